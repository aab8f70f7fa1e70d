import { describe, expect, it } from 'vitest';
import type { SentenceVerdict } from '../../../src/core/finding.ts';
import { checkerOf, checkSentence } from './check-fixture.ts';

const checker = checkerOf({ id: 'a', text: 'The parliament of Freedonia passed the new budget on Tuesday.' });
const undated = checkerOf({
  id: 'a',
  text: 'The parliament of Freedonia passed the new budget on Tuesday.',
  published: null,
});

function dateReasons({ evidence }: SentenceVerdict): boolean[] {
  return evidence.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'date').map(({ agrees }) => agrees));
}

function passed(when: string): string {
  return `The parliament of Freedonia passed the new budget ${when}.`;
}

describe('times of page and source', () => {
  it.each([
    ['on Tuesday', '2025-10-28'],
    ['on Tuesday', '2025-10-30'],
    ['on Tuesday', '2025-10-28T23:30:00-11:00'],
    ['today', '2025-10-28'],
    ['yesterday', '2025-10-29'],
    ['yesterday', '2025-10-28'],
    ['on 28 October', '2025-10-31'],
    ['on 28 October 2025', null],
    ['in October 2025', null],
    ['last week', '2025-11-05'],
  ])('agree: “%s” in a text of %s', (when, published) => {
    const verdict = checkSentence(checker, passed(when), published);
    expect(verdict.stance).toBe('corroborates');
    expect(dateReasons(verdict)).toContain(true);
    expect(dateReasons(verdict)).not.toContain(false);
  });

  it.each([
    ['on Wednesday', '2025-10-30'],
    ['on Tuesday', '2025-11-06'],
    ['yesterday', '2025-11-05'],
    ['on 21 October', '2025-10-28'],
    ['on 21 October 2025', null],
    ['in July 2024', null],
  ])('differ: “%s” in a text of %s', (when, published) => {
    const verdict = checkSentence(checker, passed(when), published);
    expect(verdict.stance).toBe('conflicts');
    expect(dateReasons(verdict)).toContain(false);
  });

  it.each(['on Tuesday', 'on Wednesday', 'yesterday', 'last week', 'next year'])(
    'neither agree nor differ where the page’s date is unknown: “%s”',
    (when) => {
      const verdict = checkSentence(checker, passed(when), null);
      expect(dateReasons(verdict)).toEqual([]);
      expect(verdict.stance).not.toBe('conflicts');
    },
  );

  it.each([
    ['on Tuesday', '2025-10-28'],
    ['on Wednesday', '2025-10-28'],
    ['on 3 March 2024', null],
  ])('neither agree nor differ where the source’s date is unknown: “%s”', (when, published) => {
    const verdict = checkSentence(undated, passed(when), published);
    expect(dateReasons(verdict)).toEqual([]);
    expect(verdict.stance).not.toBe('conflicts');
  });

  it('a date that is none counts as unknown', () => {
    expect(dateReasons(checkSentence(checker, passed('on Wednesday'), 'a while ago'))).toEqual([]);
  });
});
