import type { Settings } from '../messaging/protocol.ts';

/** What the settings say of pages of a host. */
export type Policy = 'automatic' | 'on-demand' | 'off';

/** The policy for a host name; an empty host (a file) has no setting of its own. */
export function policyFor(settings: Settings, host: string): Policy {
  const site = siteSetting(settings.sites, host);
  if (site === 'off') return 'off';
  if (settings.automatic === 'everywhere') return 'automatic';
  return settings.automatic === 'chosen-sites' && site === 'on' ? 'automatic' : 'on-demand';
}

/** The setting of the host itself or of the nearest host above it: news.example.com before example.com. */
function siteSetting(sites: Settings['sites'], host: string): 'on' | 'off' | undefined {
  for (let name = host; name !== ''; name = parentOf(name)) {
    if (Object.hasOwn(sites, name)) return sites[name];
  }
  return undefined;
}

function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot === -1 ? '' : host.slice(dot + 1);
}

/** The host name of an address; empty if it has none or is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
