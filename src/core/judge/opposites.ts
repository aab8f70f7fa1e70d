import type { English } from '../knowledge/english.ts';
import { PREFIXED_NEGATIVES, withoutNegativePrefix } from '../knowledge/negative-words.ts';
import { OPPOSITE_AXES } from '../knowledge/opposites.ts';
import { ANTONYM } from '../knowledge/word-relations.ts';
import { onceOfStatement } from '../statement/once-of-statement.ts';
import type { Statement, WordTerm } from '../statement/statement.ts';
import { endsNounPhrase } from '../text/counted-noun.ts';
import { stemOf } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';

/** Axes about when or in which place of a row something comes. */
const ORDER_WORDS = new Set(
  [
    'before',
    'after',
    'first',
    'last',
    'early',
    'late',
    'earlier',
    'later',
    'previous',
    'following',
    'final',
    'initial',
    'prior',
    'subsequent',
    'opening',
  ].map((word) => stemOf(word)),
);

/** How many words a verb's object may have before the particle: "scale the whole plan back". */
const OBJECT_WORDS = 3;

export interface Opposites {
  areOpposites(one: string, other: string): boolean;
  /** The same of words as they are read in their statements. */
  readAsOpposites(one: WordReading, other: WordReading): boolean;
  /** Whether one is the other with a prefix that denies it: "unconstitutional", "constitutional". */
  areNegatives(one: string, other: string): boolean;
  /** For each term that denies words by a prefix these, by the term's index: most statements have none. */
  deniedByPrefix(statement: Statement): ReadonlyMap<number, readonly string[]>;
  /** For each term how it is read; null where it is no word. */
  readingsOf(statement: Statement): readonly (WordReading | null)[];
  isOrder(stem: string): boolean;
}

/** A word, and what is known of its opposites, looked up once for all that it is compared with. */
export interface WordReading {
  /** Its stem, or, of a verb with its particle ("lay off"), what stands for both. */
  readonly key: string;
  readonly places: readonly Place[];
  /** The stem's index among the words that are known, or -1. */
  readonly row: number;
}

interface Place {
  readonly axis: number;
  readonly side: number;
}

interface PhrasalVerb {
  readonly rest: readonly string[];
  readonly key: string;
}

const NOWHERE: readonly Place[] = [];

/** Opposite stems: the axes of news English, and the antonyms of the language. */
export function createOpposites(english: English): Opposites {
  const sides = new Map<string, Place[]>();
  const phrasal = new Map<string, PhrasalVerb[]>();
  for (const [axis, both] of OPPOSITE_AXES.entries()) {
    for (const [side, words] of both.entries()) for (const word of words) add(word, { axis, side });
  }
  const negatives = new Map(PREFIXED_NEGATIVES.map(([negative, positive]) => [stemOf(negative), stemOf(positive)]));

  function add(word: string, place: Place): void {
    const [first = '', ...rest] = word.split('-');
    // "Boycott" and "boycotted" have two stems.
    for (const stem of new Set([stemOf(first), /([^aeiouls])\1$/.test(first) ? stemOf(`${first}ed`) : stemOf(first)]))
      addStem(stem, rest, place);
  }

  function addStem(stem: string, rest: readonly string[], place: Place): void {
    const key = [stem, ...rest].join(' ');
    const places = sides.get(key);
    if (places === undefined) sides.set(key, [place]);
    else places.push(place);
    const known = phrasal.get(stem) ?? [];
    if (rest.length === 0 || known.some((verb) => verb.key === key)) return;
    phrasal.set(
      stem,
      [...known, { rest, key }].sort((one, other) => other.rest.length - one.rest.length),
    );
  }

  function isNegative(negative: string, positive: string): boolean {
    if (negatives.get(negative) === positive) return true;
    const rest = withoutNegativePrefix(negative);
    return rest !== null && (rest === positive || stemOf(rest) === positive) && english.isKnown(positive);
  }

  function deniedBy(negative: string): string[] {
    const listed = negatives.get(negative);
    const rest = withoutNegativePrefix(negative);
    const byRule = rest === null ? [] : [rest, stemOf(rest)].filter((positive) => english.isKnown(positive));
    return listed === undefined ? byRule : [listed, ...byRule];
  }

  function keyOf({ stem, token }: WordTerm, { tokens }: Statement): string {
    return phrasal.get(stem)?.find(({ rest }) => followsVerb(tokens, token, rest))?.key ?? stem;
  }

  function readingOf(key: string): WordReading {
    return { key, places: sides.get(key) ?? NOWHERE, row: english.indexOf(key) };
  }

  function readAsOpposites(one: WordReading, other: WordReading): boolean {
    if (one.key === other.key) return false;
    if (one.places.length > 0 && other.places.length > 0) {
      if (one.places.some((a) => other.places.some((b) => a.axis === b.axis && a.side !== b.side))) return true;
      if (one.places.some((a) => other.places.some((b) => a.axis === b.axis))) return false;
    }
    return (english.relations.between(one.row, other.row) & ANTONYM) !== 0;
  }

  return {
    areOpposites: (one, other) => readAsOpposites(readingOf(one), readingOf(other)),
    readAsOpposites,
    areNegatives: (one, other) => isNegative(one, other) || isNegative(other, one),
    deniedByPrefix: onceOfStatement(({ terms }) => {
      const denied = new Map<number, string[]>();
      for (const [index, term] of terms.entries()) {
        const words = term.kind === 'word' ? deniedBy(term.stem) : [];
        if (words.length > 0) denied.set(index, words);
      }
      return denied;
    }),
    readingsOf: onceOfStatement((statement) =>
      statement.terms.map((term) => (term.kind === 'word' ? readingOf(keyOf(term, statement)) : null)),
    ),
    isOrder: (stem) => ORDER_WORDS.has(stem),
  };
}

/** Whether a verb's other words stand right behind it, or its one particle behind its object, where the phrase ends. */
function followsVerb(tokens: readonly Token[], verb: number, rest: readonly string[]): boolean {
  const next = tokens[verb + 1]?.text === '-' ? verb + 2 : verb + 1;
  if (rest.every((word, index) => tokens[next + index]?.lower === word)) return true;
  const [particle] = rest;
  if (rest.length > 1 || particle === undefined) return false;
  for (let at = next + 1; at <= next + OBJECT_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || tokens[at - 1]?.kind === 'symbol') return false;
    if (token.lower !== particle) continue;
    const after = tokens[at + 1];
    return (
      after === undefined || after.kind === 'symbol' || (endsNounPhrase(after.lower) && !isDeterminer(after.lower))
    );
  }
  return false;
}

function isDeterminer(lower: string): boolean {
  return /^(?:the|an?|this|these|those|his|her|its|their|our|my|your)$/.test(lower);
}
