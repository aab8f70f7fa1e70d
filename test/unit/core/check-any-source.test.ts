import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/core/check.ts';
import type { SentenceVerdict } from '../../../src/core/finding.ts';
import { packFromArticles } from '../../../src/core/pack/from-articles.ts';
import type { Span } from '../../../src/core/pack/types.ts';
import { check, DAY, knowledge } from './check-fixture.ts';
import { expectSoundVerdicts } from './check-invariants.ts';
import { anyTextOf } from './text/any-text.ts';

/** Enough of one story that texts made of it agree and differ, and what is hard to split or to count. */
const PIECES = [
  'Ella Brand met Hugo Stone in Oslo on Tuesday.',
  'Ella Brand did not meet Hugo Stone.',
  'The parliament passed the budget by 212 votes.',
  'The parliament rejected the budget by 1,500 votes',
  'Prices rose 15 percent (U.S. figures) to $5.5bn.',
  'Mr. Stone left at 5 p.m. on Oct. 28.',
  '“We signed the treaty,” said Brand.',
  'Was it signed?',
  '…',
  '\n',
  '\r\n\r\n',
  '\u00a0',
  '\u2028',
  '\0',
  '\ud800',
  '\udc00',
  '\u202e',
  '👩‍👩‍👧',
  'e\u0301',
  'İ',
];

/** Nothing that a verdict points at lies outside of what it speaks of: the sentence here, the quote there. */
function expectSpansWithin({ start, end, evidence }: SentenceVerdict): void {
  const isWithin = (span: Span | null, from: number, to: number): boolean =>
    span === null || (from <= span.start && span.start < span.end && span.end <= to);
  for (const piece of evidence) {
    for (const { page, source } of piece.reasons) {
      expect(isWithin(page, start, end)).toBe(true);
      expect(isWithin(source, piece.start, piece.end)).toBe(true);
    }
  }
}

describe('any page beside any source', () => {
  it('gives offsets that lead back to the words of both', () => {
    const stances = new Set<string>();
    fc.assert(
      fc.property(anyTextOf(PIECES), anyTextOf(PIECES), fc.constantFrom(DAY, null), (page, source, published) => {
        const pack = packFromArticles([{ id: 'a', text: source, published }]);
        const verdicts = check(createChecker([pack], knowledge), page, published);
        expectSoundVerdicts(page, verdicts, pack);
        for (const verdict of verdicts) {
          stances.add(verdict.stance);
          expectSpansWithin(verdict);
        }
      }),
      { numRuns: 300 },
    );
    expect(stances).toEqual(new Set(['none', 'corroborates', 'conflicts']));
  }, 60_000);
});
