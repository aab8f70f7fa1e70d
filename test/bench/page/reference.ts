import { JSDOM, VirtualConsole } from 'jsdom';
import { splitSentences } from '../../../src/core/text/sentences.ts';

// What is no sentence of an article's text: captions, headings, tables, code.
const NOT_PROSE =
  'figure,figcaption,h1,h2,h3,h4,h5,h6,table,caption,pre,nav,footer,script,style,rt,rp,noscript,button,svg,template,title,head';
const INLINE = new Set(
  `a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u
   var wbr`.split(/\s+/),
);
const SENTENCE_END = /[.!?…。！？؟][\])"'’”»›]*$/u;
const WORD = /\p{L}+/gu;
const FEWEST_WORDS = 4;
// A list item that is mostly links is a list of links or of references.
const MOST_LINKED = 0.5;

/** The letters and marks of a text: what is equal however it is set. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu, '');
}

/** What Readability's maintainers say is the article of a saved page. */
export interface Reference {
  readonly sentences: readonly string[];
  /** All of its text, captions and tables too, without space. */
  readonly text: string;
}

function isListOfLinks(element: Element): boolean {
  if (element.localName !== 'li') return false;
  const length = (of: Element): number => of.textContent.trim().length;
  return (
    [...element.querySelectorAll('a')].reduce((sum, link) => sum + length(link), 0) > MOST_LINKED * length(element)
  );
}

function paragraphsIn(body: Element): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const flush = (): void => {
    paragraphs.push(current.replace(/\s+/gu, ' ').trim());
    current = '';
  };
  const walk = (node: ChildNode): void => {
    if (node.nodeType === node.TEXT_NODE) current += node.nodeValue ?? '';
    const element = asElement(node);
    if (!element) return;
    const isBlock = !INLINE.has(element.localName);
    if (isBlock) flush();
    if (!element.matches(NOT_PROSE) && !isListOfLinks(element)) for (const child of element.childNodes) walk(child);
    if (isBlock) flush();
  };
  for (const child of body.childNodes) walk(child);
  flush();
  return paragraphs;
}

function asElement(node: ChildNode): Element | null {
  const window = node.ownerDocument?.defaultView;
  return window && node instanceof window.Element ? node : null;
}

/** Reads `expected.html` of a page of Readability's own tests. */
export function readReference(html: string): Reference {
  const { body } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  const sentences = paragraphsIn(body).flatMap((text) =>
    splitSentences(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => SENTENCE_END.test(sentence) && (sentence.match(WORD)?.length ?? 0) >= FEWEST_WORDS),
  );
  return { sentences, text: withoutSpace(body.textContent) };
}
