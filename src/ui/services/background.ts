import { sendToBackground } from '../../messaging/ask-from-ui.ts';
import type { Payload, ReplyOf } from '../../messaging/envelope.ts';
import type { UiToBackground } from '../../messaging/protocol.ts';

/** The background as the surfaces see it: every message a function. Rejects with a `MessageError` where no answer comes. */
export type Background = {
  readonly [Name in keyof UiToBackground]: (
    ...request: Payload<UiToBackground, Name>
  ) => Promise<ReplyOf<UiToBackground, Name>>;
};

export const background: Background = {
  getReport: (request) => sendToBackground('getReport', request),
  checkClaim: (request) => sendToBackground('checkClaim', request),
  takePendingClaim: (request) => sendToBackground('takePendingClaim', request),
  checkPage: (request) => sendToBackground('checkPage', request),
  revealFinding: (request) => sendToBackground('revealFinding', request),
  getSettings: () => sendToBackground('getSettings'),
  changeSettings: (request) => sendToBackground('changeSettings', request),
  exportSettings: () => sendToBackground('exportSettings'),
  importSettings: (request) => sendToBackground('importSettings', request),
  listMutes: () => sendToBackground('listMutes'),
  mute: (request) => sendToBackground('mute', request),
  unmute: (request) => sendToBackground('unmute', request),
  reportBadMatch: (request) => sendToBackground('reportBadMatch', request),
  withdrawBadMatch: (request) => sendToBackground('withdrawBadMatch', request),
  listBadMatches: () => sendToBackground('listBadMatches'),
  deleteBadMatches: () => sendToBackground('deleteBadMatches'),
  exportReport: (request) => sendToBackground('exportReport', request),
  setSite: (request) => sendToBackground('setSite', request),
  listPacks: () => sendToBackground('listPacks'),
  importPack: (request) => sendToBackground('importPack', request),
  setPackEnabled: (request) => sendToBackground('setPackEnabled', request),
  removePack: (request) => sendToBackground('removePack', request),
  exportPack: (request) => sendToBackground('exportPack', request),
  listDisputes: () => sendToBackground('listDisputes'),
  deleteMyData: () => sendToBackground('deleteMyData'),
};
