/** Reports, packs and claims to show: made up, but with the lengths and the oddities of real ones. */
import type { Reason, ReasonKind } from '../../../src/core/finding.ts';
import type { ClaimId, PackId, SourceId, Span } from '../../../src/core/pack/types.ts';
import type { BadMatch } from '../../../src/messaging/bad-matches.ts';
import type { MuteView } from '../../../src/messaging/mutes.ts';
import type {
  DisputeView,
  EvidenceView,
  FindingId,
  FindingView,
  PackView,
  PageState,
  PaintedStance,
  ReportView,
  Settings,
  SourceView,
} from '../../../src/messaging/protocol.ts';
import { countMarks } from '../../../src/ui/mark.ts';

// Branded ids are made where data enters; here that is this file.
const packId = (id: string): PackId => id as PackId;
const sourceId = (id: string): SourceId => id as SourceId;
const claimId = (id: string): ClaimId => id as ClaimId;
export const findingId = (id: string): FindingId => id as FindingId;

export const TAB = 7;
export const WINDOW = 1;

function source(id: string, values: Partial<SourceView> & { title: string; name: string }): SourceView {
  const nothing = { language: 'en', byline: null, url: null, published: null };
  return { ...nothing, ...values, pack: packId('harbour'), id: sourceId(id) };
}

export const SOURCES = {
  courier: source('000', {
    title: 'Harbour bridge opens after nine years of work',
    name: 'Northern Courier',
    url: 'https://courier.example/2025/harbour-bridge',
    published: '2025-10-28',
  }),
  byline: source('001', {
    title: 'Bridge opens, minister promises second crossing',
    name: 'Ida Lund',
    byline: 'Ida Lund',
    published: '2025-10-28T09:30:00+09:00',
  }),
  agency: source('002', {
    title: 'Harbour bridge: the facts',
    name: 'Coastwise',
    url: 'https://coastwise.example/facts#top',
  }),
} as const;

function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
}

function reason(
  kind: ReasonKind,
  agrees: boolean,
  sentence: string,
  page: string,
  quote: string,
  words: string,
): Reason {
  return { kind, agrees, page: span(sentence, page), source: span(quote, words) };
}

function evidence(from: SourceView, stance: PaintedStance, quote: string, reasons: readonly Reason[]): EvidenceView {
  return { source: from, claim: claimId(`c-${quote.length}`), stance, score: 0.8, quote, reasons };
}

const COST =
  'The bridge cost 40 million crowns, a quarter more than planned, and was opened by the minister on Monday.';
const COST_COURIER = 'It cost 52 million crowns, twice what had been planned.';
const COST_AGENCY = 'The final bill came to 52 million crowns, officials said.';
const OPENED = 'Transport minister Karla Holm opened it on Monday in front of several thousand people.';
const OPENED_COURIER = 'Minister Karla Holm opened the bridge on Monday.';
const OPENED_BYLINE = 'On Monday, Holm cut the ribbon before a crowd that police put at three thousand.';
const LONGEST = 'At 1,200 metres it is the longest bridge in the country.';
const LONGEST_COURIER = 'At 1,200 metres it is the longest bridge in the country.';
const LONGEST_AGENCY = 'It is the second longest, after the one at Sund.';

export const CONFLICT: FindingView = {
  finding: findingId('f-cost'),
  place: 3,
  sentence: COST,
  stance: 'conflicts',
  disputed: false,
  score: 0.9,
  independent: 2,
  evidence: [
    evidence(SOURCES.courier, 'conflicts', COST_COURIER, [
      reason('quantity', false, COST, '40 million crowns', COST_COURIER, '52 million crowns'),
      reason('quantity', false, COST, 'a quarter', COST_COURIER, 'twice'),
    ]),
    evidence(SOURCES.agency, 'conflicts', COST_AGENCY, [
      reason('quantity', false, COST, '40 million crowns', COST_AGENCY, '52 million crowns'),
    ]),
    evidence(SOURCES.byline, 'corroborates', OPENED_BYLINE, [
      reason('date', true, COST, 'Monday', OPENED_BYLINE, 'Monday'),
    ]),
  ],
};

