import { isElement } from '../../reading/dom.ts';

const NOT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option']);

/**
 * What a page says of itself in its head, in HTML and XHTML. Asked for by XPath, because that hands out no element: the first one has
 * the browser make its whole interface, which takes a tenth of the time the gate may take.
 */
const HEAD = "/*/*[local-name(.)='head']";
const DESCRIPTIONS = `concat(${HEAD}/*[@name='description']/@content,' ',${HEAD}/*[@name='keywords']/@content,' ',${HEAD}/*[@property='og:title']/@content,' ',${HEAD}/*[@property='og:description']/@content)`;
const AS_STRING = 2;

// NodeFilter's: asking for that would have the browser make it.
const ELEMENTS = 1;
const TEXTS = 4;

// A page on a topic names it early. What comes after this many characters or nodes does not make a page on topic.
const MOST_CHARACTERS = 60_000;
const MOST_NODES = 100_000;
const PIECE = 6_000;
const NODES_BETWEEN_PAUSES = 1_000;

function describePage(): string {
  return document.evaluate(DESCRIPTIONS, document, null, AS_STRING).stringValue;
}

// Prose has no braces, and scripts and styles are not without. Of these two signs only the parent tells whether it is code or markup;
// asking every text for it would take as long as the texts themselves.
const BRACE = '{';
const SIGN_OF_CODE = /[<=]/;

function isNoText(text: string, node: Node): boolean {
  if (text.includes(BRACE)) return true;
  if (!SIGN_OF_CODE.test(text)) return false;
  const parent = node.parentNode;
  return parent !== null && isElement(parent) && NOT_TEXT.has(parent.localName);
}

/** The open shadow roots below a node, not those within them. Yields now and then. */
function* shadowRootsBelow(root: Node): Generator<null, ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  const walker = document.createTreeWalker(root, ELEMENTS);
  for (let node = walker.nextNode(), nodes = 1; node !== null && nodes < MOST_NODES; node = walker.nextNode()) {
    nodes += 1;
    if (isElement(node) && node.shadowRoot) found.push(node.shadowRoot);
    if (nodes % NODES_BETWEEN_PAUSES === 0) yield null;
  }
  return found;
}

/**
 * What the page says of itself, then its title and text in pieces of a few thousand characters, without layout, that in open shadow
 * roots after the rest. The first piece has both, because going through a piece costs more than its length. Yields null where nothing
 * has been gathered yet but the caller may want to pause.
 */
export function* pageText(): Generator<string | null> {
  let piece = `${describePage()} `;
  let characters = 0;
  let nodes = 0;
  const roots: Node[] = [document];
  for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
    const walker = document.createTreeWalker(root, TEXTS);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      nodes += 1;
      if (nodes > MOST_NODES || characters > MOST_CHARACTERS) return;
      if (nodes % NODES_BETWEEN_PAUSES === 0) yield null;
      // Cut, so that one text node of megabytes costs no more than the page's beginning.
      const text = (node.nodeValue ?? '').slice(0, MOST_CHARACTERS).trim();
      if (text === '') continue;
      if (isNoText(text, node)) continue;
      piece += `${text} `;
      if (piece.length < PIECE) continue;
      characters += piece.length;
      yield piece;
      piece = '';
    }
    roots.push(...(yield* shadowRootsBelow(root)));
  }
  if (piece !== '') yield piece;
}
