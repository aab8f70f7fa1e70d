import { browser } from '../platform/browser.ts';
import type { UiToBackground } from './protocol.ts';
import { createSend, type Send } from './send.ts';

/**
 * How the extension's own pages speak to the background. Every message of this map may safely arrive twice, so one that got
 * lost because the background was stopped over it is sent once more. Rejects with a `MessageError` where no answer comes.
 */
export const sendToBackground: Send<UiToBackground> = createSend<UiToBackground>(
  'ui-to-background',
  (envelope) => browser.runtime.sendMessage(envelope),
  { repeatLost: true },
);
