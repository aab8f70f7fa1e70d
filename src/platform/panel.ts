import './extension-globals.ts';

/**
 * Opens the sidebar: Chromium's side panel in this window, or Firefox's sidebar in the window in front. Call it synchronously
 * in the handler of a click or a shortcut, before any `await`: browsers refuse otherwise. Gives whether it opened.
 */
export function openSidebar(window: number): Promise<boolean> {
  try {
    const opening =
      globalThis.chrome?.sidePanel?.open({ windowId: window }) ?? globalThis.browser?.sidebarAction?.open();
    return opening === undefined ? Promise.resolve(false) : opening.then(() => true, refused);
  } catch {
    // Firefox throws instead of rejecting where the call is not the user's.
    return Promise.resolve(false);
  }
}

function refused(): boolean {
  return false;
}
