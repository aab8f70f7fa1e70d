import type { AttentionNetwork } from '../attention/network.ts';
import { type TermInputs, termInputs } from '../attention/term-inputs.ts';
import type { TermPairs } from '../attention/term-pairs.ts';
import type { English } from '../knowledge/english.ts';
import type { Statement } from '../statement/statement.ts';
import type { Alignment } from './alignment.ts';
import type { ClaimMatch } from './claim-match.ts';
import type { PairTerms } from './pair-terms.ts';

/** A sentence beside one statement of a claim, as the network reads it. */
export interface PairedStatement {
  readonly terms: TermInputs;
  readonly pairs: TermPairs;
}

/** A sentence beside a claim as it is quoted, put and ruled out: null where it is not put otherwise, rules nothing out. */
export interface SideBySide {
  readonly page: TermInputs;
  readonly quote: PairedStatement;
  readonly wording: PairedStatement | null;
  readonly foil: PairedStatement | null;
}

/** Lays a sentence beside what it was compared with; what a statement consists of is worked out once. */
export function createSideBySide(english: English, pairTerms: PairTerms): (match: ClaimMatch) => SideBySide {
  const known = new WeakMap<Statement, TermInputs>();
  const inputsOf = (statement: Statement): TermInputs => {
    let found = known.get(statement);
    if (found === undefined) {
      found = termInputs(statement, english);
      known.set(statement, found);
    }
    return found;
  };
  const paired = ({ page, source }: Alignment): PairedStatement => ({
    terms: inputsOf(source),
    pairs: pairTerms(page, source),
  });
  return ({ quote, wording, foil }) => ({
    page: inputsOf(quote.alignment.page),
    quote: paired(quote.alignment),
    wording: wording === quote ? null : paired(wording.alignment),
    foil: foil === null ? null : paired(foil.alignment),
  });
}

/** What the network says of a claim and of those beside it, in the order of `networkFeatures`. */
export const NETWORK_FEATURES: readonly string[] = [
  ...['quote', 'wording', 'foil'].flatMap((name) => [`${name}.network.agrees`, `${name}.network.none`]),
  'network.agrees',
  'network.none',
  'network.others.most',
  'network.others.least',
  'network.others.none',
  'network.others.nearer',
];

/** A claim that a sentence is judged beside. */
export interface ReadClaim {
  readonly sideBySide: SideBySide;
  /** By what they share, see relevance.ts. */
  readonly nearness: number;
  /** Places of the claims that rest on sources of this one, itself included, in the same row. */
  readonly akin: readonly number[];
}

/** For each claim what the network makes of it, and, in sum, of those that rest on the same sources. */
export function networkFeatures(claims: readonly ReadClaim[], network: AttentionNetwork): number[][] {
  const readings = claims.map(({ sideBySide }) => readingOf(sideBySide, network));
  return claims.map(({ akin, nearness }, index) => {
    const own = readings[index] ?? NOTHING_READ_OF_CLAIM;
    const others = akin.filter((other) => other !== index);
    const read = others.flatMap((other) => readings[other] ?? []);
    const spokenOf = read.filter(({ none }) => none < SPOKEN_OF).map(({ agrees }) => agrees);
    const nearest = Math.max(nearness, ...others.map((other) => claims[other]?.nearness ?? 0));
    return [
      ...own.single,
      own.agrees,
      own.none,
      Math.max(-FAR_OUT, ...spokenOf),
      Math.min(FAR_OUT, ...spokenOf),
      Math.min(FAR_OUT, ...read.map(({ none }) => none)),
      nearest - nearness,
    ];
  });
}

interface Reading {
  /** Of quote, wording and foil: how it leans, and how surely it is neither. */
  readonly single: readonly number[];
  /** The mean of quote and wording. */
  readonly agrees: number;
  readonly none: number;
}

/** Stands where there is nothing to read; a logarithm of a probability is never above 0. */
const NOTHING_READ = [0, 1] as const;
const NOTHING_READ_OF_CLAIM: Reading = { single: [0, 1, 0, 1, 0, 1], agrees: 0, none: 1 };
/** No logarithm comes near it. */
const FAR_OUT = 9;
/** Whoever speaks of a claim has the network say "none" with less than half the probability. */
const SPOKEN_OF = -0.7;

/**
 * By how much, as logarithm of the odds, the network rather has the sentence agree than conflict with each statement, and
 * the logarithm of its probability that it does neither.
 */
function readingOf({ page, quote, wording, foil }: SideBySide, network: AttentionNetwork): Reading {
  const read = (paired: PairedStatement | null): readonly [agrees: number, none: number] => {
    if (paired === null) return NOTHING_READ;
    const [none, corroborates, conflicts] = network.read(page, paired.terms, paired.pairs);
    return [corroborates - conflicts, none];
  };
  const ofQuote = read(quote);
  const ofWording = wording === null ? ofQuote : read(wording);
  return {
    single: [...ofQuote, ...ofWording, ...read(foil)],
    agrees: (ofQuote[0] + ofWording[0]) / 2,
    none: (ofQuote[1] + ofWording[1]) / 2,
  };
}
