import { afterEach, expect, it, vi } from 'vitest';
import german from '../../../../assets/_locales/de/messages.json' with { type: 'json' };
import english from '../../../../assets/_locales/en/messages.json' with { type: 'json' };
import { cardLanguage, sourcesOf, whyOf } from '../../../../src/content/card/words.ts';
import type { Explanation, FindingId } from '../../../../src/messaging/protocol.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A browser in a language of its own that shows these messages of ours. */
function show(messages: Messages, browserLanguage: string): void {
  const getMessage = (key: string, substitutions: readonly string[] = []): string =>
    (messages[key]?.message ?? '').replace(
      /\$([1-9])/gu,
      (_, number: string) => substitutions[Number(number) - 1] ?? '',
    );
  vi.stubGlobal('browser', { i18n: { getMessage, getUILanguage: () => browserLanguage } });
}

afterEach(() => vi.unstubAllGlobals());

const CONFLICT: Explanation = {
  finding: 'finding-1' as FindingId,
  stance: 'conflicts',
  disputed: false,
  independent: 2,
  reason: { kind: 'quantity', page: '25 percent', source: '15 percent' },
  sources: ['Gazette', 'Courier', 'Herald'].map((name) => ({ name, stance: 'conflicts', quote: '…' })),
};

it('says why in one line, the number of sources as a word', () => {
  show(english, 'en-GB');
  expect(whyOf(CONFLICT)).toBe('This page: 25 percent. Two other sources: 15 percent.');
  show(german, 'de-AT');
  expect(whyOf(CONFLICT)).toBe('Diese Seite: 25 percent. Zwei andere Quellen: 15 percent.');
});

it('is in one language, also in a browser whose language we do not speak', () => {
  show(english, 'fr');
  expect(cardLanguage()).toBe('en');
  expect(sourcesOf(CONFLICT)).toEqual(['Gazette, Courier, and Herald']);
});
