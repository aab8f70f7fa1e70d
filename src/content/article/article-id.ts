import type { ArticleId } from '../../messaging/protocol.ts';

function isArticleId(text: string): text is ArticleId {
  return text.length > 0;
}

/** An id that no other page makes; `crypto.randomUUID` is missing on pages without TLS. */
export function makeArticleId(): ArticleId {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  const id = Array.from(parts, (part) => part.toString(36)).join('-');
  if (!isArticleId(id)) throw new Error('No randomness');
  return id;
}
