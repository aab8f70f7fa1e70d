import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEnglish } from '../../../../src/core/knowledge/english.ts';
import { createFuzzyWords } from '../../../../src/core/names/fuzzy-words.ts';
import { createGazetteer, createNameIndex } from '../../../../src/core/names/name-index.ts';
import { createScanner } from '../../../../src/core/statement/scan.ts';
import { knowledge } from '../check-fixture.ts';
import { anyTextOf } from '../text/any-text.ts';

const english = createEnglish(knowledge.english);
const names = createNameIndex(
  [
    { id: 'firefly', kind: 'person', forms: ['Rufus Firefly', 'Firefly'] },
    { id: 'parker', kind: 'person', forms: ['Parker'] },
  ],
  createGazetteer(english.places),
);
const scan = createScanner(english, names, null);
const fuzzyScan = createScanner(english, names, createFuzzyWords(['rufus', 'firefly', 'parker']));

describe('createScanner', () => {
  it('gives stems of telling words only: not of small words, symbols and parts of names', () => {
    const { stems, tokens } = scan('The talks with Rufus Firefly, 64, failed.');
    expect(tokens.map(({ text }, at) => [text, stems[at]])).toEqual([
      ['The', ''],
      ['talks', 'talk'],
      ['with', ''],
      ['Rufus', ''],
      ['Firefly', ''],
      [',', ''],
      ['64', '64'],
      [',', ''],
      ['failed', 'fail'],
      ['.', ''],
    ]);
  });

  it('names what a pack, the gazetteer or nobody knows, in the order of the text', () => {
    const { names: found } = scan('Mr Zorkan met Firefly in Paris.');
    expect(found.map(({ ids, kind }) => [ids[0]?.split('/')[0], kind])).toEqual([
      ['new', 'person'],
      ['firefly', 'person'],
      ['place', 'place'],
    ]);
  });

  it('reads a misspelt name as the one it nearly is, and leaves its place in the text alone', () => {
    const text = 'In the end Firefley spoke.';
    expect(scan(text).names.map(({ ids }) => ids)).toEqual([['new/firefley']]);
    const [mention] = fuzzyScan(text).names;
    expect(mention?.ids).toEqual(['firefly']);
    expect(text.slice(mention?.start, mention?.end)).toBe('Firefley');
  });

  it('leaves plain words alone, however near to a name', () => {
    expect(fuzzyScan('A firefley shone.').names).toEqual([]);
    expect(fuzzyScan('Parked cars burned.').names).toEqual([]);
    expect(fuzzyScan('Then Parkar spoke.').names.map(({ ids }) => ids)).toEqual([['parker']]);
  });

  it('looks at no more than the beginning of a monstrous sentence', () => {
    expect(scan('word '.repeat(20_000)).text).toHaveLength(2_000);
  });

  it('keeps all offsets within any text', () => {
    fc.assert(
      fc.property(
        anyTextOf(['Rufus', 'Firefly', 'Firefley', 'Paris', 'met', '64', ',', '.', '\ud800', 'é']),
        (text) => {
          const { tokens, stems, names: found } = fuzzyScan(text);
          expect(stems).toHaveLength(tokens.length);
          for (const { start, end, first, last } of found) {
            expect(tokens[first]?.start).toBe(start);
            expect(tokens[last - 1]?.end).toBe(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
