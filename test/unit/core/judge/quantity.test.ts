import { describe, expect, it } from 'vitest';
import { compareQuantityTerms } from '../../../../src/core/judge/quantity.ts';
import { aligned, wordsOf } from './fixture.ts';

function compare(
  page: string,
  source: string,
): { agrees: [string | null, string | null][]; differs: [string | null, string | null][] } {
  const alignment = aligned(page, source);
  const { agrees, differs } = compareQuantityTerms(alignment);
  return { agrees: wordsOf(alignment, agrees), differs: wordsOf(alignment, differs) };
}

describe('compareQuantityTerms', () => {
  it.each([
    ['a tariff of 15%', 'a tariff of fifteen per cent', '15%', 'fifteen per cent'],
    ['worth $550bn', 'worth 550 billion dollars', '$550bn', '550 billion dollars'],
    ['at least ten ships', '12 ships', 'at least ten', '12'],
  ])('“%s” agrees with “%s”', (page, source, here, there) => {
    const { agrees, differs } = compare(page, source);
    expect(differs).toEqual([]);
    expect(agrees).toHaveLength(1);
    expect(agrees[0]?.[0]).toContain(here);
    expect(agrees[0]?.[1]).toContain(there);
  });

  it.each([
    ['a tariff of 25 percent', 'a tariff of 15 percent', '25 percent', '15 percent'],
    ['$450 billion', '$550 billion', '$450 billion', '$550 billion'],
    ['the third visit', 'the first visit', 'third', 'first'],
  ])('“%s” differs from “%s”', (page, source, here, there) => {
    const { agrees, differs } = compare(page, source);
    expect(agrees).toEqual([]);
    expect(differs).toHaveLength(1);
    expect(differs[0]?.[0]).toContain(here);
    expect(differs[0]?.[1]).toContain(there);
  });

  it.each([
    ['550 billion yen', '550 billion dollars'],
    ['15 percent of exports', '15 ships'],
    ['three ministers came', 'five bridges were built'],
  ])('says nothing of “%s” and “%s”', (page, source) => {
    const { agrees } = compare(page, source);
    expect(agrees).toEqual([]);
  });

  it('counts a number that another number of the source agrees with as no difference', () => {
    expect(compare('$550 billion, a rate of 15 percent', 'a rate of 15 percent, $550 billion').differs).toEqual([]);
  });
});
