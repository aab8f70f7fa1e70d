/**
 * The background: a service worker in Chromium, an event page in Firefox. It may be stopped after any event and is started by
 * the next, so every listener is registered here, at once, before anything is waited for; state lies in storage. What happens
 * on every page (`tabs.onUpdated`) is not listened to: a page off the topic does not wake the background.
 */
import { answer, listenTo } from '../messaging/receive.ts';
import { browser } from '../platform/browser.ts';
import { contentReceiver } from './content-handlers.ts';
import { onInstalled } from './first-run.ts';
import { onPermissionsAdded, onPermissionsRemoved } from './permission-events.ts';
import { onTabRemoved } from './tab-events.ts';
import { uiReceiver } from './ui-handlers.ts';
import { onCommand, onMenuClicked } from './user-gestures.ts';
import { wake } from './wake.ts';

browser.runtime.onInstalled.addListener(onInstalled);
browser.runtime.onStartup.addListener(wake);
browser.runtime.onMessage.addListener(
  listenTo([
    (message, sender) => answer(contentReceiver, message, sender),
    (message, sender) => answer(uiReceiver, message, sender),
  ]),
);
browser.contextMenus.onClicked.addListener(onMenuClicked);
browser.commands.onCommand.addListener(onCommand);
browser.tabs.onRemoved.addListener(onTabRemoved);
browser.permissions.onAdded.addListener(onPermissionsAdded);
browser.permissions.onRemoved.addListener(onPermissionsRemoved);

// No event tells that the extension was enabled again; that this script runs does.
void wake();
