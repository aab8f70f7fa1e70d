/** Resolves as soon as the page is shown, at once if it is; also when the signal aborts, which the caller checks. */
export function whenVisible(signal: AbortSignal): Promise<void> {
  if (!document.hidden || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const listening = new AbortController();
    const done = (): void => {
      if (document.hidden && !signal.aborted) return;
      listening.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', done, { signal: listening.signal });
    signal.addEventListener('abort', done, { signal: listening.signal });
  });
}
