import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GateScript, gateScripts } from '../../../src/background/gate-scripts.ts';
import { policyFor } from '../../../src/background/policy.ts';
import { DEFAULT_SETTINGS } from '../../../src/messaging/default-settings.ts';
import { AUTOMATIC_MODES, type Settings } from '../../../src/messaging/protocol.ts';

/** How browsers match a host against our patterns: `*.` stands for the host itself and for every subdomain. */
function matches(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    const wanted = pattern.replace(/^(?:\*|https?):\/\//u, '').replace(/\/\*$/u, '');
    if (wanted === '*') return true;
    return wanted.startsWith('*.') ? `.${host}`.endsWith(wanted.slice(1)) : wanted === host;
  });
}

function runsOn(scripts: readonly GateScript[], host: string): number {
  return scripts.filter((script) => matches(script.matches, host) && !matches(script.excludeMatches, host)).length;
}

describe('where the gate runs', () => {
  it('on demand: nowhere', () => {
    expect(gateScripts({ ...DEFAULT_SETTINGS, automatic: 'on-demand', sites: { 'a.test': 'on' } })).toEqual([]);
  });

  it('everywhere: on all pages but those of sites that are off', () => {
    expect(gateScripts({ ...DEFAULT_SETTINGS, sites: { 'a.test': 'off', '[::1]': 'off' } })).toEqual([
      { id: 'gate', matches: ['http://*/*', 'https://*/*'], excludeMatches: ['*://[::1]/*', '*://*.a.test/*'] },
    ]);
  });

  it('exactly once on every page that is read by itself, and on no other', () => {
    const label = fc.constantFrom('a', 'b', 'news');
    const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => [...labels, 'test'].join('.'));
    const settings: fc.Arbitrary<Settings> = fc.record({
      automatic: fc.constantFrom(...AUTOMATIC_MODES),
      sites: fc.dictionary(host, fc.constantFrom('on', 'off')),
      look: fc.constant(DEFAULT_SETTINGS.look),
      sensitivity: fc.constant(DEFAULT_SETTINGS.sensitivity),
    });
    fc.assert(
      fc.property(settings, host, (chosen, page) => {
        expect(runsOn(gateScripts(chosen), page)).toBe(policyFor(chosen, page) === 'automatic' ? 1 : 0);
      }),
    );
  });
});
