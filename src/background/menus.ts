import { browser, type Menus } from '../platform/browser.ts';

export const CHECK_CLAIM = 'check-claim';
export const CHECK_PAGE = 'check-page';

/** Makes the context menu. Both can be asked for whatever the settings: these say only what happens by itself. */
export async function showMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  create({ id: CHECK_CLAIM, contexts: ['selection'], title: browser.i18n.getMessage('menu_check_claim') });
  create({ id: CHECK_PAGE, contexts: ['page', 'action'], title: browser.i18n.getMessage('menu_check_page') });
}

function create(item: Menus.CreateCreatePropertiesType): void {
  browser.contextMenus.create(item, () => {
    // Asked for, so that the browser does not report it: the item is there already if two workers made it at once.
    void browser.runtime.lastError;
  });
}
