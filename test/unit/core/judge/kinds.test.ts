import { describe, expect, it } from 'vitest';
import { compareAll } from '../../../../src/core/judge/compare.ts';
import { aligned, names, opposites, wordsOf } from './fixture.ts';

function differences(page: string, source: string): [string, string | null, string | null][] {
  const alignment = aligned(page, source);
  return compareAll(alignment, names, opposites).flatMap(({ kind, differs }) =>
    wordsOf(alignment, differs).map(([here, there]): [string, string | null, string | null] => [kind, here, there]),
  );
}

describe('every kind of reason', () => {
  it.each([
    ['date', 'They met on Thursday.', 'They met on Tuesday.', 'Thursday', 'Tuesday'],
    ['date', 'The pact was signed in July.', 'The pact was signed in April.', 'July', 'April'],
    ['place', 'Brand and Stone met in Osaka.', 'Brand and Stone met in Kuala Lumpur.', 'Osaka', 'Kuala Lumpur'],
    ['person', 'Brand received Marsh at the palace.', 'Brand received Stone at the palace.', 'Marsh', 'Stone'],
    ['negation', 'Brand did not sign the treaty.', 'Brand signed the treaty.', 'not', 'signed'],
    ['direction', 'The central bank cut its rate.', 'The central bank raised its rate.', 'cut', 'raised'],
    ['order', 'They dined after the talks.', 'They dined before the talks.', 'after', 'before'],
    ['status', 'The treaty was postponed.', 'The treaty was signed.', 'postponed', 'signed'],
  ])('%s: “%s” against “%s”', (kind, page, source, here, there) => {
    const found = differences(page, source).find((difference) => difference[0] === kind);
    expect(found, JSON.stringify(differences(page, source))).toBeDefined();
    expect(found?.[1]).toContain(here);
    expect(found?.[2]).toContain(there);
  });

  it('role: who nominates whom', () => {
    const kinds = differences(
      'Stone will nominate Brand for the prize.',
      'Brand will nominate Stone for the prize.',
    ).map(([kind]) => kind);
    expect(kinds).toContain('role');
    expect(
      differences('Stone will be nominated by Brand for the prize.', 'Brand will nominate Stone for the prize.').map(
        ([kind]) => kind,
      ),
    ).not.toContain('role');
  });

  it.each([
    ['Brand and Stone met in Tokyo.', 'Brand and Stone met in Japan.'],
    ['Ella Brand signed the treaty.', 'The Freedonian premier signed the treaty.'],
    ['They met on Tuesday.', 'They met on 28 October.'],
    ['The treaty was signed.', 'They will sign the treaty.'],
    ['The bank never refused a loan.', 'The bank never refused a loan.'],
  ])('finds no difference between “%s” and “%s”', (page, source) => {
    expect(differences(page, source)).toEqual([]);
  });
});
