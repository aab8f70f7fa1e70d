/**
 * How a message travels: its channel, its name and what it carries; and how an answer comes back.
 */

/** Who speaks to whom. One channel for each map of the protocol. */
export type Channel = 'content-to-background' | 'ui-to-background' | 'background-to-content';

export interface Envelope {
  readonly channel: Channel;
  readonly name: string;
  readonly payload: unknown;
}

/**
 * The answer to an envelope. `refused`: the payload has not the shape the protocol asks for, or the sender may not say it;
 * `internal`: the handler has a bug, which the receiver has logged.
 */
export type Answer<Value> =
  | { readonly answered: true; readonly value: Value }
  | { readonly answered: false; readonly why: 'refused' | 'internal' };

/** What a message of the map carries; undefined for one that carries nothing. */
export type RequestOf<Map, Name extends keyof Map> = Map[Name] extends (...parameters: infer Parameters) => unknown
  ? Parameters extends readonly [infer Request]
    ? Request
    : undefined
  : never;

/** What a message of the map is answered with. */
export type ReplyOf<Map, Name extends keyof Map> = Map[Name] extends (request: never) => infer Reply ? Reply : never;

/** What `send` takes after the name: nothing for a message without a request. */
export type Payload<Map, Name extends keyof Map> =
  RequestOf<Map, Name> extends undefined ? [] : [request: RequestOf<Map, Name>];

/** Whether something that arrived is an envelope on this channel. What it carries is still unknown. */
export function isEnvelope(message: unknown, channel: Channel): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'channel' in message &&
    message.channel === channel &&
    'name' in message &&
    typeof message.name === 'string'
  );
}

/** Whether something that came back is an answer; its value is trusted, since our own receiver, typed by the map, made it. */
export function isAnswer<Value>(reply: unknown): reply is Answer<Value> {
  return typeof reply === 'object' && reply !== null && 'answered' in reply && typeof reply.answered === 'boolean';
}
