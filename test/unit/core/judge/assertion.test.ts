import { describe, expect, it } from 'vitest';
import { isAssertion } from '../../../../src/core/judge/assertion.ts';
import { aligned } from './fixture.ts';

const asserts = (text: string): boolean => isAssertion(aligned(text, text).page);

describe('isAssertion', () => {
  it.each([
    'The bank raised its key rate.',
    'When Brand arrived, the bank raised its rate.',
    'What Brand signed was a trade agreement.',
    'However, the bank raised its rate.',
    '“Whatever happens, the rate will rise,” Brand said.',
  ])('%s', (text) => {
    expect(asserts(text)).toBe(true);
  });

  it.each([
    'Will the bank raise its key rate?',
    '“Will the bank raise its rate?”',
    'How soon the money will flow, and who gets it, has been in dispute ever since.',
    'Why the bank raised its rate is anybody’s guess.',
    '“Whether the rate will rise remains open.”',
    'Yes.',
  ])('not: %s', (text) => {
    expect(asserts(text)).toBe(false);
  });
});
