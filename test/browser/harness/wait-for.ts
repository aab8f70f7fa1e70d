/** Asks until the answer is neither null, undefined nor false. The only place where a test waits. */
export async function waitFor<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
  timeout = 10_000,
): Promise<Value> {
  const end = Date.now() + timeout;
  let trouble: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      trouble = undefined;
    } catch (error) {
      // A page between two documents rejects questions; it is asked again until the time is over.
      trouble = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (Date.now() < end);
  throw new Error(`waited ${timeout} ms in vain: ${what}`, { cause: trouble });
}
