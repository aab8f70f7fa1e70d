import * as v from 'valibot';
import {
  claimIdSchema,
  isoDate,
  languageSchema,
  nameSchema,
  packIdSchema,
  signatureSchema,
  sourceIdSchema,
  stanceSchema,
  statementSchema,
  statementsSchema,
  titleSchema,
  webAddress,
} from '../shapes.ts';

/** The files a pack is built from. Unlike in a pack, an unknown key is a mistake: it is a misspelt one. */
export const packFileSchema = v.strictObject({ id: packIdSchema, title: titleSchema, language: languageSchema });

export const sourcesFileSchema = v.array(
  v.strictObject({
    id: sourceIdSchema,
    title: titleSchema,
    publisher: v.nullable(titleSchema),
    byline: v.nullable(titleSchema),
    url: v.nullable(webAddress),
    published: v.nullable(isoDate),
    file: titleSchema,
  }),
);

/** Readable, because it is seen in reports and tests. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const claimsFileSchema = v.array(
  v.strictObject({
    id: v.pipe(
      claimIdSchema,
      v.check((id) => SLUG.test(id), 'must be lower-case words joined by hyphens'),
    ),
    text: statementSchema,
    wordings: statementsSchema,
    foils: statementsSchema,
    evidence: v.pipe(
      v.array(
        v.strictObject({
          source: sourceIdSchema,
          exact: statementSchema,
          stance: v.exactOptional(stanceSchema),
          occurrence: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1, 'counts from 1'))),
        }),
      ),
      v.minLength(1, 'a claim needs evidence'),
    ),
  }),
);

export const namesFileSchema = v.array(v.strictObject(nameSchema.entries));
export const signatureFileSchema = signatureSchema;

export const uncoveredFileSchema = v.array(
  v.strictObject({ source: sourceIdSchema, exact: statementSchema, reason: statementSchema }),
);

export type ClaimDraft = v.InferOutput<typeof claimsFileSchema>[number];
export type SourceDraft = v.InferOutput<typeof sourcesFileSchema>[number];
export type UncoveredDraft = v.InferOutput<typeof uncoveredFileSchema>[number];
