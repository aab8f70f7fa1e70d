import type { PageState, ReportView } from '../messaging/protocol.ts';
import { failed, type Result, succeeded } from '../messaging/result.ts';
import { browser } from '../platform/browser.ts';
import { warmEngine } from './engine.ts';
import { injectReader, type ProbedPage, probePage } from './inject.ts';
import { stateWhereOff, unreadState } from './page-state.ts';
import { hostOf, policyFor } from './policy.ts';
import { countFindings, freshReport, type PageReport } from './report.ts';
import { inTurn, readReport, writeReport } from './report-store.ts';
import { settingsItem } from './settings-store.ts';
import { tellPage } from './tell-page.ts';
import { sourcesOf, viewFindings } from './views.ts';
import { readVisibility, type ShownReport, shownReport } from './visibility.ts';

/** Everything that is shown of the page in a tab. A tab that was closed meanwhile is shown as one that may not be read. */
export async function getReport(tab: number): Promise<ReportView> {
  const [described, known, settings] = await Promise.all([describeTab(tab), readReport(tab), settingsItem.read()]);
  const off =
    known === null && described?.url && isWebPage(described.url) ? stateWhereOff(described.url, settings) : null;
  const page = off !== null ? null : await (known === null ? probePage(tab) : probeSoon(tab));
  const report = await reportOf(tab, page);
  const url = described?.url ?? report?.article?.url ?? null;
  const state = report?.state ?? off ?? (await unreadState(url, page, settings));
  const shown = await viewReport(report);
  return {
    tab,
    state: described === null ? NOT_ALLOWED : state,
    url,
    title: report?.article?.title ?? described?.title ?? null,
    host: url === null ? null : siteName(url),
    automatic: url !== null && policyFor(settings, hostOf(url)) === 'automatic',
    ...shown,
    sources: sourcesOf(shown.findings),
  };
}

/** The findings of a report that the reader wants to see; packs are looked into only where something was read. */
async function viewReport(
  report: PageReport | null,
): Promise<Pick<ReportView, 'findings' | 'sentences' | 'counts' | 'hidden'>> {
  if (report === null || report.blocks.length === 0) return NOTHING_READ;
  const visibility = await readVisibility();
  const shown: ShownReport = shownReport(report, visibility);
  return {
    ...viewFindings(shown.report, visibility.library),
    counts: countFindings(shown.report),
    hidden: shown.hidden,
  };
}

const NOTHING_READ = {
  findings: [],
  sentences: 0,
  counts: { corroborates: 0, conflicts: 0, disputed: 0 },
  hidden: { muted: 0, unsure: 0 },
};

/** Milliseconds that a page has to say which document it is, where a report is known: the popup is to open at once. */
const SOON = 40;

/** Looks at the page, unless it is too busy to be looked at soon: then what is known of it is shown. */
function probeSoon(tab: number): Promise<ProbedPage | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, SOON, null));
  return Promise.race([probePage(tab), late]);
}

/**
 * The report of the page that is in the tab now. A page says goodbye when it is left, but not if it crashed or its farewell got
 * lost: a report of another document than the one in the tab is forgotten.
 */
async function reportOf(tab: number, page: ProbedPage | null): Promise<PageReport | null> {
  const report = await readReport(tab);
  if (report === null || page === null || report.document === page.document) return report;
  return inTurn(tab, async () => {
    const latest = await readReport(tab);
    if (latest?.document !== report.document) return latest;
    await writeReport(tab, null);
    return null;
  });
}

const NOT_ALLOWED: PageState = { kind: 'not-allowed' };

/** Reads the page in a tab, whatever the settings. */
export async function checkPage(tab: number): Promise<Result<null, PageState>> {
  const settings = await settingsItem.read();
  const page = await probePage(tab);
  const unread = await unreadState((await describeTab(tab))?.url ?? null, page, settings);
  if (page === null || unread.kind === 'not-allowed') return failed(unread);
  return inTurn(tab, async () => {
    const report = await readReport(tab);
    if (report?.article && report.document === page.document && report.state.kind !== 'failed') {
      // It is being read already, or was: have it read once more from the page as it is now.
      if ((await tellPage(tab, 'readAgain')) !== null) return succeeded(null);
    }
    warmEngine();
    await writeReport(tab, freshReport({ kind: 'reading' }, page.document, true));
    if (await injectReader(tab, page.document)) return succeeded(null);
    await writeReport(tab, null);
    return failed(NOT_ALLOWED);
  });
}

/** Title and address of a tab as far as the browser tells them; null if there is no such tab. */
async function describeTab(tab: number): Promise<{ url: string | null; title: string | null } | null> {
  try {
    const { url, title } = await browser.tabs.get(tab);
    return { url: url ?? null, title: title ?? null };
  } catch {
    return null;
  }
}

function isWebPage(url: string): boolean {
  return /^https?:/u.test(url);
}

/** The host by which settings of a site go; null for a page without one. */
function siteName(url: string): string | null {
  if (!isWebPage(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\.(?=[^.]+\.)/u, '');
}
