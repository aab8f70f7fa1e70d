import { CHECKED_CLAIM_LIMIT, type CheckedClaim } from '../messaging/protocol.ts';
import { getEngine } from './engine.ts';
import { getLibrary } from './library.ts';
import { storeEvidence } from './read-block.ts';
import { textOf } from './report.ts';
import { readReport } from './report-store.ts';
import { viewEvidence } from './views.ts';

/**
 * Checks any text against the packs, as if it stood on the page in the tab: relative time is resolved by the date of the page's
 * article, and a source is no evidence on its own page. `url` is the page's address where no article was read.
 */
export async function checkClaim(text: string, tab: number | null, url: string | null = null): Promise<CheckedClaim> {
  const report = tab === null ? null : await readReport(tab);
  const [engine, library] = await Promise.all([getEngine(), getLibrary()]);
  const checked = cut(text.trim());
  const reading = engine.checker.read({
    url: report?.article?.url ?? url,
    published: report?.article?.published ?? null,
    text: report === null ? '' : textOf(report.blocks),
  });
  const sentences = reading.check(checked).map((verdict) => ({
    finding: null,
    place: null,
    sentence: verdict.text,
    stance: verdict.stance,
    disputed: verdict.disputed,
    score: verdict.score,
    independent: verdict.independent,
    evidence: viewEvidence(storeEvidence(verdict), library),
  }));
  return { text: checked, truncated: checked.length < text.trim().length, sentences };
}

/** At most `CHECKED_CLAIM_LIMIT` units, and no half of a surrogate pair at the end. */
function cut(text: string): string {
  const head = text.slice(0, CHECKED_CLAIM_LIMIT);
  return head.length < text.length ? head.replace(/[\uD800-\uDBFF]$/u, '') : head;
}
