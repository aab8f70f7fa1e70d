// A page that fills itself after loading does so within seconds. After the last look the observer is gone.
const PAUSES_BEFORE_LOOKS = [300, 1_000, 2_000, 4_000, 8_000];

/**
 * Calls `look` again after the page has added elements: a few times, with growing pauses, then never more. `look` answers
 * whether it has seen enough. Costs nothing on a page that adds nothing.
 */
export function watchLateContent(look: () => Promise<boolean>, signal: AbortSignal): void {
  let looks = 0;
  let waiting = false;
  const observer = new MutationObserver((records) => {
    if (waiting || !records.some((record) => record.addedNodes.length > 0)) return;
    waiting = true;
    // Nothing is recorded during the pause: pages that change in every frame pay for one record.
    observer.disconnect();
    const timer = setTimeout(lookOnce, PAUSES_BEFORE_LOOKS[looks]);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
  const observe = (): void => observer.observe(document, { childList: true, subtree: true });
  const lookOnce = (): void => {
    looks += 1;
    waiting = false;
    void look().then((seenEnough) => {
      if (!seenEnough && !signal.aborted && looks < PAUSES_BEFORE_LOOKS.length) observe();
    });
  };
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  observe();
}
