import { slotOf } from './hash.ts';

/** Which values each feature is made of: up to three, by their place among the values, 0 for none. */
export interface Templates {
  readonly count: number;
  readonly one: Uint8Array;
  readonly two: Uint8Array;
  readonly three: Uint8Array;
}

/**
 * From a list of features separated by `|`, each naming the values it is made of. The feature of no value is always there.
 * Value 0 stands for nothing; the named ones follow in order.
 */
export function createTemplates(values: readonly string[], list: string): Templates {
  const features = list.split('|').map((names) => names.split(' ').filter((name) => name !== ''));
  const column = (place: number): Uint8Array => {
    const indexes = features.map((names) => {
      const name = names[place];
      const index = name === undefined ? -1 : values.indexOf(name);
      if (name !== undefined && index < 0) throw new RangeError(`No feature can be made of "${name}"`);
      return index + 1;
    });
    return Uint8Array.from(indexes);
  };
  return { count: features.length, one: column(0), two: column(1), three: column(2) };
}

/** The slots of all features of some values. */
export function writeSlots({ count, one, two, three }: Templates, values: Int32Array, slots: Int32Array): void {
  for (let index = 0; index < count; index += 1) {
    slots[index] = slotOf(
      index,
      values[one[index] ?? 0] ?? 0,
      values[two[index] ?? 0] ?? 0,
      values[three[index] ?? 0] ?? 0,
    );
  }
}
