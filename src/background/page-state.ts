import type { PageState, Settings } from '../messaging/protocol.ts';
import { hasAllHostAccess, hasHostAccess } from './host-access.ts';
import type { ProbedPage } from './inject.ts';
import { hostOf, policyFor } from './policy.ts';
import type { PageReport } from './report.ts';

/**
 * Where reading is off by the settings: a page there is not even looked at. Null where it is not off. `url` is null where the
 * browser does not tell.
 */
export function stateWhereOff(url: string | null, settings: Settings): PageState | null {
  return policyFor(settings, url === null ? '' : hostOf(url)) === 'off' ? { kind: 'off' } : null;
}

/**
 * What is known of a page of which nothing was read: why. `url` is null where the browser does not tell, `page` where no script
 * may run.
 */
export async function unreadState(url: string | null, page: ProbedPage | null, settings: Settings): Promise<PageState> {
  if (page?.contentType === 'application/pdf') return { kind: 'not-allowed' };
  if ((page === null || url === null) && (await isRefusedForGood(url))) return { kind: 'not-allowed' };
  const off = stateWhereOff(url, settings);
  if (off !== null) return off;
  if (policyFor(settings, url === null ? '' : hostOf(url)) === 'on-demand') return { kind: 'on-demand', why: 'chosen' };
  return page !== null && url !== null && (await hasHostAccess(url))
    ? { kind: 'off-topic' }
    : { kind: 'on-demand', why: 'no-permission' };
}

/**
 * Whether a page that cannot be read would stay so with all permissions: the browser hides the addresses of its own pages even
 * from extensions that may read every host, and those of withheld hosts as well.
 */
async function isRefusedForGood(url: string | null): Promise<boolean> {
  if (url === null) return hasAllHostAccess();
  return !/^https?:/u.test(url) || (await hasHostAccess(url));
}

/** Whether the settings let the page be read: by itself, or because the reader asked for it. */
export function mayRead(settings: Settings, url: string, report: PageReport | null, document: string | null): boolean {
  return policyFor(settings, hostOf(url)) === 'automatic' || wasAsked(report, document);
}

/** Whether the reader asked for this document to be read; another document in the same tab is another matter. */
export function wasAsked(report: PageReport | null, document: string | null): boolean {
  return report?.asked === true && report.document === document;
}
