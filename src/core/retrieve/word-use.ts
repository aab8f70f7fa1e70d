/**
 * How the words of a sentence are used by the statements of a claim: rather where it is asserted or where it is ruled out.
 * Naive Bayes over words (Maron 1961), for who knows dozens of ways to put a claim and to get it wrong knows by which words
 * the two are told apart. Logarithms of odds, above 0 for ruled out.
 */
export interface WordUse {
  /** Over all words that the claim's statements have. */
  readonly lean: number;
  /** Of the words that speak most for either side. */
  readonly mostRuledOut: number;
  readonly mostAsserted: number;
  /** As the statements of all claims together use the words: some turn any statement round. */
  readonly leanOfAll: number;
  readonly mostOfAll: number;
  /** How many words only what is ruled out has, only what is asserted, or neither. */
  readonly onlyRuledOut: number;
  readonly onlyAsserted: number;
  readonly unheard: number;
}

/** Knows what was counted so far. */
export interface WordUses {
  /** Counts a statement of a claim by the terms it has. All of a claim come together. */
  count(claim: number, isRuledOut: boolean, terms: ReadonlySet<string>): void;
  /** Null for a claim that rules nothing out. */
  ofClaim(claim: number, terms: ReadonlySet<string>): WordUse | null;
}

/** Statements, of a claim or of all. */
interface Counted {
  readonly asserted: number;
  readonly ruledOut: number;
}

/** Statements that have a term: in all, and of each claim that has it, claims ascending. */
interface TermUse {
  all: Counted;
  readonly claims: number[];
  readonly asserted: number[];
  readonly ruledOut: number[];
}

const NOTHING: Counted = { asserted: 0, ruledOut: 0 };
/** A word that was not used once in dozens of statements may yet be: as if each word had been used so often more. */
const UNSEEN = 0.15;

export function createWordUses(): WordUses {
  const uses = new Map<string, TermUse>();
  const claims: Counted[] = [];
  let all = NOTHING;
  /** How often statements that rule out have a term, as a multiple of how often those that assert have it. */
  const oddsOfAll = ({ asserted, ruledOut }: Counted): number =>
    (ruledOut + 1) / (all.ruledOut + 2) / ((asserted + 1) / (all.asserted + 2));
  return {
    count(claim, isRuledOut, terms) {
      all = added(all, isRuledOut);
      claims[claim] = added(claims[claim] ?? NOTHING, isRuledOut);
      for (const term of terms) countIn(useOf(term, uses), claim, isRuledOut);
    },
    ofClaim(claim, terms) {
      const { asserted, ruledOut } = claims[claim] ?? NOTHING;
      if (ruledOut === 0) return null;
      let lean = 0;
      let mostRuledOut = 0;
      let mostAsserted = 0;
      let leanOfAll = 0;
      let mostOfAll = 0;
      let onlyRuledOut = 0;
      let onlyAsserted = 0;
      let unheard = 0;
      for (const term of terms) {
        const use = uses.get(term);
        const usual = oddsOfAll(use?.all ?? NOTHING);
        leanOfAll += Math.log(usual);
        mostOfAll = Math.max(mostOfAll, Math.log(usual));
        const own = countsOf(use, claim);
        if (own.asserted + own.ruledOut === 0) {
          unheard += 1;
          continue;
        }
        const speaks =
          Math.log((own.ruledOut + UNSEEN * usual) / (ruledOut + UNSEEN)) -
          Math.log((own.asserted + UNSEEN) / (asserted + UNSEEN));
        lean += speaks;
        mostRuledOut = Math.max(mostRuledOut, speaks);
        mostAsserted = Math.min(mostAsserted, speaks);
        if (own.asserted === 0) onlyRuledOut += 1;
        if (own.ruledOut === 0) onlyAsserted += 1;
      }
      return { lean, mostRuledOut, mostAsserted, leanOfAll, mostOfAll, onlyRuledOut, onlyAsserted, unheard };
    },
  };
}

function added({ asserted, ruledOut }: Counted, isRuledOut: boolean): Counted {
  return isRuledOut ? { asserted, ruledOut: ruledOut + 1 } : { asserted: asserted + 1, ruledOut };
}

function useOf(term: string, uses: Map<string, TermUse>): TermUse {
  let use = uses.get(term);
  if (use === undefined) {
    use = { all: NOTHING, claims: [], asserted: [], ruledOut: [] };
    uses.set(term, use);
  }
  return use;
}

function countIn(use: TermUse, claim: number, isRuledOut: boolean): void {
  const { claims, asserted, ruledOut } = use;
  use.all = added(use.all, isRuledOut);
  if (claims.at(-1) !== claim) {
    claims.push(claim);
    asserted.push(0);
    ruledOut.push(0);
  }
  const counts = isRuledOut ? ruledOut : asserted;
  counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
}

function countsOf(use: TermUse | undefined, claim: number): Counted {
  if (use === undefined) return NOTHING;
  const at = placeOf(claim, use.claims);
  return at < 0 ? NOTHING : { asserted: use.asserted[at] ?? 0, ruledOut: use.ruledOut[at] ?? 0 };
}

/** By halving; -1 where it is not among them. */
function placeOf(claim: number, claims: readonly number[]): number {
  let low = 0;
  let high = claims.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = claims[middle] ?? 0;
    if (found === claim) return middle;
    if (found < claim) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
