import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublished } from '../../../../src/core/text/calendar.ts';
import { compareTimes, findTimes, type TimeExpression } from '../../../../src/core/text/times.ts';

function only(text: string, published: string | null): TimeExpression {
  const [time, ...others] = findTimes(text, published === null ? null : parsePublished(published));
  if (time === undefined || others.length > 0) throw new Error(`not one time: ${text}`);
  return time;
}

const TUESDAY = '2025-10-28';

describe('compareTimes', () => {
  it.each([
    ['signed on Tuesday', TUESDAY, '28 October', TUESDAY, 'same'],
    ['signed on Tuesday', '2025-10-31', 'signed today', TUESDAY, 'same'],
    ['signed yesterday', '2025-10-29', 'signed on Tuesday', TUESDAY, 'same'],
    ['signed today', TUESDAY, 'signed on Wednesday', '2025-10-29', 'same'],
    ['last week', TUESDAY, 'on 21 October 2025', null, 'contains'],
    ['early October', TUESDAY, 'on 9 October 2025', null, 'contains'],
    ['in October', TUESDAY, 'signed on Tuesday', TUESDAY, 'contains'],
    ['in 2025', null, 'in July 2025', null, 'contains'],
    ['early October', TUESDAY, 'in mid-October', TUESDAY, 'overlaps'],
    ['by March 2026', null, 'in January 2026', null, 'overlaps'],
    ['since 2019', null, 'in 2021', null, 'overlaps'],
    ['signed on Tuesday', TUESDAY, 'signed on Thursday', TUESDAY, 'differs'],
    ['28 October', null, '29 October', null, 'differs'],
    ['28 October', null, '28 October 2025', null, 'same'],
    ['in October', null, '28 October 2025', null, 'contains'],
    ['in May', null, '28 October 2025', null, 'differs'],
    ['in July 2025', null, 'in August 2025', null, 'differs'],
    ['by March 2026', null, 'by March 2028', null, 'differs'],
    ['since 2019', null, 'since 2017', null, 'differs'],
    ['by 2020', null, 'in 2022', null, 'differs'],
    ['after 2022', null, 'in 2020', null, 'differs'],
    ['yesterday', TUESDAY, 'on 30 October', TUESDAY, 'differs'],
    ['on Tuesday', null, '28 October 2025', null, 'unknown'],
    ['every Tuesday', TUESDAY, 'signed on Tuesday', TUESDAY, 'unknown'],
    ['two days later', TUESDAY, 'signed on Tuesday', TUESDAY, 'unknown'],
  ] as const)('%s (%s) and %s (%s): %s', (one, onePublished, other, otherPublished, expected) => {
    const [first, second] = [only(one, onePublished), only(other, otherPublished)];
    expect(compareTimes(first, second)).toBe(expected);
    expect(compareTimes(second, first)).toBe(expected);
  });

  it('is symmetric', () => {
    const time = fc
      .tuple(
        fc.constantFrom('', 'by ', 'since ', 'before ', 'after ', 'until '),
        fc.constantFrom(
          '28 October 2025',
          'October 2025',
          'early 2026',
          '2025',
          'today',
          'last week',
          'Friday',
          'three weeks ago',
          '29 October',
        ),
        fc.constantFrom(TUESDAY, '2026-01-01', null),
      )
      .map(([relation, text, published]) => only(relation + text, published));
    fc.assert(
      fc.property(time, time, (one, other) => {
        expect(compareTimes(one, other)).toBe(compareTimes(other, one));
      }),
    );
  });
});
