import { browser } from '../platform/browser.ts';
import { EVERY_PAGE } from './gate-scripts.ts';

/** Whether pages anywhere may be read by themselves: every page, or those of the hosts the reader left to us. */
export async function hasAnyHostAccess(): Promise<boolean> {
  const { origins } = await browser.permissions.getAll();
  return origins !== undefined && origins.length > 0;
}

/** Whether no host is withheld. */
export function hasAllHostAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...EVERY_PAGE] });
}

/** Whether the page at this address may be read without being asked for. */
export async function hasHostAccess(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  try {
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    // An address that makes no match pattern (IPv6, in Firefox) is covered by the permission for every page alone.
    return hasAllHostAccess();
  }
}
