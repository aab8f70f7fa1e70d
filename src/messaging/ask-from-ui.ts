import { browser } from '../platform/browser.ts';
import type { UiToBackground } from './protocol.ts';
import { createSend, type Send } from './send.ts';

/** How the extension's own pages speak to the background. Rejects with a `MessageError` where no answer comes. */
export const sendToBackground: Send<UiToBackground> = createSend<UiToBackground>('ui-to-background', (envelope) =>
  browser.runtime.sendMessage(envelope),
);
