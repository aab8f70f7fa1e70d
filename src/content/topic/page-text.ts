const NOT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title', 'option']);
const META =
  'meta[name="description"], meta[name="keywords"], meta[property="og:title"], meta[property="og:description"]';

// A page on a topic names it early. What comes after this many characters or nodes does not make a page on topic.
const MOST_CHARACTERS = 60_000;
const MOST_NODES = 20_000;
const PIECE = 4_000;

/** What the page says of itself: its title and descriptions. */
export function describePage(): string {
  const said = [document.title];
  for (const meta of document.querySelectorAll(META)) said.push(meta.getAttribute('content') ?? '');
  return said.join('\n');
}

/**
 * The page's text in pieces of a few thousand characters, open shadow roots included, without layout. Yields null where
 * nothing has been gathered yet but the caller may want to pause.
 */
export function* pageText(): Generator<string | null> {
  let piece = '';
  let characters = 0;
  let nodes = 0;
  const roots: Node[] = document.body ? [document.body] : [];
  for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      nodes += 1;
      if (nodes > MOST_NODES || characters > MOST_CHARACTERS) break;
      if (nodes % 1_000 === 0) yield null;
      if (node instanceof Element) {
        if (node.shadowRoot) roots.push(node.shadowRoot);
        continue;
      }
      const parent = node.parentElement;
      if (parent && NOT_TEXT.has(parent.localName)) continue;
      const text = node.nodeValue ?? '';
      if (text.trim() === '') continue;
      // Cut, so that one text node of megabytes costs no more than the page's beginning.
      piece += `${text.slice(0, MOST_CHARACTERS)} `;
      if (piece.length < PIECE) continue;
      characters += piece.length;
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
