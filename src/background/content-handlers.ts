import { baseLanguage } from '../core/text/language.ts';
import type { ContentToBackground } from '../messaging/protocol.ts';
import type { Handlers, Receiver, Sender } from '../messaging/receive.ts';
import { failed, succeeded } from '../messaging/result.ts';
import { hoveredFindingKey, shownFindingKey } from '../messaging/session-keys.ts';
import { readFromContent } from '../messaging/validate.ts';
import { browser } from '../platform/browser.ts';
import { openSidebar } from '../platform/panel.ts';
import { warmEngine } from './engine.ts';
import { explainFinding } from './explain.ts';
import { injectReadability, injectReader } from './inject.ts';
import { logBug } from './log.ts';
import { mayRead, wasAsked } from './page-state.ts';
import { readBlocks } from './read-blocks.ts';
import { freshReport } from './report.ts';
import { inTurn, readReport, writeReport } from './report-store.ts';
import { settingsItem } from './settings-store.ts';
import { readVisibility, shownReport } from './visibility.ts';

/** The top frame of a tab with a script of ours in it. */
export interface PageOrigin {
  readonly tab: number;
  readonly window: number;
  readonly document: string | null;
  readonly url: string;
}

const handlers: Handlers<ContentToBackground, PageOrigin> = {
  pageIsOnTopic: (_request, { tab, document, url }) =>
    inTurn(tab, async () => {
      const report = await readReport(tab);
      if (!mayRead(await settingsItem.read(), url, report, document)) return failed({ kind: 'off' });
      warmEngine();
      await writeReport(tab, freshReport({ kind: 'reading' }, document, wasAsked(report, document)));
      if (await injectReader(tab, document)) return succeeded(null);
      await writeReport(tab, null);
      return failed({ kind: 'internal' });
    }),

  bringReadability: async (_request, { tab, document, url }) => {
    const settings = await settingsItem.read();
    if (!mayRead(settings, url, await readReport(tab), document)) return failed({ kind: 'off' });
    return (await injectReadability(tab, document)) ? succeeded(null) : failed({ kind: 'internal' });
  },

  startArticle: (article, { tab, document, url }) =>
    inTurn(tab, async () => {
      const report = await readReport(tab);
      const settings = await settingsItem.read();
      if (!mayRead(settings, url, report, document)) return failed({ kind: 'off' });
      const { look } = settings;
      // The answer to the first one got lost: what was read since stays.
      if (report?.article?.article === article.article) return succeeded({ look });
      const fresh = { ...freshReport({ kind: 'reading' }, document, wasAsked(report, document)), article };
      if (article.language !== null && baseLanguage(article.language) !== 'en') {
        const failure = { kind: 'unsupported-language', language: article.language } as const;
        await writeReport(tab, { ...fresh, state: failure });
        return failed(failure);
      }
      await writeReport(tab, { ...fresh, languageKnown: article.language !== null });
      return succeeded({ look });
    }),

  noArticle: ({ kind }, { tab, document }) =>
    inTurn(tab, async () => {
      await writeReport(tab, freshReport({ kind }, document, wasAsked(await readReport(tab), document)));
      return succeeded(null);
    }),

  readBlocks: (request, { tab }) => readBlocks(tab, request),

  // The stylesheet stays: the reader stays in the page and may find another article there.
  endArticle: ({ article }, { tab }) =>
    inTurn(tab, async () => {
      if ((await readReport(tab))?.article?.article !== article) return failed({ kind: 'unknown-article' });
      await writeReport(tab, null);
      return succeeded(null);
    }),

  explain: async ({ article, finding }, { tab }) => {
    const report = await readReport(tab);
    if (report?.article?.article !== article) return failed({ kind: 'unknown-article' });
    const visibility = await readVisibility();
    const explanation = explainFinding(shownReport(report, visibility).report, finding, visibility.library);
    if (explanation === null) return failed({ kind: 'unknown-article' });
    // The card is about to show: the sidebar shows which finding it is.
    await browser.storage.session.set({ [hoveredFindingKey(tab)]: { finding } });
    return succeeded(explanation);
  },

  showInSidebar: async ({ finding }, { tab, window }) => {
    // First of all: after an await the click in the page does not count any more.
    const opening = openSidebar(window);
    await browser.storage.session.set({ [shownFindingKey(tab)]: { finding } });
    return succeeded({ opened: await opening });
  },
};

/** Answers the content scripts in the top frames of tabs; nobody else may speak on their channel. */
export const contentReceiver: Receiver<ContentToBackground, PageOrigin> = {
  channel: 'content-to-background',
  read: readFromContent,
  handlers,
  admit: admitPage,
  report: logBug,
};

function admitPage({ id, tab, frameId, documentId, url }: Sender): PageOrigin | null {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || url === undefined) return null;
  if (url.startsWith(browser.runtime.getURL(''))) return null;
  return {
    tab: tab.id,
    window: tab.windowId ?? browser.windows.WINDOW_ID_CURRENT,
    document: documentId ?? null,
    url,
  };
}
