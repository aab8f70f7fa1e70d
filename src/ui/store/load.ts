import { type Signal, signal } from '@preact/signals';

/** Something asked of the background once, when it is first needed. */
export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: Value }
  | { readonly kind: 'failed' };

export interface Loader<Value> {
  readonly state: Signal<Loaded<Value>>;
  /** Asks, or asks again. Never rejects. */
  load(): Promise<void>;
}

/** A loader that has not asked yet. */
export function createLoader<Value>(ask: () => Promise<Value>): Loader<Value> {
  const state = signal<Loaded<Value>>({ kind: 'loading' });
  return {
    state,
    async load() {
      try {
        state.value = { kind: 'loaded', value: await ask() };
      } catch (error) {
        console.error(error);
        state.value = { kind: 'failed' };
      }
    },
  };
}
