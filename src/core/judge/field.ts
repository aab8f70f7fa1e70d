import { MATCHED } from './alignment.ts';
import type { ClaimMatch } from './claim-match.ts';
import type { Comparison } from './comparison.ts';

/**
 * What claims of the same sources say of a sentence together: one claim alone can't tell that another backs what it lacks.
 * Other sources take no part, so that one more of them never makes a conflict.
 */
export interface Field {
  /** For each term of the sentence how alike the likest term of any claim is. */
  readonly likest: readonly number[];
  /** Best share of the sentence, and of a claim's statement, that any single claim shares. */
  readonly bestOfPage: number;
  readonly bestOfSource: number;
  /** Whether these words of the page agree, as this kind of thing, with some claim. */
  agreesSomewhere(kind: Comparison['kind'], start: number, end: number): boolean;
}

export function fieldOf(matches: readonly ClaimMatch[]): Field {
  const likest: number[] = [];
  const agreed = new Set<string>();
  let bestOfPage = 0;
  let bestOfSource = 0;
  for (const match of matches) {
    for (const { alignment, comparisons } of [match.wording, match.quote]) {
      for (const [index, { likeness }] of alignment.ofPage.entries()) {
        likest[index] = Math.max(likest[index] ?? 0, likeness);
      }
      for (const comparison of comparisons) {
        for (const { page } of comparison.agrees)
          if (page !== null) agreed.add(`${comparison.kind} ${page.start} ${page.end}`);
      }
      bestOfPage = Math.max(bestOfPage, alignment.pageCoverage.soft);
      bestOfSource = Math.max(bestOfSource, alignment.sourceCoverage.soft);
    }
  }
  return {
    likest,
    bestOfPage,
    bestOfSource,
    agreesSomewhere: (kind, start, end) => agreed.has(`${kind} ${start} ${end}`),
  };
}

/** How many of a claim's differences are with words that another claim backs. */
export function backedDifferences(match: ClaimMatch, field: Field): { backed: number; unbacked: number } {
  let backed = 0;
  let unbacked = 0;
  for (const { kind, differs } of match.quote.comparisons) {
    for (const { page } of differs) {
      if (page === null) continue;
      if (field.agreesSomewhere(kind, page.start, page.end)) backed += 1;
      else unbacked += 1;
    }
  }
  return { backed, unbacked };
}

/** Share of the sentence's terms, by weight, that no claim has, and the weight of the heaviest of them. */
export function strangeness(match: ClaimMatch, field: Field): { share: number; heaviest: number } {
  const { terms } = match.quote.alignment.page;
  let total = 0;
  let strange = 0;
  let heaviest = 0;
  for (const [index, term] of terms.entries()) {
    total += term.weight;
    if ((field.likest[index] ?? 0) >= MATCHED) continue;
    strange += term.weight;
    heaviest = Math.max(heaviest, term.weight);
  }
  return { share: total === 0 ? 0 : strange / total, heaviest };
}
