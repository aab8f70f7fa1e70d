import { splitSentences } from '../../text/sentences.ts';

/** A run of capitalised words as the text has it, with what decides whose name it is. */
export interface CapitalisedRun {
  readonly words: readonly string[];
  /** The run begins a sentence: its first word has its capital for that alone, perhaps. */
  readonly isInitial: boolean;
  /** The word before the run in lower case, or ''. */
  readonly before: string;
  /** What follows in the sentence. */
  readonly after: string;
}

/** Capitalised words, joined by spaces or by the small words that stand inside names. */
const RUN =
  /(?<![\p{L}\p{N}.’'-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.&’'‑-][\p{L}\p{N}]+)*\.?(?:(?: (?:of|for|de|da|del|van|von|der|bin|al))? \p{Lu}[\p{L}\p{M}\p{N}]*(?:[.&’'‑-][\p{L}\p{N}]+)*)*/gu;
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** The runs of capitalised words of a text, in order. Headlines in capitals tell nothing and are passed over. */
export function findCapitalisedRuns(text: string): CapitalisedRun[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return isHeadline(sentence) ? [] : runsOf(sentence);
  });
}

/** Every word that counts has a capital: then a capital tells nothing. */
function isHeadline(sentence: string): boolean {
  const long = (sentence.match(WORD) ?? []).filter((word) => word.length > 3);
  return long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** What stands beside a run tells what it names; more of a sentence than this needn't be looked at. */
const CONTEXT_LENGTH = 80;

function runsOf(sentence: string): CapitalisedRun[] {
  return [...sentence.matchAll(RUN)].flatMap((match) => {
    const start = match.index;
    const before = sentence.slice(Math.max(0, start - CONTEXT_LENGTH), start);
    const after = sentence.slice(start + match[0].length, start + match[0].length + CONTEXT_LENGTH);
    const isInitial = !/[\p{L}\p{N}]/u.test(before) || /[:“"]\s*$/u.test(before);
    return splitAtOwners(match[0]).map((part, index, parts) => ({
      words: part,
      isInitial: isInitial && index === 0,
      before: index > 0 ? '' : (/([\p{L}-]{1,40})\s{1,4}$/u.exec(before)?.[1] ?? '').toLowerCase(),
      after: index === parts.length - 1 ? after : '',
    }));
  });
}

/** "Freedonia’s Finance Ministry" is two names. A stop belongs to a word only in an abbreviation: "U.S.". */
function splitAtOwners(run: string): string[][] {
  const parts: string[][] = [[]];
  for (const word of run.split(' ')) {
    const bare = word.replace(/[’']s$/u, '');
    parts.at(-1)?.push(/^(?:\p{Lu}\.)+$/u.test(bare) ? bare : bare.replace(/\.$/u, ''));
    if (bare !== word) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}
