import * as v from 'valibot';
import { BAD_MATCHES_LIMIT, type BadMatch, type BadMatchReport } from '../messaging/bad-matches.ts';
import { badMatchEntries } from '../messaging/validate.ts';
import { browser } from '../platform/browser.ts';
import { storageItem } from '../platform/storage.ts';
import { readReport } from './report-store.ts';

const page = v.object({ url: v.string(), title: v.string(), published: v.nullable(v.string()) });
const badMatchesItem = storageItem<readonly BadMatch[]>(
  'local',
  'bad-matches',
  v.array(v.object({ ...badMatchEntries, page: v.nullable(page), version: v.string() })),
  [],
);

/** What readers said is wrong, the oldest first. It never leaves this machine by itself. */
export function listBadMatches(): Promise<readonly BadMatch[]> {
  return badMatchesItem.read();
}

/** Keeps a bad match, once for a sentence on a page; gives how many are kept. */
export async function reportBadMatch(match: BadMatchReport, tab: number | null): Promise<number> {
  const article = tab === null ? null : ((await readReport(tab))?.article ?? null);
  const where = article && { url: article.url, title: article.title, published: article.published };
  const reported: BadMatch = { ...match, page: where, version: browser.runtime.getManifest().version };
  const kept = await badMatchesItem.change((matches) => {
    const others = matches.filter(
      ({ sentence, page }) => sentence !== match.sentence || page?.url !== reported.page?.url,
    );
    return [...others, reported].slice(-BAD_MATCHES_LIMIT);
  });
  return kept.length;
}

/** Forgets what was said of a sentence, on whatever page; gives how many are kept. */
export async function withdrawBadMatch(sentence: string): Promise<number> {
  return (await badMatchesItem.change((matches) => matches.filter((match) => match.sentence !== sentence))).length;
}

/** Forgets all of them. */
export async function deleteBadMatches(): Promise<number> {
  await badMatchesItem.remove();
  return 0;
}
