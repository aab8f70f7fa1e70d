/** Milliseconds of judging after which other messages get their turn. */
const SLICE = 12;

/** Divides long work: await what it returns between two pieces, and the worker stays able to answer. */
export function createSlices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    began = performance.now();
  };
}
