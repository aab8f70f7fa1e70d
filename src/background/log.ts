/** Says once per worker and name that something has a bug; expected outcomes never come here. */
export function logBug(name: string, error: unknown): void {
  if (isBeingStopped(error) || logged.has(name)) return;
  logged.add(name);
  console.error(`Second Source: ${name} failed`, error);
}

const logged = new Set<string>();

/**
 * Whether a call failed because the worker that made it is being stopped: Chromium's words for it when the worker's process is
 * already gone (`DispatchForServiceWorker` in its `extension_function_dispatcher.cc`). Whoever asked sees the message lost.
 */
function isBeingStopped(error: unknown): boolean {
  return error instanceof Error && error.message === 'No SW';
}
