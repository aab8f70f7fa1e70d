import type { SentenceVerdict } from '../core/finding.ts';
import { CHECKED_CLAIM_LIMIT, type CheckedClaim, type FindingView } from '../messaging/protocol.ts';
import { getEngine } from './engine.ts';
import { storeEvidence } from './read-block.ts';
import { textOf } from './report.ts';
import { readReport } from './report-store.ts';
import { viewEvidence } from './views.ts';
import { readVisibility, type Visibility, visibleFinding } from './visibility.ts';

/**
 * Checks any text against the packs, as if it stood on the page in the tab: relative time is resolved by the date of the page's
 * article, and a source is no evidence on its own page. `url` is the page's address where no article was read.
 */
export async function checkClaim(text: string, tab: number | null, url: string | null = null): Promise<CheckedClaim> {
  const report = tab === null ? null : await readReport(tab);
  const [engine, visibility] = await Promise.all([getEngine(), readVisibility()]);
  const checked = cut(text.trim());
  const reading = engine.checker.read({
    url: report?.article?.url ?? url,
    published: report?.article?.published ?? null,
    text: report === null ? '' : textOf(report.blocks),
  });
  // Whoever asks hears also what is less sure: how sure stands beside it.
  const sentences = reading.check(checked).map((verdict) => viewVerdict(verdict, { ...visibility, leastScore: 0 }));
  return { text: checked, truncated: checked.length < text.trim().length, sentences };
}

function viewVerdict(verdict: SentenceVerdict, visibility: Visibility): FindingView {
  const unplaced = { finding: null, place: null, sentence: verdict.text };
  const { stance } = verdict;
  const judged =
    stance === 'none' ? 'unsure' : visibleFinding({ ...verdict, stance, evidence: storeEvidence(verdict) }, visibility);
  if (typeof judged === 'string') {
    return { ...unplaced, stance: 'none', disputed: false, score: 0, independent: 0, evidence: [] };
  }
  const { disputed, score, independent, evidence } = judged;
  return { ...unplaced, stance, disputed, score, independent, evidence: viewEvidence(evidence, visibility.library) };
}

/** At most `CHECKED_CLAIM_LIMIT` units, and no half of a surrogate pair at the end. */
function cut(text: string): string {
  const head = text.slice(0, CHECKED_CLAIM_LIMIT);
  return head.length < text.length ? head.replace(/[\uD800-\uDBFF]$/u, '') : head;
}
