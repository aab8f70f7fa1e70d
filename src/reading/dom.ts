/**
 * Small questions about nodes that hold in every realm: the page's document in a content script, a clone, jsdom on the
 * command line. Constructors differ between these, so nothing here uses `instanceof`.
 */

/** An element of any kind, HTML or not. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

// A form gives a field of its own for a property that the field is named after: `form.getAttribute` may be an `input`.
const USED_OF_ELEMENTS = [
  'nodeType',
  'localName',
  'parentNode',
  'childNodes',
  'children',
  'textContent',
  'shadowRoot',
  'classList',
  'ownerDocument',
  'isConnected',
  'getAttribute',
  'hasAttribute',
  'matches',
  'querySelector',
  'querySelectorAll',
  'getRootNode',
];

/** Whether the element's properties are what they seem: false for a form whose fields hide some of them. */
export function isTame(element: Element): boolean {
  if (typeof element.localName === 'string' && element.localName !== 'form') return true;
  return !USED_OF_ELEMENTS.some((name) => Object.hasOwn(element, name));
}

/** A text node, CDATA too. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** A document, whole or a copy. */
export function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** The root of a shadow tree; other fragments have no host. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** A slot of HTML; an element of that name in SVG has nothing assigned. */
export function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

/** The parent as it is laid out in the document, out of an open shadow root to its host; null at the top. */
export function composedParent(node: Node): Node | null {
  return node.parentNode ?? (isShadowRoot(node) ? node.host : null);
}

/** Whether `inner` lies in `outer` or is it, through open shadow roots too. */
export function composedContains(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node !== null; node = composedParent(node)) {
    if (node === outer) return true;
  }
  return false;
}

/** The element itself, or the host of a shadow root; null for other nodes. */
export function elementOrHost(node: Node): Element | null {
  if (isElement(node)) return node;
  return isShadowRoot(node) ? node.host : null;
}

/**
 * The children as they are rendered: an open shadow root instead of the light children, what is slotted in the place
 * of its slot.
 */
export function renderedChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return Array.from(element.shadowRoot.childNodes);
  if (isSlot(element)) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return Array.from(element.childNodes);
}
