import { type ReadonlySignal, signal } from '@preact/signals';
import type { CheckedClaim } from '../../messaging/protocol.ts';
import type { Background } from '../../ui/services/background.ts';

/** What became of the text that the reader asked about. */
export type ClaimState =
  | { readonly kind: 'none' }
  /** `text` is what is being checked; null where the context menu has not said it yet. */
  | { readonly kind: 'checking'; readonly text: string | null }
  | { readonly kind: 'checked'; readonly claim: CheckedClaim }
  | { readonly kind: 'failed' };

export interface ClaimStore {
  readonly state: ReadonlySignal<ClaimState>;
  /** Checks a text with the date of the tab's article. Never rejects. */
  check(text: string, tab: number | null): Promise<void>;
  /**
   * Shows what the context menu asked for in this window, if anything; `text` is the question. Never rejects. Not to be called
   * twice at once.
   */
  takePending(window: number, text: string | null): Promise<void>;
  /** Asks once more what was asked last, if it was answered: something that counts for the answer has changed. */
  repeat(tab: number | null): Promise<void>;
}

/** The claim on top of the sidebar: the last one asked wins, whichever answer comes first. */
export function createClaimStore(background: Background): ClaimStore {
  const state = signal<ClaimState>({ kind: 'none' });
  let latest = 0;

  async function ask(text: string | null, question: () => Promise<CheckedClaim | null>): Promise<void> {
    latest += 1;
    const mine = latest;
    const before = state.value;
    state.value = { kind: 'checking', text };
    let answer: ClaimState;
    try {
      const claim = await question();
      answer = claim === null ? before : { kind: 'checked', claim };
    } catch (error) {
      console.error(error);
      answer = { kind: 'failed' };
    }
    if (mine === latest) state.value = answer;
  }

  return {
    state,
    check: (text, tab) => ask(text, () => background.checkClaim({ text, tab })),
    takePending: (window, text) => ask(text, () => background.takePendingClaim({ window })),
    async repeat(tab) {
      if (state.value.kind !== 'checked') return;
      const { text } = state.value.claim;
      await ask(text, () => background.checkClaim({ text, tab }));
    },
  };
}
