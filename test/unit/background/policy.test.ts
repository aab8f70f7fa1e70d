import { describe, expect, it } from 'vitest';
import { hostOf, policyFor } from '../../../src/background/policy.ts';
import { DEFAULT_SETTINGS } from '../../../src/messaging/default-settings.ts';
import type { Settings } from '../../../src/messaging/protocol.ts';

function settings(automatic: Settings['automatic'], sites: Settings['sites'] = {}): Settings {
  return { ...DEFAULT_SETTINGS, automatic, sites };
}

describe('what the settings say of a page', () => {
  const sites = { 'example.com': 'off', 'news.example.com': 'on', 'paper.test': 'on' } as const;
  it.each([
    ['everywhere', 'other.test', 'automatic'],
    ['everywhere', 'example.com', 'off'],
    ['everywhere', 'www.example.com', 'off'],
    ['everywhere', 'news.example.com', 'automatic'],
    ['everywhere', 'live.news.example.com', 'automatic'],
    ['everywhere', 'notexample.com', 'automatic'],
    ['chosen-sites', 'other.test', 'on-demand'],
    ['chosen-sites', 'paper.test', 'automatic'],
    ['chosen-sites', 'www.paper.test', 'automatic'],
    ['chosen-sites', 'example.com', 'off'],
    ['on-demand', 'paper.test', 'on-demand'],
    ['on-demand', 'example.com', 'off'],
    ['on-demand', '', 'on-demand'],
  ] as const)('%s, on %s: %s', (automatic, host, policy) => {
    expect(policyFor(settings(automatic, sites), host)).toBe(policy);
  });

  it('a host called like a property of every object has no setting', () => {
    expect(policyFor(settings('everywhere'), 'constructor')).toBe('automatic');
  });
});

it.each([
  ['https://www.example.com:8080/a?b#c', 'www.example.com'],
  ['file:///home/me/page.html', ''],
  ['no address', ''],
])('the host of %s is "%s"', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
