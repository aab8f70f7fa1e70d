/** Texts shorter than this say too little for their wording to tell whether one is a copy of the other. */
const LEAST_WORDS = 80;
const RUN = 8;

/** The words of a text and the runs of eight among them: what copies share. */
export interface TextRuns {
  readonly words: number;
  readonly runs: ReadonlySet<string>;
}

/** Reads a text for comparison with others; case, punctuation and compatibility forms do not count. */
export function runsOf(text: string): TextRuns {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '));
  return { words: words.length, runs };
}

/**
 * Whether one text is a copy of the other: from 80 words up, half the eight-word runs of the shorter one occur in the
 * other. Shorter texts are never copies by this measure.
 */
export function isCopy(one: TextRuns, other: TextRuns): boolean {
  const [shorter, longer] = one.words <= other.words ? [one, other] : [other, one];
  if (shorter.words < LEAST_WORDS) return false;
  let shared = 0;
  for (const run of shorter.runs) if (longer.runs.has(run)) shared += 1;
  return shared * 2 >= shorter.runs.size;
}