export const CORROBORATED: FindingView = {
  finding: findingId('f-opened'),
  place: 9,
  sentence: OPENED,
  stance: 'corroborates',
  disputed: false,
  score: 0.6,
  independent: 2,
  evidence: [
    evidence(SOURCES.courier, 'corroborates', OPENED_COURIER, [
      reason('person', true, OPENED, 'Karla Holm', OPENED_COURIER, 'Karla Holm'),
      reason('date', true, OPENED, 'Monday', OPENED_COURIER, 'Monday'),
    ]),
    evidence(SOURCES.byline, 'corroborates', OPENED_BYLINE, [
      reason('quantity', true, OPENED, 'several thousand people', OPENED_BYLINE, 'three thousand'),
    ]),
  ],
};

export const DISPUTED: FindingView = {
  finding: findingId('f-longest'),
  place: 14,
  sentence: LONGEST,
  stance: 'corroborates',
  disputed: true,
  score: 0.2,
  independent: 1,
  evidence: [
    evidence(SOURCES.courier, 'corroborates', LONGEST_COURIER, [
      reason('order', true, LONGEST, 'longest', LONGEST_COURIER, 'longest'),
    ]),
    evidence(SOURCES.agency, 'conflicts', LONGEST_AGENCY, [
      reason('order', false, LONGEST, 'longest', LONGEST_AGENCY, 'second longest'),
      { kind: 'wording', agrees: false, page: span(LONGEST, 'in the country'), source: null },
    ]),
  ],
};

/** A report with so many findings, the three above over and over. */
export function manyFindings(count: number): readonly FindingView[] {
  const kinds = [CORROBORATED, CONFLICT, DISPUTED];
  return Array.from({ length: count }, (_, index) => ({
    ...(kinds[index % kinds.length] ?? CONFLICT),
    finding: findingId(`f-${index}`),
    place: index,
  }));
}

/** The report of a page in a state, with findings and so many sentences. */
export function report(state: PageState, findings: readonly FindingView[] = [], sentences = 24): ReportView {
  const used = new Map(
    findings.flatMap((finding) => finding.evidence.map(({ source }) => [source.id, source] as const)),
  );
  return {
    tab: TAB,
    state,
    url: 'https://news.example.com/harbour',
    title: 'Harbour bridge opens to traffic as minister hails “new era” for the coast',
    host: 'news.example.com',
    automatic: state.kind !== 'off' && state.kind !== 'on-demand',
    findings,
    sentences,
    counts: countMarks(findings),
    hidden: { muted: 0, unsure: 0 },
    sources: [...used.values()],
  };
}

export const READ = report({ kind: 'read' }, [CONFLICT, CORROBORATED, DISPUTED]);

export const PACKS: readonly PackView[] = [
  {
    id: packId('harbour'),
    title: 'The harbour bridge',
    sources: Object.values(SOURCES),
    claims: 41,
    packaged: true,
    enabled: true,
  },
  {
    id: packId('ferry'),
    title: 'The ferry strike',
    sources: [SOURCES.agency],
    claims: 1,
    packaged: false,
    enabled: false,
  },
];

export const DISPUTES: readonly DisputeView[] = [
  {
    claim: 'The harbour bridge is the longest in the country.',
    evidence: [
      { source: SOURCES.courier, stance: 'corroborates', quote: LONGEST_COURIER },
      { source: SOURCES.agency, stance: 'conflicts', quote: LONGEST_AGENCY },
    ],
  },
];

export const SETTINGS: Settings = {
  automatic: 'everywhere',
  sites: { 'news.example.com': 'off', 'paper.example.org': 'on' },
  look: { corroborates: 'faint', conflicts: 'normal' },
  sensitivity: 'all',
};

/** A sentence of which no source knows anything. */
export const UNKNOWN: FindingView = {
  finding: null,
  place: null,
  sentence: 'Bees can count.',
  stance: 'none',
  disputed: false,
  score: 0,
  independent: 0,
  evidence: [],
};

export const MUTES: readonly MuteView[] = [
  { kind: 'source', pack: packId('harbour'), id: sourceId('002'), label: 'Coastwise' },
  {
    kind: 'claim',
    pack: packId('harbour'),
    id: claimId('c-54'),
    label: 'The harbour bridge cost 52 million crowns, which is twice what had been planned for it.',
  },
];

export const BAD_MATCHES: readonly BadMatch[] = [
  { sentence: COST, stance: 'conflicts', disputed: false, score: 0.9, evidence: [], page: null, version: '0.1.0' },
];
