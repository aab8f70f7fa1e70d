import type { Synset, WordNet } from './wordnet.ts';

/** A place with its names and the index of the place that contains it, or -1. */
export interface PlaceEntry {
  readonly forms: readonly string[];
  readonly within: number;
}

/**
 * The places WordNet knows by name (its "noun.location" instances with a region, a country or a city above them), each
 * with the place that contains it, and countries with the adjectives of their people: Osaka in Japan, "Japanese".
 */
export function placesOf(wordNet: WordNet): PlaceEntry[] {
  const placeIds = [...wordNet.synsets.values()].filter(isPlace).map((synset) => synset.id);
  const indexes = new Map(placeIds.map((id, index) => [id, index]));
  const adjectives = adjectivesByPlace(wordNet);
  return placeIds.map((id) => {
    const synset = wordNet.synsets.get(id);
    const words = (synset?.words ?? []).map((word) => word.replaceAll('_', ' '));
    const forms = words.filter((word) => /^\p{Lu}/u.test(word) && !/^\p{Lu}{1,2}$/u.test(word));
    const container = synset?.pointers.find((pointer) => pointer.symbol === '#p' && indexes.has(pointer.target));
    return {
      forms: [...new Set([...forms, ...(adjectives.get(id) ?? [])])],
      within: container === undefined ? -1 : (indexes.get(container.target) ?? -1),
    };
  });
}

function isPlace(synset: Synset): boolean {
  return synset.part === 'n' && synset.pointers.some((pointer) => pointer.symbol === '@i') && synset.isLocation;
}

/** Adjectives that pertain to a place: `\` pointers of adjectives, and the noun's own derived forms. */
function adjectivesByPlace(wordNet: WordNet): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const synset of wordNet.synsets.values()) {
    if (synset.part !== 'a') continue;
    for (const pointer of synset.pointers) {
      if (pointer.symbol !== '\\') continue;
      const word = synset.words[pointer.from - 1] ?? '';
      if (/^\p{Lu}\p{Ll}+$/u.test(word)) found.set(pointer.target, [...(found.get(pointer.target) ?? []), word]);
    }
  }
  return found;
}
