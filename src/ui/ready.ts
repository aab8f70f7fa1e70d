import { useLayoutEffect } from 'preact/hooks';

/** Name of the performance mark for the moment from which a surface shows what it has to say. `npm run bench` reads it. */
export const READY_MARK = 'second-source-ready';

/** Sets the mark, once, when what is ready stands in the document. */
export function useReadyMark(isReady: boolean): void {
  useLayoutEffect(() => {
    if (isReady && performance.getEntriesByName(READY_MARK).length === 0) performance.mark(READY_MARK);
  }, [isReady]);
}
