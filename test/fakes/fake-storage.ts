import type { Storage } from 'webextension-polyfill';

/** One area of storage: values are copied as JSON on the way in and out, as browsers do. */
export class FakeStorageArea implements Pick<Storage.StorageArea, 'get' | 'set' | 'remove' | 'clear'> {
  readonly #values = new Map<string, string>();
  /** UTF-16 units of JSON that fit. */
  room = Number.POSITIVE_INFINITY;
  /** How often something was written. */
  writes = 0;

  async get(keys?: null | string | string[] | Record<string, unknown>): Promise<Record<string, unknown>> {
    const wanted = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : [...this.#values.keys()];
    const found = wanted.flatMap((key) => {
      const json = this.#values.get(key);
      return json === undefined ? [] : [[key, JSON.parse(json)] as const];
    });
    return Object.fromEntries(found);
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const next = new Map(this.#values);
    for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value));
    const size = [...next.values()].reduce((sum, json) => sum + json.length, 0);
    if (size > this.room) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    for (const [key, json] of next) this.#values.set(key, json);
    this.writes += 1;
  }

  async remove(keys: string | string[]): Promise<void> {
    for (const key of typeof keys === 'string' ? [keys] : keys) this.#values.delete(key);
  }

  async clear(): Promise<void> {
    this.#values.clear();
  }

  /** Keys, for the test alone. */
  get keys(): string[] {
    return [...this.#values.keys()].sort();
  }
}
