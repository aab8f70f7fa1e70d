import type { Token } from '../text/tokens.ts';
import { attachMarks } from './attach-marks.ts';
import { createByteClassifier } from './byte-classifier.ts';
import { createClassifier } from './classifier.ts';
import { decodeBytes, decodeSlots } from './coded-bytes.ts';
import { createArcParser } from './parser.ts';
import { type Clusters, createSentenceTable, fillWords, takeOutPunctuation } from './sentence-table.ts';
import { createSlotSet } from './slot-set.ts';
import { createTagger } from './tagger.ts';
import { TRANSITIONS } from './transitions.ts';
import { type GrammarFile, PARTS_OF_SPEECH, type Parse, type PartOfSpeech, RELATIONS, type Relation } from './types.ts';

/** Finds out the grammar of sentences. */
export interface Grammar {
  /** The grammar of one sentence's tokens. Any tokens give a tree; what is no sentence gives a meaningless one. */
  parse(tokens: readonly Token[]): Parse;
}

const LEAST_CAPACITY = 256;

/**
 * Makes the grammar ready to parse: takes some tens of milliseconds, do it once. Throws a `RangeError` that says what is
 * wrong where the file is of another version or damaged.
 */
export function createGrammar(file: GrammarFile): Grammar {
  if (file.format !== 1) throw new RangeError(`Grammar: format ${String(file.format)} is not known`);
  if (file.relations.join() !== RELATIONS.join()) throw new RangeError('Grammar: made for other relations');
  const pos = file.tags.map(partOfSpeech);
  const isPunctuation = new Uint8Array(256);
  for (const [index, part] of pos.entries()) isPunctuation[index] = part === 'PUNCT' ? 1 : 0;
  const clusters = readClusters(file.clusters);
  const tag = createTagger(createClassifier(file.tagger, 'tagger', file.tags.length), file.tags.length);
  const attachAll = createArcParser(
    createByteClassifier(createClassifier(file.transitions, 'transitions', TRANSITIONS)),
    createClassifier(file.labels, 'labels', RELATIONS.length),
  );
  let table = createSentenceTable(LEAST_CAPACITY);
  return {
    parse(tokens) {
      if (tokens.length + 4 > table.capacity) table = createSentenceTable(tokens.length * 2);
      fillWords(table, tokens, clusters);
      tag(table);
      const tags: string[] = [];
      const parts: PartOfSpeech[] = [];
      for (let node = 1; node <= tokens.length; node += 1) {
        tags.push(file.tags[table.tag[node] ?? 0] ?? 'X.X');
        parts.push(pos[table.tag[node] ?? 0] ?? 'X');
      }
      takeOutPunctuation(table, isPunctuation);
      attachAll(table);
      const heads = attachMarks(table, tokens);
      const relations = heads.map((head): Relation => (head < 0 ? 'root' : 'punct'));
      for (let node = 1; node <= table.count; node += 1) {
        relations[(table.origin[node] ?? 0) - 1] = RELATIONS[table.label[node] ?? 0] ?? 'other';
      }
      return { pos: parts, tags, heads, relations };
    },
  };
}

function readClusters(file: GrammarFile['clusters']): Clusters {
  const slots = createSlotSet(decodeSlots(file.slots));
  const numbers = decodeBytes(file.numbers);
  if (numbers.length !== slots.size) throw new RangeError('Grammar: the parts of "clusters" have different lengths');
  return { slots, numbers };
}

function partOfSpeech(tag: string): PartOfSpeech {
  const name = tag.slice(0, tag.indexOf('.'));
  const part = PARTS_OF_SPEECH.find((known) => known === name);
  if (part === undefined) throw new RangeError(`Grammar: "${tag}" begins with no part of speech`);
  return part;
}
