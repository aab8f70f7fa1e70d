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
import type { Kept } from '../../../src/reading/kept.ts';
import { type Article, readArticleInSteps, readBlocks } from '../../../src/reading/read-article.ts';
import { ReadCache } from '../../../src/reading/read-cache.ts';
import { readWithReadability } from '../../../src/reading/readability.ts';
import { isSmallEnough } from '../../../src/reading/readability-limits.ts';

/** Milliseconds. */
interface Timed<Value> {
  readonly value: Value;
  readonly total: number;
  readonly longest: number;
}

export interface ReadText {
  readonly blocks: readonly string[];
  readonly sentences: readonly string[];
}

export interface ReadPage extends ReadText {
  readonly total: number;
  readonly longest: number;
  /** What was read before Readability was asked; the same where it was not. */
  readonly first: ReadText;
  /** Whether Readability was asked what the article is, and its longest step in milliseconds; null where it was not. */
  readonly opinion: 'not-needed' | 'too-large' | 'asked';
  readonly parsing: number | null;
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

function textOf({ blocks }: Pick<Article, 'blocks'>): ReadText {
  const sentences = blocks.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
  return { blocks: blocks.map(({ text }) => text), sentences };
}

/** Readability's opinion where the page is unclear and small enough, as the reader asks for it. */
function secondOpinion(article: Article | null): Pick<ReadPage, 'opinion' | 'parsing'> & { kept: Kept | null } {
  if (article === null || article.isClear) return { opinion: 'not-needed', parsing: null, kept: null };
  if (!isSmallEnough(document)) return { opinion: 'too-large', parsing: null, kept: null };
  const { value, longest } = timed(readWithReadability(document));
  return { opinion: 'asked', parsing: longest, kept: value };
}

/** Reads the page's article and anchors every sentence of it. */
function readPage(): ReadPage {
  const before = document.documentElement.outerHTML;
  const textNodes = countTextNodes();
  const { value: first, total, longest } = timed(readArticleInSteps(document, new ReadCache()));
  const { kept, ...asked } = secondOpinion(first.ok ? first.value : null);
  const second = kept && timed(readArticleInSteps(document, new ReadCache(), kept)).value;
  const read = second?.ok ? second : first;
  const { blocks } = read.ok ? read.value : { blocks: [] };
  const wrong: string[] = [];
  for (const block of blocks) {
    const index = createTextIndex([block]);
    for (const span of splitSentences(block.text)) {
      const text = block.text.slice(span.start, span.end);
      const anchored = anchor(index, describeSpan(block.text, span));
      const ranges = anchored.ok ? anchored.value.map(String).join('') : '';
      if (ranges.replace(UNREAD, '') !== text.replace(UNREAD, '')) wrong.push(text);
    }
  }
  const isUntouched = document.documentElement.outerHTML === before;
  const firstText = textOf(first.ok ? first.value : { blocks: [] });
  return { total, longest, ...textOf({ blocks }), first: firstText, ...asked, wrong, isUntouched, textNodes };
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
  const again = timed(readBlocks(first.value.value.root, cache, null));
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
