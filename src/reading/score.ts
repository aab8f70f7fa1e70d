import type { PageBlock } from './blocks.ts';
import { namesClutter, wordsOfName } from './clutter.ts';
import { composedParent, isElement } from './dom.ts';

// How Mozilla's Readability tells an article (https://github.com/mozilla/readability), worked out on the paragraphs that
// were collected: it needs no copy of the page and can pause. Every paragraph gives points to the elements around it.
const SHORTEST_WITH_POINTS = 25;
const POINTS_OF_A_PARAGRAPH = 2;
const CHARACTERS_PER_POINT = 100;
const MOST_POINTS_FOR_LENGTH = 3;
const COMMA = /[,،﹐︐﹑，、]/gu;
const LEVELS = 5;
// Of what an element is and is called.
const POINTS_OF_TAG: Readonly<Record<string, number>> = {
  article: 8,
  main: 5,
  div: 5,
  section: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  th: -5,
};
const POINTS_OF_NAME = 25;
const WORDS_OF_AN_ARTICLE = new Set('article blog body content entry hentry main page post story text'.split(' '));
// "text-white", "md:text-2xl", "text-slate-300" say how something looks, not what it is.
const LOOKS =
  /(?:^|\s)(?:[\w-]+:)*text-(?:\d?x[ls]|sm|base|lg|left|right|center|justify|start|end|white|black|current|muted|nowrap|\[|[a-z]+-\d)\S*/g;

// Where so many score nearly as high as the best, as the posts of a live blog do, they belong together.
const LOOKED_AT = 5;
const FEWEST_TOGETHER = 3;
const NEARLY_AS_GOOD = 0.75;
// An element around that scores less than this share of the best one is not looked past.
const SHARE_TO_CLIMB = 1 / 3;
// A sibling that scores this share of the best one goes with it.
const SHARE_OF_SIBLING = 0.2;
const FEWEST_POINTS_OF_SIBLING = 10;
const BLOCKS_BETWEEN_PAUSES = 128;

interface Holder {
  points: number;
  length: number;
  linked: number;
}

function namesArticle(name: string): boolean {
  return wordsOfName(name.replace(LOOKS, ' ')).some((word) => WORDS_OF_AN_ARTICLE.has(word));
}

function pointsOfElement(element: Element): number {
  let points = POINTS_OF_TAG[element.localName] ?? 0;
  for (const name of [element.getAttribute('class'), element.getAttribute('id')]) {
    if (name === null) continue;
    const words = wordsOfName(name);
    if (namesClutter(words)) points -= POINTS_OF_NAME;
    if (namesArticle(name)) points += POINTS_OF_NAME;
  }
  return points;
}

function pointsOfBlock({ text }: PageBlock): number {
  if (text.length < SHORTEST_WITH_POINTS) return 0;
  const commas = text.match(COMMA)?.length ?? 0;
  return (
    POINTS_OF_A_PARAGRAPH + commas + Math.min(Math.floor(text.length / CHARACTERS_PER_POINT), MOST_POINTS_FOR_LENGTH)
  );
}

/** The elements around a block from the inside out, its own among them unless it is but a paragraph. */
function* holdersOf({ element }: PageBlock): Generator<Element> {
  const innermost = /^(?:p|li)$/.test(element.localName) ? composedParent(element) : element;
  for (let node: Node | null = innermost; node !== null; node = composedParent(node)) if (isElement(node)) yield node;
}

function* scoreHolders(blocks: readonly PageBlock[]): Generator<undefined, Map<Element, number>> {
  const holders = new Map<Element, Holder>();
  const scored = new Set<Element>();
  for (const [number, block] of blocks.entries()) {
    if (number % BLOCKS_BETWEEN_PAUSES === 0) yield;
    const points = pointsOfBlock(block);
    let level = 0;
    for (const element of holdersOf(block)) {
      const holder = holders.get(element) ?? { points: 0, length: 0, linked: 0 };
      holders.set(element, holder);
      holder.length += block.text.length;
      holder.linked += block.linked;
      if (points > 0 && level < LEVELS) {
        if (!scored.has(element)) holder.points += pointsOfElement(element);
        scored.add(element);
        holder.points += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      }
      level += 1;
    }
  }
  const scores = new Map<Element, number>();
  for (const element of scored) {
    const holder = holders.get(element);
    if (holder) scores.set(element, holder.points * (1 - holder.linked / holder.length));
  }
  return scores;
}

/** The elements around one, from its parent to below the body. */
function* around(element: Element): Generator<Element> {
  for (let node = composedParent(element); node !== null; node = composedParent(node)) {
    if (!isElement(node)) continue;
    if (node.localName === 'body') return;
    yield node;
  }
}

function holderOfSeveral(best: Element, others: readonly Element[]): Element | null {
  for (const element of around(best)) {
    if (others.filter((other) => element.contains(other)).length >= FEWEST_TOGETHER) return element;
  }
  return null;
}

/** The element with a higher score around this one, unless the scores between them fall too low; else itself. */
function climb(from: Element, scores: ReadonlyMap<Element, number>): Element {
  let last = scores.get(from) ?? 0;
  const least = last * SHARE_TO_CLIMB;
  for (const element of around(from)) {
    const score = scores.get(element);
    if (score === undefined) continue;
    if (score < least) break;
    if (score > last) return element;
    last = score;
  }
  return from;
}

/** The outermost of the elements that hold nothing but each other and this one. */
function outOfWrappers(element: Element): Element {
  let wrapper = element;
  for (const outer of around(element)) {
    if (outer.children.length > 1) break;
    wrapper = outer;
  }
  return wrapper;
}

/** What the paragraphs say of the elements around them. */
export interface Scored {
  /** The elements that are likely the article, one or several siblings; none where nothing looks like one. */
  readonly likely: readonly Element[];
  /** The points of every element that is near enough to a paragraph to have some. */
  readonly scores: ReadonlyMap<Element, number>;
}

/** Finds what is likely the article by the points that its paragraphs give. */
export function* scoreElements(blocks: readonly PageBlock[]): Generator<undefined, Scored> {
  const scores = yield* scoreHolders(blocks);
  return { likely: likelyElements(scores), scores };
}

function likelyElements(scores: ReadonlyMap<Element, number>): readonly Element[] {
  const ranked = [...scores].sort(([, a], [, b]) => b - a).slice(0, LOOKED_AT);
  const [best, ...rest] = ranked;
  if (!best || best[1] <= 0) return [];
  const good = rest.filter(([, score]) => score >= best[1] * NEARLY_AS_GOOD).map(([element]) => element);
  const found = outOfWrappers(climb(holderOfSeveral(best[0], good) ?? best[0], scores));
  const score = scores.get(found) ?? 0;
  const least = Math.max(FEWEST_POINTS_OF_SIBLING, score * SHARE_OF_SIBLING);
  const name = found.getAttribute('class');
  return Array.from(found.parentElement?.children ?? [found]).filter((sibling) => {
    const isAlike = name !== null && name !== '' && sibling.getAttribute('class') === name;
    const bonus = isAlike ? score * SHARE_OF_SIBLING : 0;
    return sibling === found || (scores.has(sibling) && (scores.get(sibling) ?? 0) + bonus >= least);
  });
}
