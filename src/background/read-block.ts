import type { Reading } from '../core/check.ts';
import type { Evidence, SentenceVerdict } from '../core/finding.ts';
import type { Span } from '../core/pack/types.ts';
import type { ArticleId, Block } from '../messaging/protocol.ts';
import { createFindingIds } from './finding-id.ts';
import type { ReadBlock, StoredEvidence, StoredFinding } from './report.ts';

/** Judges the sentences of a block. */
export function readBlock(reading: Reading, article: ArticleId, { id, text }: Block): ReadBlock {
  const verdicts = reading.check(text);
  const nextId = createFindingIds(article, id);
  const findings: StoredFinding[] = [];
  verdicts.forEach((verdict, sentence) => {
    const { stance, disputed, score, independent, start, end } = verdict;
    if (stance === 'none') return;
    const evidence = storeEvidence(verdict);
    findings.push({
      finding: nextId(verdict.text),
      sentence,
      start,
      end,
      stance,
      disputed,
      score,
      independent,
      evidence,
    });
  });
  return { id, text, sentences: verdicts.length, findings };
}

/** A verdict's evidence as it is kept: without the quotes, its reasons' spans counted in the sentence and in the quote. */
export function storeEvidence(verdict: SentenceVerdict): StoredEvidence[] {
  return verdict.evidence.map(({ pack, source, claim, start, end, stance, score, reasons }: Evidence) => ({
    pack,
    source,
    claim,
    start,
    end,
    stance,
    score,
    reasons: reasons
      .map((reason) => ({
        kind: reason.kind,
        agrees: reason.agrees,
        page: within(reason.page, verdict),
        source: within(reason.source, { start, end }),
      }))
      .filter((reason) => reason.page !== null || reason.source !== null),
  }));
}

/** A span as counted from the start of a stretch; null if it does not lie in it. */
function within(span: Span | null, stretch: Span): Span | null {
  if (span === null || span.start < stretch.start || span.end > stretch.end) return null;
  return { start: span.start - stretch.start, end: span.end - stretch.start };
}
