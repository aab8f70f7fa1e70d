/** Runs work that may pause without pausing: for the command line and tests. */
export function runThrough<Value>(steps: Generator<undefined, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
