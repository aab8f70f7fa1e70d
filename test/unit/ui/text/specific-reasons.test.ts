import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../../src/core/finding.ts';
import { specificReasons } from '../../../../src/ui/text/specific-reasons.ts';

const CLAUSE: Reason = { kind: 'role', agrees: true, page: { start: 0, end: 40 }, source: { start: 5, end: 50 } };
const PERSON: Reason = { kind: 'person', agrees: true, page: { start: 0, end: 5 }, source: { start: 5, end: 10 } };
const AMOUNT: Reason = {
  kind: 'quantity',
  agrees: false,
  page: { start: 10, end: 20 },
  source: { start: 30, end: 40 },
};

describe('specificReasons', () => {
  it('leaves out an agreeing stretch in which a shorter one agrees', () => {
    expect(specificReasons([CLAUSE, PERSON, AMOUNT])).toEqual([PERSON, AMOUNT]);
  });

  it('keeps what differs, however long, and what agrees alone', () => {
    const whole: Reason = { ...CLAUSE, agrees: false };
    expect(specificReasons([whole, PERSON])).toEqual([whole, PERSON]);
    expect(specificReasons([CLAUSE, AMOUNT])).toEqual([CLAUSE, AMOUNT]);
  });

  it('keeps two reasons over the same words', () => {
    const office: Reason = { ...PERSON, kind: 'role' };
    expect(specificReasons([PERSON, office])).toEqual([PERSON, office]);
  });

  it('goes by the source where the page has no words', () => {
    const clause: Reason = { ...CLAUSE, page: null };
    expect(specificReasons([clause, PERSON])).toEqual([PERSON]);
  });
});
