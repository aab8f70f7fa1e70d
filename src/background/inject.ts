import { browser, type Scripting } from '../platform/browser.ts';

const HIGHLIGHTS = 'highlights.css';

/**
 * Firefox paints no author style of a highlight in shadow roots; Chromium does, but paints no background that a user style
 * gives to a highlight. Only Firefox has `sidebarAction`.
 */
const ORIGIN = globalThis.browser?.sidebarAction === undefined ? 'AUTHOR' : 'USER';

/** Whether the browser let us. It does not on its own pages, in its store, in closed tabs, or without access to the host. */
export type Injected = boolean;

/** A page as it is in front of a tab, seen by a script in it. */
export interface ProbedPage {
  readonly document: string | null;
  readonly contentType: string;
}

/** Looks at the page in a tab; null where no script may run. */
export async function probePage(tab: number): Promise<ProbedPage | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: () => document.contentType,
      injectImmediately: true,
    });
    if (frame === undefined) return null;
    return {
      document: frame.documentId ?? null,
      contentType: typeof frame.result === 'string' ? frame.result : '',
    };
  } catch {
    // Which of the reasons it was is told in English only; `pageState` finds out by other means.
    return null;
  }
}

/** Runs the gate in a tab that was open before it could be registered for it. */
export function injectGate(tab: number): Promise<Injected> {
  return run({ target: { tabId: tab, frameIds: [0] }, files: ['gate.js'] });
}

/** Runs the reader in a page, with the stylesheet of the highlights. An older copy of it retires by itself. */
export async function injectReader(tab: number, document: string | null): Promise<Injected> {
  const target = targetOf(tab, document);
  await removeHighlights(tab, document);
  try {
    await browser.scripting.insertCSS({ target, files: [HIGHLIGHTS], origin: ORIGIN });
  } catch {
    return false;
  }
  return run({ target, files: ['reader.js'] });
}

/** Brings Readability to the reader in a page. It waits there to be called. */
export function injectReadability(tab: number, document: string | null): Promise<Injected> {
  return run({ target: targetOf(tab, document), files: ['readability.js'] });
}

/** Takes the stylesheet away; nothing happens where it is not. */
export async function removeHighlights(tab: number, document: string | null): Promise<void> {
  try {
    await browser.scripting.removeCSS({ target: targetOf(tab, document), files: [HIGHLIGHTS], origin: ORIGIN });
  } catch {
    // The page is gone, and its styles with it.
  }
}

async function run(injection: Scripting.ScriptInjection): Promise<Injected> {
  try {
    const frames = await browser.scripting.executeScript(injection);
    return frames.length > 0;
  } catch {
    return false;
  }
}

function targetOf(tab: number, document: string | null): Scripting.InjectionTarget {
  return document === null ? { tabId: tab, frameIds: [0] } : { tabId: tab, documentIds: [document] };
}
