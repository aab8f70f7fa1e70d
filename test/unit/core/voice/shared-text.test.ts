import { describe, expect, it } from 'vitest';
import { isCopy, runsOf } from '../../../../src/core/voice/shared-text.ts';

/** Words that are all different, so that a run occurs once. */
function words(count: number, prefix = 'w'): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ');
}

describe('isCopy', () => {
  it('takes equal texts of 80 words for copies, and shorter ones for none', () => {
    expect(isCopy(runsOf(words(80)), runsOf(words(80)))).toBe(true);
    expect(isCopy(runsOf(words(79)), runsOf(words(79)))).toBe(false);
  });

  it('needs half of the runs of the shorter text', () => {
    // 87 words have 80 runs. Sharing the first 47 words shares 40 of them, sharing 46 shares 39.
    const text = runsOf(words(87));
    expect(isCopy(text, runsOf(`${words(47)} ${words(60, 'x')}`))).toBe(true);
    expect(isCopy(text, runsOf(`${words(46)} ${words(60, 'x')}`))).toBe(false);
  });

  it('finds a short text within a long one, whichever comes first', () => {
    const long = runsOf(`${words(300, 'x')} ${words(100)} ${words(300, 'y')}`);
    const short = runsOf(words(100));
    expect(isCopy(long, short)).toBe(true);
    expect(isCopy(short, long)).toBe(true);
  });

  it('ignores case, punctuation and line breaks', () => {
    const text = words(90);
    expect(isCopy(runsOf(text), runsOf(text.toUpperCase().replaceAll(' ', ',\n')))).toBe(true);
  });
});
