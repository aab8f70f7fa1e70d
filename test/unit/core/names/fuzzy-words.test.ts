import { describe, expect, it } from 'vitest';
import { createFuzzyWords } from '../../../../src/core/names/fuzzy-words.ts';

const fuzzy = createFuzzyWords([
  'takaichi',
  'lutnick',
  'yokosuka',
  'kaneko',
  'matsuyama',
  'naruhito',
  'bei',
  'toshiba',
]);

describe('createFuzzyWords', () => {
  it.each([
    ['takaichy', 'takaichi'],
    ['lutnik', 'lutnick'],
    ['yokuska', 'yokosuka'],
    ['matsuyuma', 'matsuyama'],
  ])('reads %s as %s', (written, meant) => {
    expect(fuzzy.correct(written)).toBe(meant);
  });

  it.each(['takaichi', 'tokyo', 'lunch', 'nick', 'national', 'hitachi', 'kishida', 'beijing'])(
    'leaves %s alone',
    (word) => {
      expect(fuzzy.correct(word)).toBeNull();
    },
  );
});
