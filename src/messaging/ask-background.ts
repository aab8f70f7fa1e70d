/**
 * How content scripts speak to the background: without the polyfill, so that they stay small.
 */
import type { ExtensionRuntime } from '../platform/extension-globals.ts';
import type { Payload, ReplyOf } from './envelope.ts';
import type { ContentToBackground } from './protocol.ts';
import { failed, type Result } from './result.ts';
import { createSend, MessageError } from './send.ts';

/**
 * No answer. `gone`: the extension was updated, disabled or removed under the page, which is to be cleaned up; `no-answer`: the
 * background could not be reached or took too long, and what was asked may be asked again.
 */
export type Unanswered = { readonly kind: 'gone' } | { readonly kind: 'no-answer' };

// In brackets, so that the two halves of a Result are not looked at one by one.
type Asked<Reply> = [Reply] extends [Result<infer Value, infer Failure>] ? Result<Value, Failure | Unanswered> : never;

const send = createSend<ContentToBackground>(
  'content-to-background',
  async (envelope) => {
    const current = runtime();
    return current?.id === undefined ? undefined : current.sendMessage(envelope);
  },
  { repeatLost: true },
);

function runtime(): ExtensionRuntime | undefined {
  return (globalThis.browser ?? globalThis.chrome)?.runtime;
}

/** Whether the extension this script came from still exists. Afterwards it can only clean up. */
export function isExtensionAlive(): boolean {
  return runtime()?.id !== undefined;
}

/** Asks the background; never rejects. Every message of this map may safely arrive twice. */
export async function askBackground<Name extends keyof ContentToBackground>(
  name: Name,
  ...payload: Payload<ContentToBackground, Name>
): Promise<Asked<ReplyOf<ContentToBackground, Name>>>;
export async function askBackground<Name extends keyof ContentToBackground>(
  name: Name,
  ...payload: Payload<ContentToBackground, Name>
): Promise<unknown> {
  try {
    return await send(name, ...payload);
  } catch (error) {
    if (error instanceof MessageError) return failed(unanswered(error));
    throw error;
  }
}

function unanswered(error: MessageError): Unanswered | { readonly kind: 'internal' } {
  if (!isExtensionAlive()) return { kind: 'gone' };
  return error.trouble === 'internal' || error.trouble === 'refused' ? { kind: 'internal' } : { kind: 'no-answer' };
}
