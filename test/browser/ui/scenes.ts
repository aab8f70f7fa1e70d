/** Every state of every surface, by name: what tests walk through. */
import type { PageState, ReportView } from '../../../src/messaging/protocol.ts';
import { pendingClaimKey } from '../../../src/messaging/session-keys.ts';
import type { Scene } from './fake-browser.ts';
import {
  BAD_MATCHES,
  CONFLICT,
  CORROBORATED,
  DISPUTED,
  DISPUTES,
  MUTES,
  PACKS,
  READ,
  report,
  SETTINGS,
  TAB,
  UNKNOWN,
  WINDOW,
} from './scene-data.ts';

const BASE = {
  getSettings: SETTINGS,
  listPacks: PACKS,
  listDisputes: DISPUTES,
  revealFinding: { ok: true, value: null },
  checkPage: { ok: true, value: null },
  setSite: SETTINGS,
  changeSettings: SETTINGS,
  deleteMyData: SETTINGS,
  takePendingClaim: null,
  listMutes: MUTES,
  mute: MUTES,
  unmute: [],
  listBadMatches: [],
  reportBadMatch: 1,
  withdrawBadMatch: 0,
  deleteBadMatches: 0,
  exportReport: { ok: true, value: { name: 'report.md', type: 'text/markdown', text: '# Harbour bridge' } },
  exportSettings: { name: 'settings.json', type: 'application/json', text: '{}' },
  setPackEnabled: PACKS,
  checkClaim: {
    text: CORROBORATED.sentence,
    truncated: false,
    sentences: [CORROBORATED, DISPUTED, UNKNOWN, CONFLICT].map((finding) => ({
      ...finding,
      finding: null,
      place: null,
    })),
  },
} as const;

/** A scene in which the page's report is this one. */
export function withReport(reportView: ReportView): Scene {
  return { answers: { ...BASE, getReport: reportView } };
}

const STATES: Readonly<Record<string, PageState>> = {
  'not-allowed': { kind: 'not-allowed' },
  off: { kind: 'off' },
  'on-demand': { kind: 'on-demand', why: 'chosen' },
  'no-permission': { kind: 'on-demand', why: 'no-permission' },
  'off-topic': { kind: 'off-topic' },
  'not-an-article': { kind: 'not-an-article' },
  language: { kind: 'unsupported-language', language: 'de-CH' },
  reading: { kind: 'reading' },
  'nothing-found': { kind: 'read' },
  failed: { kind: 'failed', failure: { kind: 'internal' } },
  'too-long': { kind: 'failed', failure: { kind: 'too-long' } },
};

/** The states of a page without findings, and with. */
export const PAGE_SCENES: Readonly<Record<string, Scene>> = {
  read: withReport(READ),
  hidden: withReport({ ...READ, findings: [CONFLICT], hidden: { muted: 1, unsure: 12 } }),
  'reading-so-far': withReport(report({ kind: 'reading' }, [CONFLICT], 11)),
  ...Object.fromEntries(Object.entries(STATES).map(([name, state]) => [name, withReport(report(state))])),
  lost: { answers: { ...BASE, getReport: 'lost' } },
  waiting: { answers: { ...BASE, getReport: 'waiting' } },
};

/** What the context menu left for the sidebar. */
export const CLAIM_SCENES: Readonly<Record<string, Scene>> = {
  'claim-checked': claimScene({
    text: `${CONFLICT.sentence} ${CORROBORATED.sentence}`,
    truncated: true,
    sentences: [
      { ...CONFLICT, finding: null, place: null },
      { ...CORROBORATED, finding: null, place: null },
    ],
  }),
  'claim-unknown': claimScene({ text: 'Bees can count.', truncated: false, sentences: [] }),
  'claim-checking': claimScene('waiting'),
  'claim-lost': claimScene('lost'),
};

function claimScene(takePendingClaim: NonNullable<Scene['answers']['takePendingClaim']>): Scene {
  return {
    answers: { ...BASE, getReport: report({ kind: 'off-topic' }), takePendingClaim },
    session: { [pendingClaimKey(WINDOW)]: { text: CONFLICT.sentence, tab: TAB, url: null } },
  };
}

export const OPTIONS_SCENES: Readonly<Record<string, Scene>> = {
  options: { answers: { ...BASE, listBadMatches: BAD_MATCHES } },
  'options-keys-elsewhere': { answers: BASE, keysElsewhere: true },
  'options-no-access': { answers: BASE, hasAccess: false },
  'options-empty': { answers: { ...BASE, getSettings: { ...SETTINGS, sites: {} }, listPacks: [], listMutes: [] } },
  'options-lost': { answers: {} },
};

/** The pages to be read: the first one a new reader sees, and how it decides. */
export const WELCOME_SCENES: Readonly<Record<string, Scene>> = {
  welcome: { answers: BASE },
  'welcome-waiting': { answers: { ...BASE, checkClaim: 'waiting' } },
  'welcome-lost': { answers: {} },
};
export const HOW_SCENES: Readonly<Record<string, Scene>> = { how: { answers: {} } };

const ALL = { ...PAGE_SCENES, ...CLAIM_SCENES, ...OPTIONS_SCENES, ...WELCOME_SCENES, ...HOW_SCENES };

/** The scene of a name. */
export function sceneNamed(name: string): Scene {
  const scene = ALL[name];
  if (scene === undefined) throw new Error(`there is no scene ${name}`);
  return scene;
}
