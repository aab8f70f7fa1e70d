/**
 * The gate: runs on every page, a few kilobytes. Decides whether the page is on the topic of an installed pack, and only
 * then wakes the background, which has the reader injected. Decides again when the page may have become another one.
 */
import { askBackground, isExtensionAlive } from '../messaging/ask-background.ts';
import { watchLateContent } from './lifecycle/late-content.ts';
import { onPageMoves } from './lifecycle/page-moves.ts';
import { startScriptScope } from './lifecycle/script-scope.ts';
import { sharedWorld } from './lifecycle/shared-world.ts';
import { whenVisible } from './lifecycle/visible.ts';
import { isPageOnTopic } from './topic/decide.ts';

const { signal, end } = startScriptScope('gate');
let decision: AbortController | null = null;

let hasLooked = false;

/** One look at the page; true if there is nothing more to look for. */
async function look(current: AbortSignal): Promise<boolean> {
  await whenVisible(current);
  if (current.aborted) return true;
  // Just injected, it is: asking takes a good part of the time that the gate may take.
  if (hasLooked && !isExtensionAlive()) {
    end();
    return true;
  }
  hasLooked = true;
  if (!(await isPageOnTopic(current))) return current.aborted;
  if (current.aborted) return true;
  const { lookAgain } = sharedWorld();
  if (lookAgain) lookAgain();
  else await askBackground('pageIsOnTopic');
  return true;
}

function decide(): void {
  // Only what there is: aborting makes an error with its stack, which a page that is looked at once need not pay for.
  decision?.abort();
  decision = new AbortController();
  const current = decision.signal;
  void look(current).then((seenEnough) => {
    if (!seenEnough) watchLateContent(() => look(current), current);
  });
}

// Other documents have no article: feeds, plain text, images, the PDF viewer.
if (document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml') {
  sharedWorld().reconsider = decide;
  signal.addEventListener('abort', () => {
    decision?.abort();
    if (sharedWorld().reconsider === decide) sharedWorld().reconsider = undefined;
  });
  onPageMoves({ navigated: decide, restored: decide }, signal);
  decide();
}
