import * as v from 'valibot';

/** An article that sentences are compared with. */
export const SourceShape = v.object({
  id: v.string(),
  text: v.string(),
  title: v.optional(v.string()),
  publisher: v.optional(v.nullable(v.string())),
  url: v.optional(v.nullable(v.string())),
  published: v.optional(v.nullable(v.string())),
});

export const StanceShape = v.picklist(['corroborates', 'conflicts', 'none']);

/** A labelled sentence, as in JSON lines: the batch format with a label. */
export const SentenceShape = v.object({
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

/** A file of test/fixtures/topics. */
export const TopicShape = v.object({
  topic: v.string(),
  split: v.picklist(['train', 'test']),
  sources: v.array(SourceShape),
  sentences: v.array(SentenceShape),
});

/** A file of test/fixtures/pairs: each source with the sentences judged beside it alone. */
export const PairsShape = v.object({
  set: v.string(),
  pairs: v.array(
    v.object({
      id: v.string(),
      source: v.string(),
      published: v.optional(v.nullable(v.string())),
      sentences: v.array(v.object({ text: v.string(), label: StanceShape, kind: v.string() })),
    }),
  ),
});
