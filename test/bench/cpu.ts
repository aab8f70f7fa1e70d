import process from 'node:process';

/** Milliseconds of processor time, so that a busy machine changes little, and what the task gave. */
export function measure<Value>(task: () => Value): { readonly ms: number; readonly value: Value } {
  const before = process.cpuUsage();
  const value = task();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}
