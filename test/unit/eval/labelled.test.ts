import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isGeneral } from '../../eval/general-pairs.ts';
import { type LabelledSet, locateQuote, readLabelledSet } from '../../eval/labelled.ts';
import { FIXTURE_SETS, isSetAside, PAIR_SETS, UNRELATED } from '../../eval/sets.ts';

const folder = mkdtempSync(join(tmpdir(), 'labelled-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(name: string, content: string): LabelledSet {
  const file = join(folder, name);
  writeFileSync(file, content);
  return readLabelledSet(file);
}

const sentence = (text: string) => ({ text, label: 'none', kind: 'other-fact' });

describe('a set of pairs', () => {
  const pairs = read(
    'made.json',
    JSON.stringify({
      set: 'made',
      pairs: [
        { id: 'made-001a', source: 'One.', sentences: [sentence('First.'), sentence('Second.')] },
        { id: 'made-001b', source: 'Two.', published: '2024-05-06', sentences: [sentence('First.')] },
        { id: 'made-002', source: 'Three.', sentences: [sentence('Third.')] },
      ],
    }),
  );

  it('numbers the sentences of each pair from 1', () => {
    expect(pairs.sentences.map(({ id }) => id)).toEqual(['made-001a-1', 'made-001a-2', 'made-001b-1', 'made-002-1']);
  });

  it('is read beside one source a pair, of the pair’s day', () => {
    expect(pairs.beside).toBe('pairs');
    expect(pairs.sentences.map(({ sources }) => sources?.map(({ text }) => text))).toEqual([
      ['One.'],
      ['One.'],
      ['Two.'],
      ['Three.'],
    ]);
    expect(pairs.sentences[2]?.published).toBe('2024-05-06');
    expect(pairs.sentences[2]?.sources?.[0]?.published).toBe('2024-05-06');
    expect(pairs.sentences[0]?.published).toBeNull();
  });

  it('keeps both versions of a pair in one group', () => {
    expect(pairs.sentences.map(({ group }) => group)).toEqual(['made-001', 'made-001', 'made-001', 'made-002']);
  });
});

describe('JSON lines', () => {
  const line = (id: string, label: string, source: string | null) =>
    JSON.stringify({ id, text: `Claim ${id}.`, label, ...(source && { sources: [{ id: 'e', text: source }] }) });

  it('are general pairs where each has a source and one of two labels', () => {
    const general = read('general.jsonl', [line('a', 'conflicts', 'X.'), line('b', 'corroborates', 'X.')].join('\n'));
    expect(general.beside).toBe('pairs');
    expect(isGeneral(general)).toBe(true);
    expect(general.sentences.map(({ group }) => group)).toEqual(['a', 'a']);
    expect(isGeneral(read('none.jsonl', line('a', 'none', 'X.')))).toBe(false);
    expect(isGeneral(read('packaged.jsonl', line('a', 'conflicts', null)))).toBe(false);
  });

  it('are refused where a label is none', () => {
    expect(() => read('wrong.jsonl', line('a', 'perhaps', null))).toThrow();
  });
});

describe('the sets of the repository', () => {
  const sets = [...FIXTURE_SETS, ...PAIR_SETS, UNRELATED].map(readLabelledSet);
  const sentences = sets.flatMap((set) => set.sentences);

  it('have sentences of different ids, so that one can be asked for', () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  });

  it('are the summit’s eight, fifty-two topics and the pairs', () => {
    expect(sets.filter(({ beside }) => beside === 'topic')).toHaveLength(52);
    expect(sets.filter(({ beside }) => beside === 'pairs').length).toBeGreaterThanOrEqual(4);
    expect(sets.filter(({ beside }) => beside === 'pack').map(({ name, split }) => [name, split])).toEqual([
      ['summit-dev', 'train'],
      ['own-summit', 'train'],
      ['summit-two', 'train'],
      ['summit-three', 'test'],
      ['summit-four', 'train'],
      ['summit-five', 'train'],
      ['summit-six', 'train'],
      ['summit-seven', 'train'],
      ['unrelated', 'train'],
    ]);
  });

  it('set about a quarter aside, whole groups at a time', () => {
    const aside = sentences.filter(({ group }) => isSetAside(group));
    expect(aside.length / sentences.length).toBeGreaterThan(0.2);
    expect(aside.length / sentences.length).toBeLessThan(0.3);
    for (const set of sets.filter(({ beside }) => beside === 'pairs')) {
      const sides = new Map<string, Set<boolean>>();
      for (const { text, group } of set.sentences)
        sides.set(text, (sides.get(text) ?? new Set()).add(isSetAside(group)));
      const torn = [...sides].filter(([, side]) => side.size > 1).map(([text]) => text);
      expect(torn, set.name).toEqual([]);
    }
  });
});

describe('locateQuote', () => {
  it('finds a quote whatever its white space, and nothing that isn’t there', () => {
    const text = 'It costs (about)\n  5.5 dollars.';
    expect(locateQuote(text, '(about) 5.5')).toEqual({ start: 9, end: 22 });
    expect(locateQuote(text, 'about 505')).toBeNull();
  });
});
