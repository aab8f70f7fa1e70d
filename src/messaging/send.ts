import { type Channel, type Envelope, isAnswer, type Payload, type ReplyOf } from './envelope.ts';

/** How long an answer may take, in milliseconds: reading a long article in a cold background is the slowest thing asked. */
export const ANSWER_TIME_LIMIT = 30_000;

/**
 * Why a message was not answered. `lost`: nobody was there to hear it, or whoever was stopped before answering; `late`: no
 * answer in time; `refused` and `internal` as in `Answer`.
 */
export type MessageTrouble = 'lost' | 'late' | 'refused' | 'internal';

/** A message without an answer. Expected outcomes are values of the reply; this is a bug or a lost context. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
  readonly trouble: MessageTrouble;

  constructor(message: string, trouble: MessageTrouble) {
    super(`${message}: ${trouble}`);
    this.trouble = trouble;
  }
}

/** Hands an envelope to the browser: `runtime.sendMessage`, or `tabs.sendMessage` with the tab filled in. */
export type Post = (envelope: Envelope) => Promise<unknown>;

/** Sends one message of a map and gives its reply; rejects with a `MessageError` and nothing else. */
export type Send<Map> = <Name extends keyof Map & string>(
  name: Name,
  ...payload: Payload<Map, Name>
) => Promise<ReplyOf<Map, Name>>;

export interface SendOptions {
  /** Milliseconds; `ANSWER_TIME_LIMIT` when absent. */
  readonly limit?: number;
  /**
   * Sends a lost message once more: the background may be stopped over it, and the next message starts it again. For maps
   * whose messages may all safely arrive twice.
   */
  readonly repeatLost?: boolean;
}

/** The `send` of one map of the protocol. */
export function createSend<Map>(channel: Channel, post: Post, options: SendOptions = {}): Send<Map> {
  const { limit = ANSWER_TIME_LIMIT, repeatLost = false } = options;
  return async <Name extends keyof Map & string>(name: Name, ...payload: Payload<Map, Name>) => {
    const attempt = async (): Promise<ReplyOf<Map, Name>> => {
      // An absent request is null: undefined does not survive on the way.
      const reply = await withinLimit(name, () => post({ channel, name, payload: payload[0] ?? null }), limit);
      if (!isAnswer<ReplyOf<Map, Name>>(reply)) throw new MessageError(name, 'lost');
      if (!reply.answered) throw new MessageError(name, reply.why);
      return reply.value;
    };
    try {
      return await attempt();
    } catch (error) {
      if (!repeatLost || !(error instanceof MessageError) || error.trouble !== 'lost') throw error;
      return attempt();
    }
  };
}

function withinLimit(name: string, send: () => Promise<unknown>, limit: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new MessageError(name, 'late')), limit);
    send().then(
      (reply) => {
        clearTimeout(timer);
        resolve(reply);
      },
      () => {
        // The browser's own words are in English and differ; that nobody answered is all they say.
        clearTimeout(timer);
        reject(new MessageError(name, 'lost'));
      },
    );
  });
}
