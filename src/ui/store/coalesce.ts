/**
 * Runs a job at most once at a time: calls that come while it runs are answered by one more run after it. Rejects as the job
 * does.
 */
export function coalesce(job: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running = job().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return run();
    next ??= running
      .catch(() => {
        // Whoever started that run hears of its failure; this one is a run of its own.
      })
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
}
