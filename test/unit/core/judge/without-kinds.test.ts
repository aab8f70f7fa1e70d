import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/core/check.ts';
import { REASON_KINDS, type ReasonKind } from '../../../../src/core/finding.ts';
import { compareAll } from '../../../../src/core/judge/compare.ts';
import { FEATURE_NAMES } from '../../../../src/core/judge/features.ts';
import { packFromArticles } from '../../../../src/core/pack/from-articles.ts';
import { check, DAY, knowledge } from '../check-fixture.ts';
import { aligned, names, opposites } from './fixture.ts';

const SOURCE = 'The parliament of Freedonia passed the budget on Tuesday by 212 votes.';
const OTHERWISE = 'The parliament of Freedonia passed the budget on Tuesday by 150 votes.';

function checkerWithout(...kinds: readonly ReasonKind[]) {
  const pack = packFromArticles([{ id: 'a', text: SOURCE, published: DAY }]);
  return createChecker([pack], knowledge, { without: new Set(kinds) });
}

/** The feature of that name of the only claim. */
function feature(checker: ReturnType<typeof checkerWithout>, name: string): number | undefined {
  const [judged] = checker.read({ url: null, published: DAY, text: '' }).judge(OTHERWISE);
  return judged?.features[FEATURE_NAMES.indexOf(name)];
}

describe('a checker without a kind of reason', () => {
  it.each(REASON_KINDS)('leaves %s empty, and every other kind as it is', (kind) => {
    const alignment = aligned(OTHERWISE, SOURCE);
    const all = compareAll(alignment, names, opposites);
    const left = compareAll(alignment, names, opposites, new Set([kind]));
    expect(left).toEqual(
      all.map((comparison) => (comparison.kind === kind ? { kind, agrees: [], differs: [] } : comparison)),
    );
  });

  it('has neither its features nor its reasons', () => {
    expect(feature(checkerWithout(), 'quote.quantity.differs')).toBe(1);
    expect(feature(checkerWithout('quantity'), 'quote.quantity.differs')).toBe(0);
    expect(feature(checkerWithout('quantity'), 'quote.date.agrees')).toBe(1);
    const kinds = (checker: ReturnType<typeof checkerWithout>) =>
      check(checker, SOURCE).flatMap(({ evidence }) => evidence.flatMap(({ reasons }) => reasons.map((r) => r.kind)));
    expect(kinds(checkerWithout())).toContain('date');
    expect(kinds(checkerWithout('date'))).not.toContain('date');
    expect(kinds(checkerWithout('date'))).toContain('quantity');
  });
});
