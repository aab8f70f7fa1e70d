/** Says once per worker and name that something has a bug; expected outcomes never come here. */
export function logBug(name: string, error: unknown): void {
  if (logged.has(name)) return;
  logged.add(name);
  console.error(`Second Source: ${name} failed`, error);
}

const logged = new Set<string>();
