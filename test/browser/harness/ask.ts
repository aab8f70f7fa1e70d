import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Answer, Payload, ReplyOf } from '../../../src/messaging/envelope.ts';
import type { UiToBackground } from '../../../src/messaging/protocol.ts';
import type { Surface } from './types.ts';

declare const chrome: ExtensionApi;

/** Asks the background what a page of the extension asks it, from that page. Throws where the background refuses. */
export async function ask<Name extends keyof UiToBackground & string>(
  from: Surface,
  name: Name,
  ...payload: Payload<UiToBackground, Name>
): Promise<ReplyOf<UiToBackground, Name>> {
  const answer = await from.evaluate(
    async (name, payload) => {
      const answer: Answer<unknown> = await chrome.runtime.sendMessage({ channel: 'ui-to-background', name, payload });
      return answer.answered ? { json: JSON.stringify(answer.value) } : { why: answer.why };
    },
    name,
    payload[0],
  );
  if (answer.json === undefined) throw new Error(`${name}: ${answer.why}`);
  return JSON.parse(answer.json);
}
