import type { TermPairs } from '../attention/term-pairs.ts';
import { MOST_TERMS } from '../attention/types.ts';
import type { English } from '../knowledge/english.ts';
import type { NameIndex, NameMention } from '../names/name-index.ts';
import { relateNames } from '../names/name-relation.ts';
import type { Statement, Term } from '../statement/statement.ts';
import { compareQuantities } from '../text/quantities.ts';
import { compareTimes } from '../text/times.ts';
import { likenessOfNames, likenessOfValues, likenessOfWords } from './align.ts';
import type { Opposites } from './opposites.ts';
import { rememberPairs } from './pair-cache.ts';
import { areOfTwoKinds, createTermSymbols, isName, MOST_SYMBOLS, type TermSymbols } from './term-symbols.ts';

/** Lays every term of the page beside every term of the source. */
export type PairTerms = (page: Statement, source: Statement) => TermPairs;

export function createPairTerms(english: English, names: NameIndex, opposites: Opposites): PairTerms {
  let memory = createMemory(english, names, opposites);
  return (page, source) => {
    if (memory.symbols.count() > MOST_SYMBOLS) memory = createMemory(english, names, opposites);
    const { symbols, between } = memory;
    const rows = Math.min(MOST_TERMS, page.terms.length);
    const columns = Math.min(MOST_TERMS, source.terms.length);
    const likeness = new Float32Array(rows * columns);
    const opposition = new Float32Array(rows * columns);
    const ofPage = symbols.of(page).terms;
    const ofSource = symbols.of(source).terms;
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        const one = ofPage[i] ?? -1;
        const other = ofSource[j] ?? -1;
        const at = i * columns + j;
        if (one < 0 || other < 0) {
          likeness[at] = likenessOfValues(page.terms[i], source.terms[j]);
          opposition[at] = Number(likeness[at] === 0 && areOtherValues(page.terms[i], source.terms[j]));
        } else if (one === other) likeness[at] = 1;
        else if (!areOfTwoKinds(one, other)) {
          const known = between(one, other);
          if (known === OPPOSED) opposition[at] = 1;
          else likeness[at] = known;
        }
      }
    }
    return { likeness, opposition };
  };
}

/** Stands for a pair of opposites where else a likeness stands. */
const OPPOSED = 2;

interface Memory {
  readonly symbols: TermSymbols;
  readonly between: (one: number, other: number) => number;
}

function createMemory(english: English, names: NameIndex, opposites: Opposites): Memory {
  const symbols = createTermSymbols(english);
  const areOpposed = (one: string, other: string): boolean =>
    opposites.areOpposites(one, other) || opposites.areNegatives(one, other);
  const between = rememberPairs((one, other) => {
    if (isName(one)) return ofNames(symbols.mentionOf(one), symbols.mentionOf(other), names);
    if (areOpposed(symbols.stemOf(one), symbols.stemOf(other))) return OPPOSED;
    return likenessOfWords(one, other, symbols, english, opposites.areOpposites);
  });
  return { symbols, between };
}

function ofNames(one: NameMention | undefined, other: NameMention | undefined, names: NameIndex): number {
  if (one === undefined || other === undefined) return 0;
  const isOther = one.kind === other.kind && relateNames(one, other, names) === 'different';
  return isOther ? OPPOSED : likenessOfNames(one, other, names);
}

function areOtherValues(page: Term | undefined, source: Term | undefined): boolean {
  if (page?.kind === 'quantity' && source?.kind === 'quantity')
    return compareQuantities(page.quantity, source.quantity) === 'differs';
  return page?.kind === 'time' && source?.kind === 'time' && compareTimes(page.time, source.time) === 'differs';
}
