/** Features and words are known by 21 bits of their hash: two that share them are one. */
export const SLOT_BITS = 21;
const BITS_DROPPED = 32 - SLOT_BITS;

/** The slot of a template's feature. The values may be any 32-bit integers. */
export function slotOf(template: number, one: number, two: number, three: number): number {
  let hash = Math.imul(Math.imul(template + 1, 0x632be5ab) ^ one, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ two, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ three, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash >>> BITS_DROPPED;
}

/** One value from two. */
export function joined(one: number, two: number): number {
  const hash = Math.imul(one ^ Math.imul(two + 1, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** A part of a word, digits alike: figures differ in value, hardly in grammar. `end` is exclusive. */
export function hashOfText(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193);
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

/** The slot of a word among the clusters. */
export function slotOfWord(hash: number): number {
  return slotOf(0, hash, 0, 0);
}
