import type { Settings } from '../messaging/protocol.ts';

/** A content script to be registered: where the gate runs. */
export interface GateScript {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

export const EVERY_PAGE: readonly string[] = ['http://*/*', 'https://*/*'];

/**
 * Where the gate runs by itself under these settings. A host that is on within one that is off (or the other way round) is
 * registered on its own, because an exclusion of the outer host would hide it; no page gets the gate twice.
 */
export function gateScripts(settings: Settings): GateScript[] {
  if (settings.automatic === 'on-demand') return [];
  const hosts = Object.keys(settings.sites).sort();
  const on = hosts.filter((host) => settings.sites[host] === 'on');
  const chosen = on.map((host) => ({
    id: `gate:${host}`,
    matches: pagesOf(host),
    excludeMatches: hosts.filter((other) => other.endsWith(`.${host}`)).flatMap(pagesOf),
  }));
  if (settings.automatic === 'chosen-sites') return chosen;
  return [{ id: 'gate', matches: EVERY_PAGE, excludeMatches: hosts.flatMap(pagesOf) }, ...chosen];
}

/** The pages of a host and of its subdomains. An IPv6 address in brackets has none, and a pattern for them is an error. */
function pagesOf(host: string): string[] {
  return host.startsWith('[') ? [`*://${host}/*`] : [`*://*.${host}/*`];
}
