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

/** The reasons of one piece of evidence in words, differing ones first, each once. */
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
  return worded;
}

function wordsAt(text: string, span: Span | null): string | null {
  if (span === null) return null;
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  if (words === '') return null;
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}
