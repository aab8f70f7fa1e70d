import type { UiToBackground } from '../messaging/protocol.ts';
import type { Handlers, Receiver, Sender } from '../messaging/receive.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { readFromUi } from '../messaging/validate.ts';
import { browser } from '../platform/browser.ts';
import { changeSettings } from './apply-settings.ts';
import { deleteBadMatches, listBadMatches, reportBadMatch, withdrawBadMatch } from './bad-matches.ts';
import { checkClaim } from './check-claim.ts';
import { deleteMyData } from './delete-data.ts';
import { listDisputes } from './disputes.ts';
import { exportReport } from './export-report.ts';
import { getLibrary } from './library.ts';
import { logBug } from './log.ts';
import { listMutes, mute, unmute } from './mutes.ts';
import { importPack, removePack, setPackEnabled } from './pack-shelf.ts';
import { packsChanged } from './packs-changed.ts';
import { checkPage, getReport } from './page-commands.ts';
import { takeClaim } from './pending-claim.ts';
import { exportSettings, importSettings } from './settings-file.ts';
import { settingsItem } from './settings-store.ts';
import { tellPage } from './tell-page.ts';
import { viewPack } from './views.ts';

/** One of the extension's own pages. */
interface OwnPage {
  readonly url: string;
}

const handlers: Handlers<UiToBackground, OwnPage> = {
  getReport: ({ tab }) => getReport(tab),
  checkClaim: ({ text, tab }) => checkClaim(text, tab),
  takePendingClaim: ({ window }) => takeClaim(window),
  checkPage: ({ tab }) => checkPage(tab),
  revealFinding: async ({ tab, finding }) => (await tellPage(tab, 'revealFinding', { finding })) ?? failed('gone'),

  getSettings: () => settingsItem.read(),
  changeSettings: (change) => changeSettings((settings) => ({ ...settings, ...change })),
  setSite: ({ host, reading }) =>
    changeSettings((settings) => {
      const { [host]: _before, ...sites } = settings.sites;
      if (reading === 'default') return { ...settings, sites };
      // Where nothing is read by itself, a site that is to be read by itself is a site of choice.
      const isFirstChoice = reading === 'on' && settings.automatic === 'on-demand';
      return {
        ...settings,
        automatic: isFirstChoice ? 'chosen-sites' : settings.automatic,
        sites: { ...sites, [host]: reading },
      };
    }),

  exportSettings: () => exportSettings(),
  importSettings: ({ json }) => importSettings(json),
  listMutes: () => listMutes(),
  mute: ({ mutes }) => mute(mutes),
  unmute: ({ mutes }) => unmute(mutes),
  reportBadMatch: ({ tab, match }) => reportBadMatch(match, tab),
  withdrawBadMatch: ({ sentence }) => withdrawBadMatch(sentence),
  listBadMatches: () => listBadMatches(),
  deleteBadMatches: () => deleteBadMatches(),
  exportReport: ({ tab, format }) => exportReport(tab, format),

  listPacks: async () => (await getLibrary()).packs.map(viewPack),
  importPack: async ({ json }) => {
    const imported = await importPack(json);
    if (!imported.ok) return imported;
    await packsChanged();
    return succeeded(viewPack({ pack: imported.value, packaged: false, enabled: true }));
  },
  setPackEnabled: async ({ pack, enabled }) => {
    await setPackEnabled(pack, enabled);
    await packsChanged();
    return (await getLibrary()).packs.map(viewPack);
  },
  removePack: async ({ pack }) => {
    await removePack(pack);
    await packsChanged();
    return (await getLibrary()).packs.map(viewPack);
  },
  exportPack: async ({ pack: id }) => {
    const shelved = (await getLibrary()).packs.find(({ pack }) => pack.id === id);
    return shelved === undefined ? failed('gone') : succeeded({ json: `${JSON.stringify(shelved.pack, null, 2)}\n` });
  },
  listDisputes,

  deleteMyData,
};

/** Answers sidebar, popup and options; no page of the web may speak on their channel. */
export const uiReceiver: Receiver<UiToBackground, OwnPage> = {
  channel: 'ui-to-background',
  read: readFromUi,
  handlers,
  admit: admitOwnPage,
  report: logBug,
};

function admitOwnPage({ id, url }: Sender): OwnPage | null {
  if (id !== browser.runtime.id || url === undefined || !url.startsWith(browser.runtime.getURL(''))) return null;
  return { url };
}
