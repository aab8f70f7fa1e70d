import { composedParent, elementOrHost } from '../../reading/dom.ts';
import { HIDING_ATTRIBUTES } from '../../reading/hidden.ts';
import type { ReadCache } from '../../reading/read-cache.ts';

// Changes are read together, this long after the first of them, in milliseconds.
const SOON = 100;
// Where reading again has found nothing new (a clock, a counter), the next look waits longer, up to this.
const LATEST = 5_000;
// An inserted element with so much text is read soon, whatever went before: a post of a live blog.
const TEXT_OF_A_POST = 40;

export interface ChangeWatcher {
  /** Watches these shadow roots too. */
  watch(shadowRoots: readonly ShadowRoot[]): void;
  /** What was read after the last change: anything new makes the next look come soon. */
  found(anythingNew: boolean): void;
}

function hasText(node: Node): boolean {
  return (node.textContent?.length ?? 0) >= TEXT_OF_A_POST;
}

const EVERYTHING_READ: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...HIDING_ATTRIBUTES],
  subtree: true,
};

/** Tells the cache what the records say has changed. */
function note(records: readonly MutationRecord[], cache: ReadCache): void {
  for (const target of new Set(records.map((record) => record.target))) cache.touch(target);
  for (const { addedNodes } of records) for (const node of Array.from(addedNodes)) cache.forgetBelow(node);
}

/** Tells the cache what changes in the page from now until the returned function is called. */
export function touchWhileReading(cache: ReadCache): () => void {
  const observer = new MutationObserver((records) => note(records, cache));
  observer.observe(document, EVERYTHING_READ);
  return () => observer.disconnect();
}

/**
 * Calls `changed` after the article's text or structure may have changed, the cache having been told what did: coalesced,
 * with growing pauses where the changes mean nothing, never while the page is hidden. Also when the root leaves the
 * document. Ends with the signal.
 */
export function watchChanges(root: Element, cache: ReadCache, changed: () => void, signal: AbortSignal): ChangeWatcher {
  let pause = SOON;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let due = Number.POSITIVE_INFINITY;
  const watched = new WeakSet<Node>();

  const fire = (): void => {
    timer = null;
    due = Number.POSITIVE_INFINITY;
    if (!document.hidden) changed();
    else document.addEventListener('visibilitychange', () => schedule(0), { once: true, signal });
  };
  const schedule = (delay: number): void => {
    const at = performance.now() + delay;
    if (signal.aborted || at >= due) return;
    if (timer !== null) clearTimeout(timer);
    due = at;
    timer = setTimeout(fire, delay);
  };
  const observer = new MutationObserver((records) => {
    note(records, cache);
    const isPost = records.some((record) => Array.from(record.addedNodes).some(hasText));
    schedule(isPost || !root.isConnected ? SOON : pause);
  });
  // The root itself is removed by a change of one of its ancestors' children.
  const ancestors = new MutationObserver(() => {
    if (!root.isConnected) schedule(0);
  });
  observer.observe(root, EVERYTHING_READ);
  for (let node = composedParent(root); node !== null; node = composedParent(node)) {
    if (elementOrHost(node) || node === document) ancestors.observe(node, { childList: true });
  }
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      ancestors.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
    { once: true },
  );
  return {
    watch(shadowRoots) {
      for (const shadowRoot of shadowRoots) {
        if (watched.has(shadowRoot)) continue;
        watched.add(shadowRoot);
        observer.observe(shadowRoot, EVERYTHING_READ);
      }
    },
    found(anythingNew) {
      pause = anythingNew ? SOON : Math.min(LATEST, pause * 2);
    },
  };
}
