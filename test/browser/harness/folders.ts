import { rm } from 'node:fs/promises';

/** Removes a browser's folder; a process that is just ending may still be writing to it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
