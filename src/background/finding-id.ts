import type { ArticleId, BlockId, FindingId } from '../messaging/protocol.ts';

/**
 * Gives out the ids of one block's findings. The id is made of the sentence's own words, so that it stays the same when the
 * block is read again or grows, and changes when the sentence changes; a repeated sentence gets a number.
 */
export function createFindingIds(article: ArticleId, block: BlockId): (sentence: string) => FindingId {
  const seen = new Map<string, number>();
  return (sentence) => {
    const words = hash(sentence);
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return asFindingId(`${article}/${block}/${words}${times === 1 ? '' : `~${times}`}`);
  };
}

function asFindingId(id: string): FindingId {
  // The brand says where ids are made: here.
  return id as FindingId;
}

/** FNV-1a over UTF-16 units: short, and good enough to tell the sentences of one block apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
