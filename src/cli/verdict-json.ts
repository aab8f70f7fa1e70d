import type { SentenceVerdict, Stance } from '../core/finding.ts';

/** A verdict as the command line's contract has it. */
export function verdictJson(verdict: SentenceVerdict): object {
  const { text, start, end, stance, score, disputed, independent, evidence } = verdict;
  return {
    text,
    start,
    end,
    stance,
    score,
    disputed,
    independent,
    evidence: evidence.map((piece) => ({
      source: piece.source,
      quote: piece.quote,
      start: piece.start,
      end: piece.end,
      stance: piece.stance,
      score: piece.score,
      reasons: piece.reasons.map(({ kind, agrees, page, source }) => ({ kind, agrees, page, source })),
    })),
  };
}

/** The stance of a whole text: a conflict anywhere, else a corroboration anywhere, else none. */
export function stanceOf(verdicts: readonly SentenceVerdict[]): Stance {
  if (verdicts.some(({ stance }) => stance === 'conflicts')) return 'conflicts';
  return verdicts.some(({ stance }) => stance === 'corroborates') ? 'corroborates' : 'none';
}
