/**
 * Whether two addresses name the same document: scheme, `www.`, query, fragment and final slash aside, host in any case.
 * An address that is none is equal to nothing.
 */
export function isSameAddress(one: string | null, other: string | null): boolean {
  const from = comparable(one);
  return from !== null && from === comparable(other);
}

/** Host in lower case and path; null for what is no absolute http(s) or file address. No `URL`: the core has no DOM. */
function comparable(address: string | null): string | null {
  const match = /^\s*[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#]*)([^?#]*)/i.exec(address ?? '');
  if (match === null) return null;
  const host = (match[1] ?? '').toLowerCase().replace(/:(?:80|443)$/, '');
  const path = decoded(match[2] ?? '').replace(/\/+$/, '');
  return host === '' && path === '' ? null : `${host}${path}`;
}

/** The path with its percent escapes read, as far as they are valid: `%C3%A9` and `é` name the same document. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // An escape that is no UTF-8 is compared as it stands.
    return path;
  }
}
