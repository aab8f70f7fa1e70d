import type { Reason, ReasonKind } from '../../core/finding.ts';
import type { Span } from '../../core/pack/types.ts';

/** The words here and there that a reason is about; null where the reason has none on that side. */
export interface ReasonWords {
  readonly kind: ReasonKind;
  readonly agrees: boolean;
  readonly page: string | null;
  readonly source: string | null;
}

/** Words beyond this are cut with an ellipsis: a reason is one line. */
const LONGEST_WORDS = 70;

/**
 * The reasons of one piece of evidence in words, differing ones first, each once. A difference that has the same words on both
 * sides ("Thursday", and another Thursday) is told only where no other explains the finding.
 */
export function reasonWords(reasons: readonly Reason[], sentence: string, quote: string): ReasonWords[] {
  const seen = new Set<string>();
  const worded: ReasonWords[] = [];
  for (const reason of [...reasons].sort((a, b) => Number(a.agrees) - Number(b.agrees))) {
    const words: ReasonWords = {
      kind: reason.kind,
      agrees: reason.agrees,
      page: wordsAt(sentence, reason.page),
      source: wordsAt(quote, reason.source),
    };
    const key = JSON.stringify([words.kind, words.agrees, words.page?.toLowerCase(), words.source?.toLowerCase()]);
    if ((words.page === null && words.source === null) || seen.has(key)) continue;
    seen.add(key);
    worded.push(words);
  }
  const tells = worded.filter((words) => words.agrees || !saysTheSame(words));
  return tells.some(({ agrees }) => !agrees) ? tells : worded;
}

/** Whether both sides have the same words, though they mean something else by them. */
export function saysTheSame({ page, source }: Pick<ReasonWords, 'page' | 'source'>): boolean {
  return page !== null && page.toLowerCase() === source?.toLowerCase();
}

function wordsAt(text: string, span: Span | null): string | null {
  if (span === null) return null;
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  if (words === '') return null;
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}
