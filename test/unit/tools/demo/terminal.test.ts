import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inkFor, wrap } from '../../../tools/demo/terminal.ts';

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('unbreakable', 3)).toEqual(['unbreakable']);
    expect(wrap('', 3)).toEqual(['']);
  });

  it('loses no word and makes no line longer than asked for', () => {
    const words = fc.array(
      fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !word.includes(' ')),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 80 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('inkFor', () => {
  it('colours for a terminal only, and not against NO_COLOR', () => {
    expect(inkFor({ isTTY: true }, {}).bold('x')).toBe('\u001b[1mx\u001b[0m');
    expect(inkFor({ isTTY: false }, {}).bold('x')).toBe('x');
    expect(inkFor({}, {}).orange('x')).toBe('x');
    expect(inkFor({ isTTY: true }, { NO_COLOR: '1' }).blue('x')).toBe('x');
  });
});
