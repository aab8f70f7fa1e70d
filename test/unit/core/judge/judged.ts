import { createChecker } from '../../../../src/core/check.ts';
import type { JudgedClaim } from '../../../../src/core/judge/judge.ts';
import { packFromArticles } from '../../../../src/core/pack/from-articles.ts';
import type { Pack } from '../../../../src/core/pack/types.ts';
import { DAY, knowledge } from '../check-fixture.ts';

/** The sentence beside each claim of the sources, one sentence each, in the order of the sources. */
export function judgedBeside(sentence: string, ...sources: readonly string[]): JudgedClaim[] {
  return judgedBy(packOf(...sources), sentence);
}

/** The sentence beside each claim of the pack, in the pack's order. */
export function judgedBy(pack: Pack, sentence: string): JudgedClaim[] {
  const reading = createChecker([pack], knowledge).read({ url: null, published: DAY, text: '' });
  const order = pack.claims.map(({ id }) => id);
  return [...reading.judge(sentence)].sort(
    (one, other) => order.indexOf(one.claim.claim.id) - order.indexOf(other.claim.claim.id),
  );
}

/** A pack of sources of one sentence each: a, b, c, … */
export function packOf(...sources: readonly string[]): Pack {
  return packFromArticles(
    sources.map((text, index) => ({ id: String.fromCharCode(97 + index), text, published: DAY })),
  );
}

/** The claim as if the model had been this sure. */
export function scored(judged: JudgedClaim, corroborates: number, conflicts: number): JudgedClaim {
  const none = Math.max(0, 1 - corroborates - conflicts);
  return {
    ...judged,
    sort: 'worded',
    probabilities: [none, corroborates, conflicts],
    scores: { corroborates, conflicts },
  };
}
