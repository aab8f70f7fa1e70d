/**
 * What the background accepts: one schema for each message that enters it. Text is not bounded here, since the message is in
 * memory already and the report has its own bound; what is only shown is cut to a length, not refused.
 */
import * as v from 'valibot';
import { STANCES } from '../core/finding.ts';
import { isClaimId, isPackId, isSourceId } from '../core/pack/ids.ts';
import type { ClaimId, PackId, SourceId } from '../core/pack/types.ts';
import type { BadMatchReport } from './bad-matches.ts';
import type { RequestOf } from './envelope.ts';
import { MUTES_LIMIT, type Mute } from './mutes.ts';
import {
  type ArticleId,
  AUTOMATIC_MODES,
  type BlockId,
  CHECKED_CLAIM_LIMIT,
  type ContentToBackground,
  type FindingId,
  HIGHLIGHT_STRENGTHS,
  REPORT_FORMATS,
  SENSITIVITIES,
  type Settings,
  type UiToBackground,
} from './protocol.ts';
import type { Read } from './receive.ts';

/** Ids are made by us and short; a longer one is not ours. */
const ID_LIMIT = 300;
const LABEL_LIMIT = 2_000;
/** No page has more paragraphs; it keeps the bookkeeping of a hostile page small. */
const BLOCKS_LIMIT = 50_000;
const SITES_LIMIT = 10_000;

const isId = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= ID_LIMIT;
const articleId = v.custom<ArticleId>(isId);
const blockId = v.custom<BlockId>(isId);
const findingId = v.custom<FindingId>(isId);
const packId = v.custom<PackId>(isPackId);
const tabId = v.pipe(v.number(), v.integer());

const label = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LABEL_LIMIT)),
);
/** A date or language that is too long says nothing. */
const tag = v.pipe(
  v.nullable(v.string()),
  v.transform((text) => (text !== null && text.length <= 100 ? text : null)),
);

const nothing = v.pipe(
  v.nullish(v.unknown()),
  v.transform(() => undefined),
);

const look = v.object({ corroborates: v.picklist(HIGHLIGHT_STRENGTHS), conflicts: v.picklist(HIGHLIGHT_STRENGTHS) });

/** What can stand in a match pattern: `*` is a host to `URL`, but every host to the browser. */
const HOST = /^(?:[a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[\da-f:.]+\])$/u;

/** A host name, as `URL.hostname` writes it. */
const host = v.pipe(v.string(), v.maxLength(253), v.check(isHost));

function isHost(text: string): boolean {
  try {
    return HOST.test(text) && new URL(`http://${text}/`).hostname === text;
  } catch {
    // Not part of any address; the answer is no.
    return false;
  }
}

const sites = v.pipe(
  v.record(host, v.picklist(['on', 'off'])),
  v.check((record) => Object.keys(record).length <= SITES_LIMIT),
);

/** Settings as they are stored. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  automatic: v.picklist(AUTOMATIC_MODES),
  sites,
  look,
  // Settings stored by an older version, or exported from it, have none.
  sensitivity: v.optional(v.picklist(SENSITIVITIES), 'all'),
});

const muteSchema: v.GenericSchema<unknown, Mute> = v.variant('kind', [
  v.object({ kind: v.literal('source'), pack: packId, id: v.custom<SourceId>(isSourceId) }),
  v.object({ kind: v.literal('claim'), pack: packId, id: v.custom<ClaimId>(isClaimId) }),
]);

/** Mutes, as many as are kept. */
export const mutesSchema = v.pipe(v.array(muteSchema), v.maxLength(MUTES_LIMIT));

/** What a surface says of a bad match; also the greater part of what is stored. */
export const badMatchEntries = {
  sentence: v.pipe(v.string(), v.maxLength(CHECKED_CLAIM_LIMIT)),
  stance: v.picklist(STANCES),
  disputed: v.boolean(),
  score: v.number(),
  evidence: v.array(
    v.object({
      pack: packId,
      source: v.custom<SourceId>(isSourceId),
      claim: v.custom<ClaimId>(isClaimId),
      stance: v.picklist(STANCES),
      quote: v.string(),
    }),
  ),
};
const badMatch: v.GenericSchema<unknown, BadMatchReport> = v.object(badMatchEntries);

type Schemas<Map> = { readonly [Name in keyof Map]: v.GenericSchema<unknown, RequestOf<Map, Name>> };

const fromContent: Schemas<ContentToBackground> = {
  pageIsOnTopic: nothing,
  bringReadability: nothing,
  startArticle: v.object({
    article: articleId,
    url: v.string(),
    title: label,
    byline: v.nullable(label),
    publisher: v.nullable(label),
    published: tag,
    language: tag,
  }),
  noArticle: v.object({ kind: v.literal('not-an-article') }),
  readBlocks: v.object({
    article: articleId,
    blocks: v.pipe(v.array(v.object({ id: blockId, text: v.string() })), v.maxLength(BLOCKS_LIMIT)),
    order: v.pipe(v.array(blockId), v.maxLength(BLOCKS_LIMIT)),
    more: v.boolean(),
  }),
  endArticle: v.object({ article: articleId }),
  explain: v.object({ article: articleId, finding: findingId }),
  showInSidebar: v.object({ finding: findingId }),
};

const fromUi: Schemas<UiToBackground> = {
  getReport: v.object({ tab: tabId }),
  checkClaim: v.object({ text: v.string(), tab: v.nullable(tabId) }),
  takePendingClaim: v.object({ window: tabId }),
  checkPage: v.object({ tab: tabId }),
  revealFinding: v.object({ tab: tabId, finding: findingId }),
  getSettings: nothing,
  changeSettings: v.object({
    automatic: v.exactOptional(v.picklist(AUTOMATIC_MODES)),
    sites: v.exactOptional(sites),
    look: v.exactOptional(look),
    sensitivity: v.exactOptional(v.picklist(SENSITIVITIES)),
  }),
  exportSettings: nothing,
  importSettings: v.object({ json: v.string() }),
  listMutes: nothing,
  mute: v.object({ mutes: mutesSchema }),
  unmute: v.object({ mutes: mutesSchema }),
  reportBadMatch: v.object({ tab: v.nullable(tabId), match: badMatch }),
  withdrawBadMatch: v.object({ sentence: v.string() }),
  listBadMatches: nothing,
  deleteBadMatches: nothing,
  exportReport: v.object({ tab: tabId, format: v.picklist(REPORT_FORMATS) }),
  setSite: v.object({ host, reading: v.picklist(['on', 'off', 'default']) }),
  listPacks: nothing,
  importPack: v.object({ json: v.string() }),
  setPackEnabled: v.object({ pack: packId, enabled: v.boolean() }),
  removePack: v.object({ pack: packId }),
  exportPack: v.object({ pack: packId }),
  listDisputes: nothing,
  deleteMyData: nothing,
};

/** Checks what content scripts send. */
export const readFromContent: Read<ContentToBackground> = readBy(fromContent);
/** Checks what the extension's own pages send. */
export const readFromUi: Read<UiToBackground> = readBy(fromUi);

function readBy<Map>(schemas: Schemas<Map>): Read<Map> {
  return <Name extends keyof Map & string>(name: Name, payload: unknown) => {
    const parsed = v.safeParse(schemas[name], payload);
    return parsed.success ? { request: parsed.output } : null;
  };
}
