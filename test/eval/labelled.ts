import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';

const SourceShape = v.object({
  id: v.string(),
  text: v.string(),
  title: v.optional(v.string()),
  publisher: v.optional(v.nullable(v.string())),
  url: v.optional(v.nullable(v.string())),
  published: v.optional(v.nullable(v.string())),
});

const StanceShape = v.picklist(['corroborates', 'conflicts', 'none']);

const SentenceShape = v.object({
  id: v.string(),
  text: v.string(),
  label: v.optional(StanceShape, 'none'),
  accept: v.optional(v.array(StanceShape)),
  kind: v.optional(v.string(), 'any'),
  published: v.optional(v.nullable(v.string())),
  evidence: v.optional(
    v.array(v.object({ seed: v.optional(v.string()), source: v.optional(v.string()), quote: v.string() })),
    [],
  ),
  sources: v.optional(v.array(SourceShape)),
});

const TopicShape = v.object({
  topic: v.string(),
  split: v.picklist(['train', 'test']),
  sources: v.array(SourceShape),
  sentences: v.array(SentenceShape),
});

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
}

export interface LabelledSet {
  readonly name: string;
  /** Whether figures only may be looked at; `train` for sets to develop on. */
  readonly split: 'train' | 'test';
  readonly sentences: readonly LabelledSentence[];
}

/** Reads JSON lines of sentences (summit-dev.jsonl, the batch format with a label) or a topic of test/fixtures/topics. */
export function readLabelledSet(file: string): LabelledSet {
  const text = readFileSync(file, 'utf8');
  const name = basename(file).replace(/\.jsonl?$/, '');
  if (file.endsWith('.json')) {
    const topic = v.parse(TopicShape, JSON.parse(text));
    return {
      name,
      split: topic.split,
      sentences: topic.sentences.map((sentence) => toLabelled(sentence, topic.sources)),
    };
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return {
    name,
    split: 'train',
    sentences: lines.map((line) => {
      const sentence = v.parse(SentenceShape, JSON.parse(line));
      return toLabelled(sentence, sentence.sources ?? null);
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
