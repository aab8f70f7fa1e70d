import { describe, expect, it } from 'vitest';
import { createGazetteer, createNameIndex, type NameMention } from '../../../../src/core/names/name-index.ts';
import { relateNames } from '../../../../src/core/names/name-relation.ts';
import { findNewNames } from '../../../../src/core/names/new-names.ts';
import { tokenize } from '../../../../src/core/text/tokens.ts';

const gazetteer = createGazetteer([
  { forms: ['Freedonia', 'Freedonian'], within: -1 },
  { forms: ['Port Harmony'], within: 0 },
  { forms: ['Sylvania'], within: -1 },
]);
const index = createNameIndex(
  [
    {
      id: 'firefly',
      kind: 'person',
      forms: ['Rufus Firefly', 'Firefly', 'President Rufus', 'the Freedonian president'],
    },
    { id: 'palace', kind: 'body', forms: ['the Rose Palace'], standsFor: ['freedonia'] },
    { id: 'freedonia', kind: 'place', forms: ['Freedonia'] },
    { id: 'polish', kind: 'thing', forms: ['Polish'] },
  ],
  gazetteer,
);
const find = (text: string): NameMention[] => index.find(tokenize(text));
const only = (text: string): NameMention => {
  const [mention] = find(text);
  if (mention === undefined) throw new Error(`no name in “${text}”`);
  return mention;
};

describe('createNameIndex', () => {
  it('finds the longest form, with its offsets', () => {
    const text = 'Yesterday the Freedonian president spoke.';
    const mention = only(text);
    expect(mention.ids).toEqual(['firefly']);
    expect(text.slice(mention.start, mention.end)).toBe('the Freedonian president');
  });

  it('finds a name in a possessive and across a line of capitals', () => {
    expect(only("Firefly's hat").ids).toEqual(['firefly']);
    expect(only('RUFUS FIREFLY RESIGNS').ids).toEqual(['firefly']);
  });

  it('takes forms of one name that overlap for one mention', () => {
    const text = 'with President Rufus Firefly there';
    expect(find(text)).toHaveLength(1);
    expect(text.slice(only(text).start, only(text).end)).toBe('President Rufus Firefly');
  });

  it('wants the capitals of a form that has them', () => {
    expect(find('They polish shoes.')).toEqual([]);
    expect(only('They spoke Polish.').ids).toEqual(['polish']);
  });

  it('knows the places of the gazetteer below the names of the pack', () => {
    expect(only('a ferry to Port Harmony').kind).toBe('place');
    expect(only('all of Freedonia').ids).toEqual(['freedonia']);
  });
});

describe('relateNames', () => {
  it.each([
    ['Firefly', 'Rufus Firefly', 'same'],
    ['Freedonia', 'the Rose Palace', 'same'],
    ['Port Harmony', 'Freedonia', 'related'],
    ['Port Harmony', 'Sylvania', 'different'],
  ])('%s and %s: %s', (one, other, relation) => {
    expect(relateNames(only(one), only(other), index)).toBe(relation);
    expect(relateNames(only(other), only(one), index)).toBe(relation);
  });
});

describe('findNewNames', () => {
  const words = new Set(['after', 'talks', 'minister', 'met', 'the', 'critics', 'say']);
  const findNew = (text: string): [string, string][] => {
    const tokens = tokenize(text);
    return findNewNames(tokens, index.find(tokens), (lower) => words.has(lower)).map((mention) => [
      text.slice(mention.start, mention.end),
      mention.kind,
    ]);
  };

  it('takes runs of capitalised words, and a title before them for a person', () => {
    expect(findNew('the talks with Minister Ella Brand and Acme Works')).toEqual([
      ['Ella Brand', 'person'],
      ['Acme Works', 'unknown'],
    ]);
  });

  it('leaves a plain word at the start of a sentence alone', () => {
    expect(findNew('Critics say the talks met Brand')).toEqual([['Brand', 'unknown']]);
  });

  it('does not take weekdays, months or known names', () => {
    expect(findNew('Firefly met Brand on Tuesday in October')).toEqual([['Brand', 'unknown']]);
  });
});
