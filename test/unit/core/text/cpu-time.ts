/** Milliseconds of processor time a task takes: unlike time on the clock, it does not grow when the machine is busy. */
export function cpuTimeOf(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
