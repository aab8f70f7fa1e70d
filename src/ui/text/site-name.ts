import { failed, type Result, succeeded } from '../../messaging/result.ts';

/**
 * The host name in what a reader typed or pasted: a bare name or a whole address; lower case, without `www.`, in the ASCII form
 * that the browser uses. Fails where no web page can be meant.
 */
export function parseSiteName(typed: string): Result<string, 'empty' | 'not-a-site'> {
  const text = typed.trim();
  if (text === '') return failed('empty');
  const address = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `https://${text}`;
  if (/\s/u.test(text) || !URL.canParse(address)) return failed('not-a-site');
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return failed('not-a-site');
  const host = url.hostname.replace(/\.$/u, '').replace(/^www\.(?=[^.]+\.)/u, '');
  return isHost(host) ? succeeded(host) : failed('not-a-site');
}

function isHost(host: string): boolean {
  if (host === 'localhost' || host.startsWith('[')) return true;
  const labels = host.split('.');
  return labels.length > 1 && labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/u.test(label));
}
