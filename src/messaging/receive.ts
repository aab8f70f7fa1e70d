import { type Answer, type Channel, type Envelope, isEnvelope, type ReplyOf, type RequestOf } from './envelope.ts';

/** What the receivers use of the browser's description of a sender. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;
}

/** One handler for every message of a map. Called synchronously on arrival, so that a user's gesture still counts. */
export type Handlers<Map, Origin> = {
  readonly [Name in keyof Map]: (
    request: RequestOf<Map, Name>,
    origin: Origin,
  ) => ReplyOf<Map, Name> | Promise<ReplyOf<Map, Name>>;
};

/** Checks what a message carries; null if it has not the shape the protocol asks for. */
export type Read<Map> = <Name extends keyof Map & string>(
  name: Name,
  payload: unknown,
) => { readonly request: RequestOf<Map, Name> } | null;

export interface Receiver<Map, Origin> {
  readonly channel: Channel;
  readonly read: Read<Map>;
  readonly handlers: Handlers<Map, Origin>;
  /** Who says it, or null if the sender may not speak on this channel. */
  readonly admit: (sender: Sender) => Origin | null;
  /** Told of a handler's bug, with the name of its message. */
  readonly report: (name: string, error: unknown) => void;
}

/** Answers what arrives on the receiver's channel; null for a message of another channel. Never throws, never rejects. */
export function answer<Map, Origin>(
  receiver: Receiver<Map, Origin>,
  message: unknown,
  sender: Sender,
): Promise<Answer<unknown>> | null {
  if (!isEnvelope(message, receiver.channel)) return null;
  const origin = receiver.admit(sender);
  const { name } = message;
  if (origin === null || !isNameOf(receiver.handlers, name))
    return Promise.resolve({ answered: false, why: 'refused' });
  return answerNamed(receiver, name, message, origin);
}

async function answerNamed<Map, Origin, Name extends keyof Map & string>(
  receiver: Receiver<Map, Origin>,
  name: Name,
  message: Envelope,
  origin: Origin,
): Promise<Answer<ReplyOf<Map, Name>>> {
  try {
    const read = receiver.read(name, message.payload);
    if (read === null) return { answered: false, why: 'refused' };
    return { answered: true, value: await receiver.handlers[name](read.request, origin) };
  } catch (error) {
    receiver.report(name, error);
    return { answered: false, why: 'internal' };
  }
}

function isNameOf<Map, Origin>(handlers: Handlers<Map, Origin>, name: string): name is keyof Map & string {
  return Object.hasOwn(handlers, name);
}

/** Anything that answers some of the messages: `answer` with its receiver filled in. */
export type Answerer = (message: unknown, sender: Sender) => Promise<Answer<unknown>> | null;

/** Fits `runtime.onMessage` of every browser, with and without the polyfill. */
export type MessageListener = (message: unknown, sender: Sender, reply: (value: unknown) => void) => true;

/**
 * The one listener of a context that answers every message; what nobody knows is refused. Returning true and replying later
 * works everywhere, while a returned promise does not.
 */
export function listenTo(answerers: readonly Answerer[]): MessageListener {
  return (message, sender, reply) => {
    void firstAnswer(answerers, message, sender).then((value) => deliver(reply, value));
    return true;
  };
}

function firstAnswer(answerers: readonly Answerer[], message: unknown, sender: Sender): Promise<Answer<unknown>> {
  for (const answerer of answerers) {
    const answered = answerer(message, sender);
    if (answered !== null) return answered;
  }
  return Promise.resolve({ answered: false, why: 'refused' });
}

function deliver(reply: (value: unknown) => void, value: Answer<unknown>): void {
  try {
    reply(value);
  } catch {
    // The asker closed or moved on while we worked; there is nobody left to tell.
  }
}
