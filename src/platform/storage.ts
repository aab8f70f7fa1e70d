import * as v from 'valibot';
import { browser } from './browser.ts';

/** `session` is gone when the browser closes and is not seen by content scripts; `local` stays. */
export type StorageArea = 'local' | 'session';

/** One value under one key, of one shape. */
export interface StorageItem<Value> {
  readonly key: string;
  /** The value, or the fallback if there is none or it has not the shape any more. Never rejects for a broken value. */
  read(): Promise<Value>;
  /** Rejects if the browser has no room for it. */
  write(value: Value): Promise<void>;
  /** Reads, changes and writes with no other change of this item in between; gives the new value. */
  change(change: (value: Value) => Value): Promise<Value>;
  /** Reads and removes with no other change of this item in between; gives what was there. */
  take(): Promise<Value>;
  remove(): Promise<void>;
}

/** The last write under way for each key: writes to one key happen one after another. */
const writing = new Map<string, Promise<unknown>>();

/** The item under this key. Two items of one key and area share their order of writes. */
export function storageItem<Value>(
  area: StorageArea,
  key: string,
  schema: v.GenericSchema<unknown, Value>,
  fallback: Value,
): StorageItem<Value> {
  const read = async (): Promise<Value> => {
    const parsed = v.safeParse(schema, (await browser.storage[area].get(key))[key]);
    return parsed.success ? parsed.output : fallback;
  };
  const write = (value: Value): Promise<void> => browser.storage[area].set({ [key]: value });
  const remove = (): Promise<void> => browser.storage[area].remove(key);
  const inTurn = <Out>(work: () => Promise<Out>): Promise<Out> => afterWritesTo(`${area}:${key}`, work);
  return {
    key,
    read,
    write: (value) => inTurn(() => write(value)),
    change: (change) =>
      inTurn(async () => {
        const value = change(await read());
        await write(value);
        return value;
      }),
    take: () =>
      inTurn(async () => {
        const value = await read();
        await remove();
        return value;
      }),
    remove: () => inTurn(remove),
  };
}

function afterWritesTo<Out>(key: string, work: () => Promise<Out>): Promise<Out> {
  const before = writing.get(key) ?? Promise.resolve();
  // A write that failed has told its own caller; the next one starts all the same.
  const turn = before.then(work, work);
  writing.set(key, turn);
  const forget = (): void => {
    if (writing.get(key) === turn) writing.delete(key);
  };
  turn.then(forget, forget);
  return turn;
}

/** Removes everything the extension keeps. */
export async function clearStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
