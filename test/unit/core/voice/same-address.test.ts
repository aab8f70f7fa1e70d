import { describe, expect, it } from 'vitest';
import { isSameAddress } from '../../../../src/core/voice/same-address.ts';

describe('isSameAddress', () => {
  const one = 'https://example.org/2025/10/28/story';

  it.each([
    ['the same address', one],
    ['another scheme', 'http://example.org/2025/10/28/story'],
    ['www', 'https://www.example.org/2025/10/28/story'],
    ['a query', `${one}?utm_source=feed`],
    ['a fragment', `${one}#comments`],
    ['a final slash', `${one}/`],
    ['all of these', 'http://www.EXAMPLE.org/2025/10/28/story/?a=b#c'],
    ['the default port', 'https://example.org:443/2025/10/28/story'],
  ])('leaves %s aside', (_, other) => {
    expect(isSameAddress(one, other)).toBe(true);
  });

  it.each([
    ['another path', 'https://example.org/2025/10/28/other'],
    ['another host', 'https://example.com/2025/10/28/story'],
    ['another subdomain', 'https://m.example.org/2025/10/28/story'],
    ['the path in other case', 'https://example.org/2025/10/28/Story'],
    ['no address', 'story'],
    ['nothing', null],
  ])('tells %s apart', (_, other) => {
    expect(isSameAddress(one, other)).toBe(false);
  });

  it('never takes two missing addresses for one', () => {
    expect(isSameAddress(null, null)).toBe(false);
  });

  it('reads percent escapes, and survives broken ones', () => {
    expect(isSameAddress('https://example.org/caf%C3%A9', 'https://example.org/café')).toBe(true);
    expect(isSameAddress('https://example.org/100%', 'https://example.org/100%')).toBe(true);
  });
});
