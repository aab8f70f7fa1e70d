import { describe, expect, it } from 'vitest';
import { createEnglish } from '../../../../src/core/knowledge/english.ts';
import { OPPOSITE_AXES } from '../../../../src/core/knowledge/opposites.ts';
import type { KnowledgeFile } from '../../../../src/core/knowledge/types.ts';
import { stemOf } from '../../../../src/core/text/stem.ts';
import { readEnglish } from '../../knowledge.ts';

/** Three words with vectors [127, 0], [0, 127] and [127, 127]. */
const SMALL: KnowledgeFile = {
  format: 1,
  stems: 'hot cold warm',
  dimensions: 2,
  vectors: Buffer.from([127, 0, 0, 127, 127, 127]).toString('base64'),
  antonyms: [0, 1],
  synonyms: [0, 2],
  broader: [2, 0],
  places: ['Freedonia|the Freedonian republic', 'Port Harmony'],
  placeWithin: [-1, 0],
};

describe('createEnglish', () => {
  const english = createEnglish(SMALL);

  it('compares words by their vectors', () => {
    expect(english.likeness('hot', 'cold')).toBe(0);
    expect(english.likeness('hot', 'warm')).toBeCloseTo(Math.SQRT1_2, 5);
    expect(english.likeness('tepid', 'warm')).toBe(0);
    expect(english.likeness('tepid', 'tepid')).toBe(1);
  });

  it('knows synonyms and antonyms both ways, kinds one way', () => {
    expect([english.areAntonyms('hot', 'cold'), english.areAntonyms('cold', 'hot')]).toEqual([true, true]);
    expect([english.areSynonyms('hot', 'warm'), english.areSynonyms('warm', 'hot')]).toEqual([true, true]);
    expect([english.isKindOf('warm', 'hot'), english.isKindOf('hot', 'warm')]).toEqual([true, false]);
    expect(english.areAntonyms('hot', 'tepid')).toBe(false);
  });

  it('weighs rare words more, unknown ones most', () => {
    expect(english.weightOf('hot')).toBeLessThan(english.weightOf('cold'));
    expect(english.weightOf('tepid')).toBe(1);
    expect(english.isKnown('tepid')).toBe(false);
  });

  it('reads places with their forms and what contains them', () => {
    expect(english.places).toEqual([
      { forms: ['Freedonia', 'the Freedonian republic'], within: -1 },
      { forms: ['Port Harmony'], within: 0 },
    ]);
  });
});

describe('the shipped knowledge', () => {
  const file = readEnglish();
  const english = createEnglish(file);
  const known = file.stems.split(' ').length;

  it('is whole: a row of vectors for each stem, every index within', () => {
    expect(english.vectors).toHaveLength(known * file.dimensions);
    expect(english.vectors.every(Number.isFinite)).toBe(true);
    for (const pairs of [file.antonyms, file.synonyms, file.broader]) {
      expect(pairs.length % 2).toBe(0);
      expect(pairs.every((index) => index >= 0 && index < known)).toBe(true);
    }
    expect(file.placeWithin).toHaveLength(file.places.length);
    expect(file.placeWithin.every((index, at) => index >= -1 && index < file.places.length && index !== at)).toBe(true);
  });

  it('puts places within larger ones without a circle', () => {
    for (const start of file.placeWithin.keys()) {
      let steps = 0;
      for (let at = start; at >= 0 && steps <= 20; at = file.placeWithin[at] ?? -1) steps += 1;
      expect(steps, file.places[start]).toBeLessThanOrEqual(20);
    }
  });

  it.each([
    ['increase', 'rise', 'table'],
    ['boat', 'ship', 'percent'],
    ['minister', 'secretary', 'banana'],
  ])('finds %s more like %s than like %s', (word, near, far) => {
    expect(english.likeness(stemOf(word), stemOf(near))).toBeGreaterThan(english.likeness(stemOf(word), stemOf(far)));
  });

  it('has stems for the axes of opposites, and no word on both sides of one', () => {
    for (const [one, other] of OPPOSITE_AXES) {
      expect(one.length).toBeGreaterThan(0);
      expect(other.length).toBeGreaterThan(0);
      expect(one.filter((word) => other.includes(word))).toEqual([]);
    }
  });
});
