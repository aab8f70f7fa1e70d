import { nextTurn } from './next-turn.ts';

/** How long a slice of work may hold up the page, in milliseconds: well under a long task, with room for a last step. */
const SLICE = 8;

/** Runs work that may pause in slices, so that the page stays responsive; null if the signal aborts meanwhile. */
export async function runInSlices<Value>(
  steps: Generator<undefined, Value>,
  signal: AbortSignal,
): Promise<{ readonly value: Value } | null> {
  // From the first step on: where there is but one, as for the gate on most pages, the clock need not be asked.
  let sliceEnds: number | null = null;
  for (;;) {
    const step = steps.next();
    if (step.done) return { value: step.value };
    sliceEnds ??= performance.now() + SLICE;
    if (performance.now() < sliceEnds) continue;
    await nextTurn();
    if (signal.aborted) return null;
    sliceEnds = null;
  }
}
