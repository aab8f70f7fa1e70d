/** Every state of every surface, by name: what tests walk through. */
import type { PageState, ReportView } from '../../../src/messaging/protocol.ts';
import { pendingClaimKey } from '../../../src/messaging/protocol.ts';
import type { Scene } from './fake-browser.ts';
import { CONFLICT, CORROBORATED, DISPUTES, PACKS, READ, report, SETTINGS, WINDOW } from './scene-data.ts';

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
} as const;

/** A scene in which the page's report is this one. */
export function withReport(reportView: ReportView): Scene {
  return { answers: { ...BASE, getReport: reportView } };
}

const STATES: Readonly<Record<string, PageState>> = {
  'not-allowed': { kind: 'not-allowed' },
  'off-site': { kind: 'off', where: 'site' },
  'off-everywhere': { kind: 'off', where: 'everywhere' },
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
    session: { [pendingClaimKey(WINDOW)]: { text: 'waiting' } },
  };
}

export const OPTIONS_SCENES: Readonly<Record<string, Scene>> = {
  options: { answers: BASE },
  'options-no-access': { answers: BASE, hasAccess: false },
  'options-empty': { answers: { ...BASE, getSettings: { ...SETTINGS, sites: {} }, listPacks: [] } },
  'options-lost': { answers: {} },
};

const ALL = { ...PAGE_SCENES, ...CLAIM_SCENES, ...OPTIONS_SCENES };

/** The scene of a name. */
export function sceneNamed(name: string): Scene {
  const scene = ALL[name];
  if (scene === undefined) throw new Error(`there is no scene ${name}`);
  return scene;
}
