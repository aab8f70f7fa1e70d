import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One synset of WordNet's `data.*` files: https://wordnet.princeton.edu/documentation/wndb5wn */
export interface Synset {
  readonly id: string;
  readonly part: PartOfSpeech;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  /** Of the lexicographer file "noun.location". */
  readonly isLocation: boolean;
}

/** `from` and `to` are 1-based word numbers for relations between words, 0 for relations between whole synsets. */
export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

export type PartOfSpeech = 'n' | 'v' | 'a' | 'r';

const FILES: Readonly<Record<PartOfSpeech, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Synset ids of a lemma (lower case, spaces as `_`), most frequent sense first. */
  senses(lemma: string, part: PartOfSpeech): readonly string[];
}

/** Reads WordNet's database files from the folder `dict`. */
export function readWordNet(dict: string): WordNet {
  const synsets = new Map<string, Synset>();
  const index = new Map<string, readonly string[]>();
  for (const part of ['n', 'v', 'a', 'r'] as const) {
    for (const line of linesOf(join(dict, `data.${FILES[part]}`))) {
      const synset = parseSynset(line, part);
      synsets.set(synset.id, synset);
    }
    for (const line of linesOf(join(dict, `index.${FILES[part]}`))) {
      const fields = line.trim().split(' ');
      const count = Number(fields[2]);
      index.set(
        `${part}:${fields[0]}`,
        fields.slice(-count).map((offset) => `${part}${offset}`),
      );
    }
  }
  return { synsets, senses: (lemma, part) => index.get(`${part}:${lemma}`) ?? [] };
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}

function parseSynset(line: string, part: PartOfSpeech): Synset {
  const fields = (line.split('|')[0] ?? '').trim().split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '0', 16);
  const words: string[] = [];
  for (let word = 0; word < wordCount; word += 1) {
    words.push((fields[4 + word * 2] ?? '').replace(/\(.*\)$/, ''));
  }
  const pointers: Pointer[] = [];
  let at = 4 + wordCount * 2;
  const pointerCount = Number(fields[at]);
  at += 1;
  for (let pointer = 0; pointer < pointerCount; pointer += 1, at += 4) {
    const targetPart = fields[at + 2] === 's' ? 'a' : fields[at + 2];
    const link = fields[at + 3] ?? '0000';
    pointers.push({
      symbol: fields[at] ?? '',
      target: `${targetPart}${fields[at + 1]}`,
      from: Number.parseInt(link.slice(0, 2), 16),
      to: Number.parseInt(link.slice(2), 16),
    });
  }
  return { id: `${part}${fields[0]}`, part, words, pointers, isLocation: fields[1] === '15' };
}
