import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/core/text/tokens.ts';
import { anyTextOf } from './any-text.ts';
import { cpuTimeOf } from './cpu-time.ts';

const lowers = (text: string): string =>
  tokenize(text)
    .map((token) => token.lower)
    .join(' ');

describe('tokenize', () => {
  it.each([
    ['Brown’s plan', "brown 's plan"],
    ["the allies' plan", "the allies ' plan"],
    ['hasn’t', 'has not'],
    ["can't won't shan't cannot", 'can not will not shall not can not'],
    ["we're I've she'll I'm he'd", "we are i have she will i am he 'd"],
    ["O'Neill and L’Oréal", "o'neill and l'oreal"],
    ['the U.S.’s plan, the 1970’s', "the u.s. 's plan , the 1970 's"],
    ['rare-earth', 'rare - earth'],
    ['US-led', 'u.s. - led'],
    ['F-35s and AIM-9X', 'f-35 and aim-9x'],
    ['G7 Covid-19', 'g7 covid-19'],
    ['Mid-2025', 'mid - 2025'],
    ['e-mail email', 'email email'],
    ['co-operate re-elected', 'cooperate reelected'],
    ['U.S. U.S US us', 'u.s. u.s. u.s. us'],
    ['U.K. UK U.N. UN', 'uk uk un un'],
    ['the WHO said who', 'the w.h.o. said who'],
    ['WHO WON IT', 'who won it'],
    ['at 5 a.m. I am', 'at 5 a.m. i am'],
    ['U.S.The talks', 'u.s. the talks'],
    ['J.D. Roe, Ph.D.', 'jd roe , phd'],
    ['naïve ﬁrst Łódź straße Ægir', 'naive first lodz strasse aegir'],
    ['so\u00adft zero\u200bwidth', 'soft zerowidth'],
    ['cafe\u0301', 'cafe'],
    ['US$550bn', 'us$ 550 bn'],
    ['1,234.5 3rd 1990s', '1,234.5 3rd 1990s'],
    ['example.com. Next', 'example.com . next'],
    ['both countries.The', 'both countries . the'],
    ['AT&T', 'at&t'],
    ['one\u00a0two', 'one two'],
  ])('%s', (text, expected) => {
    expect(lowers(text)).toBe(expected);
  });

  it('gives the parts of a contraction their own spans', () => {
    expect(tokenize('He hasn’t').map(({ text, start, end }) => [text, start, end])).toEqual([
      ['He', 0, 2],
      ['has', 3, 6],
      ['n’t', 6, 9],
    ]);
  });

  it('tells words, numbers and symbols apart', () => {
    expect(tokenize('F-35, 15%').map(({ kind }) => kind)).toEqual(['word', 'symbol', 'number', 'symbol']);
  });

  it('has spans that are in order, do not overlap and cover every letter and digit, for any text', () => {
    const anyText = anyTextOf([
      'a',
      'US',
      '.',
      '’',
      "'s",
      "n't",
      '-',
      '3',
      ',',
      '\u00ad',
      'é',
      'www.',
      '$',
      ' ',
      'fc.constantFromXs()',
      'F',
    ]);
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        const gaps = tokens.map(({ start }, index) => text.slice(tokens[index - 1]?.end ?? 0, start));
        expect([...gaps, text.slice(tokens.at(-1)?.end ?? 0)].join(' ')).not.toMatch(/[\p{L}\p{N}]/u);
        expect(
          tokens.filter(({ start, end, text: written }) => end <= start || text.slice(start, end) !== written),
        ).toEqual([]);
        expect(tokens.filter(({ start }, index) => start < (tokens[index - 1]?.end ?? 0))).toEqual([]);
      }),
    );
  });

  it.each(['a', 'a-', 'a.', "a'", 'A1', '1,', '1.', '(', 'Ab-1', 'é\u0301', 'www.', "n't"])(
    'stays linear on a long run of %s',
    (unit) => {
      expect(cpuTimeOf(() => tokenize(unit.repeat(400_000 / unit.length)))).toBeLessThan(4_000);
    },
  );

  it('reads what stands before a plain space as it reads what stands before any other', () => {
    const pieces = fc.constantFrom(
      ...'word The cannot US WHO it A. Ph.D. U.S. word. word, 12 12. 1,5 1,5, 2025 5th F-35 . , : ; ! ? ( ) " www. ok.com'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces), (all) => {
        expect(tokenize(all.join(' '))).toEqual(tokenize(all.join('\u00a0')));
      }),
    );
  });
});
