/**
 * Tells when the page may have become another one without a new document: after an in-page navigation and when it comes
 * back from the back/forward cache.
 */
export function onPageMoves(
  moves: { readonly navigated: () => void; readonly restored: () => void },
  signal: AbortSignal,
): void {
  // `navigatesuccess` comes when the page says that it has done the navigation; it may still be rendering.
  window.navigation?.addEventListener('navigatesuccess', moves.navigated, { signal });
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) moves.restored();
    },
    { signal },
  );
}
