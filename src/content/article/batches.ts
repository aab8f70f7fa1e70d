import type { Block } from '../../messaging/protocol.ts';

// A first batch answers quickly, so that the top of the article is marked while the rest is read: ten sentences or so. From
// then on a message carries more, because each costs a round trip.
const FIRST_BATCH = 1_500;
const LATER_BATCH = 40_000;
const MOST_BLOCKS = 200;

/** The next blocks to send, in reading order: as many as one message should carry, at least one. */
export function nextBatch(unsent: readonly Block[], isFirst: boolean): readonly Block[] {
  const limit = isFirst ? FIRST_BATCH : LATER_BATCH;
  let length = 0;
  let count = 0;
  for (const { text } of unsent) {
    length += text.length;
    if (count > 0 && (length > limit || count === MOST_BLOCKS)) break;
    count += 1;
  }
  return unsent.slice(0, count);
}
