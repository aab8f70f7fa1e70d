import { describe, expect, it } from 'vitest';
import { readAttention } from '../../../../src/core/attention/read-file.ts';
import { trainAttention } from '../../../training/attention-trainer.ts';
import { repeatableDraws } from '../../../training/draws.ts';
import { attentionFile } from '../../../training/write-attention.ts';
import { madeUpVectors, STEMS } from './made-up.ts';

const nothing = { epochs: 0, batch: 1, rate: 0, dropout: 0, decay: 0 };
const weights = trainAttention([], madeUpVectors(repeatableDraws()), nothing, () => undefined);
const file = attentionFile(weights, { fixtures: 'none' });

describe('readAttention', () => {
  it.each(['page', 'source', 'pageContext', 'sourceContext', 'hidden'] as const)(
    'reads %s as it was but for rounding',
    (name) => {
      const read = readAttention(file, STEMS)[name];
      expect(read).toHaveLength(weights[name].length);
      const furthest = read.reduce((most, value, at) => Math.max(most, Math.abs(value - (weights[name][at] ?? 0))), 0);
      expect(furthest).toBeLessThan(file[name].step);
    },
  );

  it('refuses a file of another format, and one made for another number of words', () => {
    expect(() => readAttention(JSON.parse(JSON.stringify({ ...file, format: 2 })), STEMS)).toThrow('format 2');
    expect(() => readAttention(file, STEMS + 1)).toThrow('"words"');
  });
});
