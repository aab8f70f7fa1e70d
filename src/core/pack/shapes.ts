import * as v from 'valibot';
import { isClaimId, isPackId, isPlainId, isSourceId } from './ids.ts';
import { type ClaimId, NAME_KINDS, type PackId, type SourceId } from './types.ts';

/** A pack larger than this is not read at all. The summit's is well under one megabyte. */
export const PACK_BYTES_LIMIT = 8 * 1024 * 1024;
const SOURCES_LIMIT = 500;
const CLAIMS_LIMIT = 20_000;

/** Halves of surrogate pairs: the text could not be shown, stored as UTF-8 or found again. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;
const WEB_ADDRESS = /^https?:\/\/[^\s\p{C}]+$/iu;

function text(limit: number) {
  return v.pipe(
    v.string('must be a string'),
    v.maxLength(limit, `must have at most ${limit} characters`),
    v.check((value) => !LONE_SURROGATE.test(value), 'holds half of a surrogate pair'),
  );
}

function filledText(limit: number) {
  return v.pipe(
    text(limit),
    v.check((value) => value.trim() !== '', 'must not be empty'),
  );
}

/** Absent and null are the same: not known. */
function known<Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.nullable(schema), null);
}

function list<Schema extends v.GenericSchema>(schema: Schema, limit: number) {
  return v.pipe(v.array(schema, 'must be a list'), v.maxLength(limit, `must have at most ${limit} entries`));
}

const offset = v.pipe(
  v.number('must be a number'),
  v.safeInteger('must be a whole number'),
  v.minValue(0, 'must not be negative'),
);
const weight = v.pipe(
  v.number('must be a number'),
  v.finite('must be finite'),
  v.gtValue(0, 'must be above 0'),
  v.maxValue(1000, 'must be at most 1000'),
);
const plainId = v.custom<string>(isPlainId, 'is not an id');
/** An address that may stand in a link: never `javascript:` or `data:`. */
export const webAddress = v.pipe(text(2000), v.regex(WEB_ADDRESS, 'must be an http or https address'));
export const isoDate = v.pipe(
  text(40),
  v.check((value) => isIsoDate(value), 'must be an ISO 8601 date'),
);

export const packIdSchema = v.custom<PackId>(isPackId, 'must be lower-case letters, digits and hyphens');
export const sourceIdSchema = v.custom<SourceId>(isSourceId, 'is not an id');
export const claimIdSchema = v.custom<ClaimId>(isClaimId, 'is not an id');
export const titleSchema = filledText(1000);
export const languageSchema = v.pipe(text(40), v.regex(LANGUAGE, 'must be a language tag'));
export const statementSchema = filledText(2000);
export const statementsSchema = list(statementSchema, 200);
export const stanceSchema = v.picklist(['corroborates', 'conflicts'], 'must be "corroborates" or "conflicts"');

const sourceSchema = v.object({
  id: sourceIdSchema,
  title: titleSchema,
  publisher: known(filledText(500)),
  byline: known(filledText(500)),
  url: known(webAddress),
  published: known(isoDate),
  text: text(2_000_000),
});

const evidenceSchema = v.object({
  source: sourceIdSchema,
  stance: stanceSchema,
  exact: filledText(5000),
  prefix: text(200),
  suffix: text(200),
  start: offset,
  end: offset,
});

const claimSchema = v.object({
  id: claimIdSchema,
  text: statementSchema,
  wordings: v.optional(statementsSchema, []),
  foils: v.optional(statementsSchema, []),
  evidence: v.pipe(list(evidenceSchema, 200), v.minLength(1, 'must have an entry')),
});

export const nameSchema = v.object({
  id: plainId,
  kind: v.picklist(NAME_KINDS, `must be one of ${NAME_KINDS.join(', ')}`),
  forms: v.pipe(list(filledText(200), 200), v.minLength(1, 'must have an entry')),
  within: v.exactOptional(list(plainId, 20)),
  standsFor: v.exactOptional(list(plainId, 20)),
});

export const signatureSchema = v.object({
  terms: list(
    v.object({ forms: v.pipe(list(filledText(200), 200), v.minLength(1, 'must have an entry')), weight }),
    2000,
  ),
  threshold: weight,
});

/** The shape of a pack; what the parts say of each other is checked by `findContradiction`. Unknown keys are dropped. */
export const packSchema = v.object({
  format: v.literal(1, 'must be 1: this version reads no other format'),
  id: packIdSchema,
  title: titleSchema,
  language: languageSchema,
  sources: list(sourceSchema, SOURCES_LIMIT),
  claims: list(claimSchema, CLAIMS_LIMIT),
  names: list(nameSchema, 10_000),
  signature: signatureSchema,
});

/** A calendar date, alone or with a time of day; the time may carry its own offset. */
function isIsoDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    value,
  );
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
