import type { Payload, ReplyOf } from '../messaging/envelope.ts';
import type { BackgroundToContent } from '../messaging/protocol.ts';
import { createSend, MessageError } from '../messaging/send.ts';
import { browser } from '../platform/browser.ts';

/** Milliseconds: a page only has to scroll or repaint. A page that is busy for longer is taken to be gone. */
const PAGE_TIME_LIMIT = 3_000;

/** Tells the page in a tab something; null if no script of ours is there to hear it. */
export async function tellPage<Name extends keyof BackgroundToContent>(
  tab: number,
  name: Name,
  ...payload: Payload<BackgroundToContent, Name>
): Promise<ReplyOf<BackgroundToContent, Name> | null> {
  const send = createSend<BackgroundToContent>(
    'background-to-content',
    (envelope) => browser.tabs.sendMessage(tab, envelope, { frameId: 0 }),
    { limit: PAGE_TIME_LIMIT },
  );
  try {
    return await send(name, ...payload);
  } catch (error) {
    if (error instanceof MessageError) return null;
    throw error;
  }
}
