import { expect, it } from 'vitest';
import { areOfTwoKinds, createTermSymbols, isName } from '../../../../src/core/judge/term-symbols.ts';
import { createEnglish } from '../../../../src/core/knowledge/english.ts';
import { readEnglish } from '../../knowledge.ts';
import { aligned } from './fixture.ts';

const english = createEnglish(readEnglish());

it('gives equal words and equal names one number, words and names different ones', () => {
  const symbols = createTermSymbols(english);
  const { page, source } = aligned('Ella Brand signed treaties', 'The treaty cost 15 percent, Ella Brand says');
  const here = [...symbols.of(page).terms];
  const there = [...symbols.of(source).terms];
  const [brand, , treaties] = here;
  expect(here.every((symbol) => symbol >= 0)).toBe(true);
  expect(there.filter((symbol) => here.includes(symbol)).sort()).toEqual([brand, treaties].sort());
  expect(there).toContain(-1);
  expect([isName(brand ?? -1), isName(treaties ?? -1)]).toEqual([true, false]);
  expect(areOfTwoKinds(brand ?? -1, treaties ?? -1)).toBe(true);
  expect(symbols.stemOf(treaties ?? -1)).toBe('treati');
  expect(symbols.rowOf(treaties ?? -1)).toBe(english.indexOf('treati'));
  expect(symbols.mentionOf(brand ?? -1)?.ids).toHaveLength(1);
  expect(symbols.of(page)).toBe(symbols.of(page));
});
