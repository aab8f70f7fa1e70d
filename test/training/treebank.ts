/** Reads a treebank in CoNLL-U, the format of Universal Dependencies, with the place of every word in its sentence. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface TreebankWord {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: string;
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** UTF-16 offsets into the sentence's text. */
  readonly start: number;
  readonly end: number;
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

export interface Treebank {
  readonly sentences: readonly TreebankSentence[];
  /** Of the files it was read from, one after the other. */
  readonly sha256: string;
}

/** One part of UD English EWT, from its documents in the order of its own lists. */
export function readEwt(folder: string, part: 'train' | 'dev' | 'test'): Treebank {
  const list = readFileSync(path.join(folder, 'not-to-release/file-lists', `files.${part}`), 'utf8');
  const files = list.split('\n').filter((name) => name !== '');
  return readTreebank(files.map((name) => path.join(folder, 'not-to-release/sources', name)));
}

export function readTreebank(files: readonly string[]): Treebank {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  const blocks = texts.flatMap((text) => text.split('\n\n')).filter((block) => /^1\b/m.test(block));
  return { sentences: blocks.map(readSentence), sha256: hash.digest('hex') };
}

function readSentence(block: string): TreebankSentence {
  const lines = block.split('\n');
  const text = /^# text = (.*)$/m.exec(block)?.[1] ?? '';
  const words: TreebankWord[] = [];
  let at = 0;
  let contraction: { readonly last: number; readonly start: number; readonly end: number } | null = null;
  for (const line of lines) {
    const [id = '', form = '', , upos = '', xpos = '', features = '', head = '', relation = ''] = line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) {
      const start = find(text, form, at);
      contraction = { last: Number(range[2]), start, end: start + form.length };
      continue;
    }
    if (!/^\d+$/.test(id)) continue;
    let start = find(text, form, at);
    let end = start + form.length;
    // A word that a contraction swallows ("to" in "gonna") stands for the whole of it.
    if (contraction !== null && (start < 0 || end > contraction.end)) ({ start, end } = contraction);
    if (start < 0) throw new Error(`"${form}" is not in the rest of: ${text}`);
    at = contraction === null ? end : Math.min(end, contraction.end);
    if (contraction !== null && Number(id) === contraction.last) {
      at = contraction.end;
      contraction = null;
    }
    words.push({ form, upos, xpos, features, head: Number(head) - 1, relation, start, end });
  }
  return { text, words };
}

/** Where a form begins, white space before it aside; -1 where something else is there. */
function find(text: string, form: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text.startsWith(form, at) ? at : -1;
}
