/** Milliseconds of judging after which other messages get their turn. */
const SLICE = 12;

/** A later turn, after the messages that have come. Timers are no good for that: nested, each costs four milliseconds. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if ('scheduler' in globalThis) void scheduler.postTask(resolve);
    else setTimeout(resolve, 0);
  });
}

/** Divides long work: await what it returns between two pieces, and the worker stays able to answer. */
export function createSlices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    await nextTurn();
    began = performance.now();
  };
}
