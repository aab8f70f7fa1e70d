import { expect, it } from 'vitest';
import { quoteContext } from '../../../../src/core/pack/quote-context.ts';

it('gives up to 32 units before and after the quote', () => {
  const text = `${'a'.repeat(40)}quote${'b'.repeat(10)}`;
  expect(quoteContext(text, 40, 45)).toEqual({ prefix: 'a'.repeat(32), suffix: 'b'.repeat(10) });
});

it('has no half of a character outside of the basic plane', () => {
  const text = `😀${'a'.repeat(31)}quote${'b'.repeat(31)}😀`;
  expect(quoteContext(text, 33, 38)).toEqual({ prefix: 'a'.repeat(31), suffix: 'b'.repeat(31) });
});
