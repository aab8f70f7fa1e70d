import { browser } from '../platform/browser.ts';
import type { Payload, ReplyOf } from './envelope.ts';
import type { UiToBackground } from './protocol.ts';
import { createSend, MessageError } from './send.ts';

const send = createSend<UiToBackground>('ui-to-background', (envelope) => browser.runtime.sendMessage(envelope));

/**
 * How the extension's own pages speak to the background. A message that got lost because the background was stopped over it is
 * sent once more: every message of this map may safely arrive twice. Rejects with a `MessageError` where no answer comes.
 */
export async function sendToBackground<Name extends keyof UiToBackground>(
  name: Name,
  ...payload: Payload<UiToBackground, Name>
): Promise<ReplyOf<UiToBackground, Name>> {
  try {
    return await send(name, ...payload);
  } catch (error) {
    if (!(error instanceof MessageError) || error.trouble !== 'lost') throw error;
    return await send(name, ...payload);
  }
}
