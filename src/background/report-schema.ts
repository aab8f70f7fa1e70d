import * as v from 'valibot';
import { REASON_KINDS } from '../core/finding.ts';
import { isClaimId, isPackId, isSourceId } from '../core/pack/ids.ts';
import type { ClaimId, PackId, SourceId } from '../core/pack/types.ts';
import type { ArticleId, BlockId, FindingId } from '../messaging/protocol.ts';
import type { PageReport } from './report.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const paintedStance = v.picklist(['corroborates', 'conflicts']);
const text = v.nullable(v.string());

const isText = (value: unknown): boolean => typeof value === 'string';

const failure = v.variant('kind', [
  v.object({ kind: v.literal('unsupported-language'), language: v.string() }),
  v.object({ kind: v.picklist(['unknown-article', 'off', 'too-long', 'internal']) }),
]);

const state = v.variant('kind', [
  v.object({ kind: v.picklist(['not-an-article', 'reading', 'read']) }),
  v.object({ kind: v.literal('unsupported-language'), language: v.string() }),
  v.object({ kind: v.literal('failed'), failure }),
]);

const evidence = v.object({
  pack: v.custom<PackId>(isPackId),
  source: v.custom<SourceId>(isSourceId),
  claim: v.custom<ClaimId>(isClaimId),
  start: offset,
  end: offset,
  stance: paintedStance,
  score,
  reasons: v.array(
    v.object({
      kind: v.picklist(REASON_KINDS),
      agrees: v.boolean(),
      page: v.nullable(span),
      source: v.nullable(span),
    }),
  ),
});

const finding = v.object({
  finding: v.custom<FindingId>(isText),
  sentence: offset,
  start: offset,
  end: offset,
  stance: paintedStance,
  disputed: v.boolean(),
  score,
  independent: offset,
  evidence: v.array(evidence),
});

/** A report as it lies in session storage, parsed. */
export const reportSchema: v.GenericSchema<unknown, PageReport> = v.object({
  state,
  document: text,
  asked: v.boolean(),
  article: v.nullable(
    v.object({
      article: v.custom<ArticleId>(isText),
      url: v.string(),
      title: v.string(),
      byline: text,
      publisher: text,
      published: text,
      language: text,
    }),
  ),
  languageKnown: v.boolean(),
  engine: text,
  excluded: v.array(v.string()),
  blocks: v.array(
    v.object({
      id: v.custom<BlockId>(isText),
      text: v.string(),
      sentences: offset,
      findings: v.array(finding),
    }),
  ),
});
