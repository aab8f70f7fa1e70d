import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../../../src/core/grammar/grammar.ts';
import type { GrammarFile } from '../../../../src/core/grammar/types.ts';
import { readGrammarFile } from './read-grammar.ts';

const file = readGrammarFile();
const { transitions } = file;

describe('a file that is no grammar', () => {
  const bad: [string, unknown, RegExp][] = [
    ['of another version', { ...file, format: 2 }, /format 2/],
    ['made for other relations', { ...file, relations: ['subject'] }, /other relations/],
    ['with a tag of no known part of speech', { ...file, tags: ['NAME.NNP', ...file.tags.slice(1)] }, /NAME\.NNP/],
    [
      'whose code is cut off',
      { ...file, transitions: { ...transitions, weights: { ...transitions.weights, bytes: 'AAAA' } } },
      /does not end/,
    ],
    [
      'whose frequencies are wrong',
      { ...file, transitions: { ...transitions, weights: { ...transitions.weights, frequencies: [1] } } },
      /frequencies sum to 1/,
    ],
    [
      'whose parts do not fit each other',
      { ...file, transitions: { ...transitions, slots: file.labels.slots } },
      /parts of "transitions"/,
    ],
    [
      'that decides for a class that is not there',
      { ...file, transitions: file.labels },
      /"transitions" decides for an unknown class/,
    ],
    [
      'whose clusters do not fit their words',
      { ...file, clusters: { ...file.clusters, slots: file.labels.slots } },
      /"clusters"/,
    ],
  ];
  it.each(bad)('%s is refused', (_, wrong, message) => {
    // What is read from a disk has whatever shape it has.
    const given = wrong as GrammarFile;
    expect(() => createGrammar(given)).toThrow(RangeError);
    expect(() => createGrammar(given)).toThrow(message);
  });
});

describe('the shipped grammar', () => {
  it('says where it comes from', () => {
    expect(file.sources.map(({ treebank }) => treebank.split(':')[0])).toEqual(['UD_English-EWT', 'UD_English-PUD']);
    expect(file.licence).toBe('CC BY-SA 4.0');
    expect(file.sources.map(({ licence }) => licence)).toEqual(['CC BY-SA 4.0', 'CC BY-SA 3.0']);
    expect(file.sources.filter(({ version }) => !/^[\da-f]{40}$/.test(version))).toEqual([]);
    expect(file.sources.filter(({ sha256 }) => !/^[\da-f]{64}$/.test(sha256))).toEqual([]);
  });

  it('is small', () => {
    expect(gzipSync(JSON.stringify(file)).length).toBeLessThanOrEqual(380_000);
  });
});
