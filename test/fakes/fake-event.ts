/** A browser event. The extension adds listeners as to the real one; the test fires it. */
export class FakeEvent<Args extends readonly unknown[]> {
  readonly #listeners = new Set<(...args: Args) => unknown>();

  addListener(listener: (...args: Args) => unknown): void {
    this.#listeners.add(listener);
  }

  removeListener(listener: (...args: Args) => unknown): void {
    this.#listeners.delete(listener);
  }

  hasListener(listener: (...args: Args) => unknown): boolean {
    return this.#listeners.has(listener);
  }

  get isHeard(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls every listener, and gives what they gave. */
  fire(...args: Args): unknown[] {
    return [...this.#listeners].map((listener) => listener(...args));
  }
}
