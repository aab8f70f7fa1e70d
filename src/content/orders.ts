import type { RequestOf } from '../messaging/envelope.ts';
import type { BackgroundToContent, FindingId, HighlightLook, HighlightStrength } from '../messaging/protocol.ts';
import { HIGHLIGHT_STRENGTHS } from '../messaging/protocol.ts';
import { answer, type Handlers, listenTo } from '../messaging/receive.ts';

function isFindingId(value: unknown): value is FindingId {
  return typeof value === 'string' && value !== '';
}

function isStrength(value: unknown): value is HighlightStrength {
  return HIGHLIGHT_STRENGTHS.some((strength) => strength === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function readLook(payload: unknown): { request: HighlightLook } | null {
  if (!isRecord(payload)) return null;
  const { corroborates, conflicts } = payload;
  return isStrength(corroborates) && isStrength(conflicts) ? { request: { corroborates, conflicts } } : null;
}

type Readers = {
  readonly [Name in keyof BackgroundToContent]: (
    payload: unknown,
  ) => { readonly request: RequestOf<BackgroundToContent, Name> } | null;
};

// Written out by hand: a schema library would be larger than all these messages.
const readers: Readers = {
  revealFinding: (payload) =>
    isRecord(payload) && isFindingId(payload.finding) ? { request: { finding: payload.finding } } : null,
  stepFinding: (payload) =>
    isRecord(payload) && (payload.direction === 'next' || payload.direction === 'previous')
      ? { request: { direction: payload.direction } }
      : null,
  stop: () => ({ request: undefined }),
  lookChanged: readLook,
  readAgain: () => ({ request: undefined }),
};

/** Answers what the background asks of this page until the signal aborts. */
export function obey(handlers: Handlers<BackgroundToContent, 'background'>, signal: AbortSignal): void {
  const runtime = (globalThis.browser ?? globalThis.chrome)?.runtime;
  if (!runtime) return;
  const listener = listenTo([
    (message, sender) =>
      answer(
        {
          channel: 'background-to-content',
          read: (name, payload) => readers[name](payload),
          handlers,
          admit: ({ id }) => (id === runtime.id ? 'background' : null),
          report: (name, error) => console.error(`Second Source: ${name}`, error),
        },
        message,
        sender,
      ),
  ]);
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}
