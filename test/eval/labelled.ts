import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { groupsOf } from './groups.ts';
import { PairsShape, SentenceShape, type SourceShape, type StanceShape, TopicShape } from './labelled-shapes.ts';

export type LabelledSource = v.InferOutput<typeof SourceShape>;
export type Label = v.InferOutput<typeof StanceShape>;

/** A sentence whose stance is known. */
export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly label: Label;
  /** Every label that counts as right. */
  readonly accept: readonly Label[];
  readonly kind: string;
  readonly published: string | null;
  readonly evidence: readonly { readonly source: string; readonly quote: string }[];
  /** The sources it is compared with; null for the packaged pack. */
  readonly sources: readonly LabelledSource[] | null;
  /** Sentences of one group are set aside together or not at all: ask `isSetAside` with it. */
  readonly group: string;
}

/** What the sentences of a set are compared with: the packaged pack, the set's own articles, or each with its own. */
export type Beside = 'pack' | 'topic' | 'pairs';

export interface LabelledSet {
  readonly name: string;
  /** Whether figures only may be looked at; `train` for sets to develop on. */
  readonly split: 'train' | 'test';
  readonly beside: Beside;
  readonly sentences: readonly LabelledSentence[];
}

/** Sets of JSON lines that are looked at as figures only. */
const FOR_MEASURING: ReadonlySet<string> = new Set(['summit-three']);

/**
 * Reads JSON lines of sentences (the batch format with a label), a topic of test/fixtures/topics or a set of pairs of
 * test/fixtures/pairs. Throws where a file is none of these.
 */
export function readLabelledSet(file: string): LabelledSet {
  const text = readFileSync(file, 'utf8');
  const name = basename(file).replace(/\.jsonl?$/, '');
  if (!file.endsWith('.json')) return setOfLines(name, text);
  const parsed: unknown = JSON.parse(text);
  return v.is(PairsShape, parsed) ? setOfPairs(v.parse(PairsShape, parsed)) : setOfTopic(name, parsed);
}

function setOfLines(name: string, text: string): LabelledSet {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const sentences = lines.map((line) => {
    const sentence = v.parse(SentenceShape, JSON.parse(line));
    return toLabelled(sentence, sentence.sources ?? null);
  });
  const groups = groupsOf(sentences);
  return {
    name,
    split: FOR_MEASURING.has(name) ? 'test' : 'train',
    beside: sentences.length > 0 && sentences.every(({ sources }) => sources !== null) ? 'pairs' : 'pack',
    sentences: sentences.map((sentence, index) => ({ ...sentence, group: groups[index] ?? sentence.id })),
  };
}

function setOfTopic(name: string, parsed: unknown): LabelledSet {
  const { split, sources, sentences } = v.parse(TopicShape, parsed);
  return { name, split, beside: 'topic', sentences: sentences.map((sentence) => toLabelled(sentence, sources)) };
}

/** The two versions of one pair, `001a` and `001b`, have sentences in common, so they are one group. */
function setOfPairs({ set, pairs }: v.InferOutput<typeof PairsShape>): LabelledSet {
  return {
    name: set,
    split: 'train',
    beside: 'pairs',
    sentences: pairs.flatMap(({ id, source, published = null, sentences }) => {
      const sources = [{ id: 'source', text: source, published }];
      const group = id.replace(/(?<=\d)[a-z]$/u, '');
      return sentences.map(
        ({ text, label, kind }, index): LabelledSentence => ({
          id: `${id}-${index + 1}`,
          text,
          label,
          accept: [label],
          kind,
          published,
          evidence: [],
          sources,
          group,
        }),
      );
    }),
  };
}

function toLabelled(
  sentence: v.InferOutput<typeof SentenceShape>,
  sources: readonly LabelledSource[] | null,
): LabelledSentence {
  return {
    id: sentence.id,
    text: sentence.text,
    label: sentence.label,
    accept: sentence.accept ?? [sentence.label],
    kind: sentence.kind,
    published: sentence.published ?? null,
    evidence: sentence.evidence.map(({ seed, source, quote }) => ({ source: seed ?? source ?? '', quote })),
    sources,
    group: sentence.id,
  };
}

/** Where a quote stands in a text, white space aside; null if it doesn't. */
export function locateQuote(text: string, quote: string): { start: number; end: number } | null {
  const pattern = quote.trim().split(/\s+/).map(escaped).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
