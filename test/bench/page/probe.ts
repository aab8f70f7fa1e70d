/**
 * Runs in a page, bundled from the extension's own sources: what cannot be seen of the built extension from outside. Timed
 * from step to step, so that the longest stretch between two pauses shows.
 */
import { anchor } from '../../../src/content/anchoring/anchor.ts';
import { describeSpan } from '../../../src/content/anchoring/describe.ts';
import { createTextIndex } from '../../../src/content/anchoring/text-index.ts';
import { scorePage } from '../../../src/content/topic/decide.ts';
import { TopicScorer } from '../../../src/content/topic/scorer.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import type { PackSignature } from '../../../src/messaging/signatures.ts';
import { readArticleInSteps, readBlocks } from '../../../src/reading/read-article.ts';
import { ReadCache } from '../../../src/reading/read-cache.ts';

/** Milliseconds. */
interface Timed<Value> {
  readonly value: Value;
  readonly total: number;
  readonly longest: number;
}

export interface ReadPage {
  readonly total: number;
  readonly longest: number;
  readonly blocks: readonly string[];
  readonly sentences: readonly string[];
  /** Sentences whose Ranges do not read exactly as they do. */
  readonly wrong: readonly string[];
  readonly isUntouched: boolean;
  readonly textNodes: number;
}

function timed<Value>(steps: Generator<unknown, Value>): Timed<Value> {
  let total = 0;
  let longest = 0;
  for (;;) {
    const before = performance.now();
    const step = steps.next();
    const took = performance.now() - before;
    total += took;
    longest = Math.max(longest, took);
    if (step.done) return { value: step.value, total, longest };
  }
}

function countTextNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

// What is in the markup but not in what is read.
const UNREAD = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;

/** Reads the page's article and anchors every sentence of it. */
function readPage(): ReadPage {
  const before = document.documentElement.outerHTML;
  const textNodes = countTextNodes();
  const { value: read, total, longest } = timed(readArticleInSteps(document, new ReadCache()));
  const sentences: string[] = [];
  const wrong: string[] = [];
  const blocks = read.ok ? read.value.blocks : [];
  for (const block of blocks) {
    const index = createTextIndex([block]);
    for (const span of splitSentences(block.text)) {
      const text = block.text.slice(span.start, span.end);
      sentences.push(text);
      const anchored = anchor(index, describeSpan(block.text, span));
      const ranges = anchored.ok ? anchored.value.map(String).join('') : '';
      if (ranges.replace(UNREAD, '') !== text.replace(UNREAD, '')) wrong.push(text);
    }
  }
  const isUntouched = document.documentElement.outerHTML === before;
  return { total, longest, blocks: blocks.map(({ text }) => text), sentences, wrong, isUntouched, textNodes };
}

/** What the gate does on the page: milliseconds of main thread. */
function decideTopic(signatures: readonly PackSignature[]): { total: number; isOnTopic: boolean } {
  const { value, total } = timed(scorePage(new TopicScorer(signatures)));
  return { total, isOnTopic: value };
}

/** Reads the article, adds a paragraph to `#posts` and reads again: milliseconds of both. */
function readAgainAfterPost(): { first: number; again: number; found: boolean } {
  const cache = new ReadCache();
  const first = timed(readArticleInSteps(document, cache));
  if (!first.value.ok) throw new Error('the page is not read');
  const posts = document.querySelector('#posts');
  if (!posts) throw new Error('there are no posts');
  const post = document.createElement('section');
  post.innerHTML = '<p>A new post has arrived with a sentence that nobody has read before.</p>';
  posts.prepend(post);
  cache.touch(posts);
  const again = timed(readBlocks(first.value.value.root, cache));
  const found = again.value.blocks.some(({ text }) => text.startsWith('A new post'));
  return { first: first.total, again: again.total, found };
}

let ranges: readonly Range[] = [];

/** Makes Ranges of the first so many sentences of the article ready to be painted; how many there are. */
function prepareToPaint(count: number): number {
  const read = timed(readArticleInSteps(document, new ReadCache())).value;
  if (!read.ok) throw new Error('the page is not read');
  ranges = read.value.blocks.flatMap((block) =>
    splitSentences(block.text).flatMap((span) => {
      const anchored = anchor(createTextIndex([block]), describeSpan(block.text, span));
      return anchored.ok ? anchored.value.slice(0, 1) : [];
    }),
  );
  ranges = ranges.slice(0, count);
  return ranges.length;
}

/** Paints them by a highlight, or by wrapping each in an element as it used to be done. */
function paint(how: 'highlight' | 'elements' | 'nothing'): void {
  if (how === 'nothing') return;
  if (how === 'highlight') CSS.highlights.set('second-source-conflicts-normal', new Highlight(...ranges));
  else {
    for (const range of ranges) {
      const mark = document.createElement('mark');
      mark.className = 'second-source-conflicts-normal';
      mark.append(range.extractContents());
      range.insertNode(mark);
    }
  }
}

export const probe = { readPage, decideTopic, readAgainAfterPost, prepareToPaint, paint };
export type Probe = typeof probe;

declare global {
  // A declaration of a property of globalThis has to be a `var`.
  var secondSourceProbe: Probe;
}

globalThis.secondSourceProbe = probe;
