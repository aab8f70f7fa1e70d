import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAINTED_KINDS, PAINTED_STRENGTHS, REVEALED } from '../../../../src/content/highlights/names.ts';

const path = new URL('../../../../src/content/highlights/highlights.css', import.meta.url);
const css = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const rules = new Map([...css.matchAll(/::highlight\(([\w-]+)\)\s*\{([^}]*)\}/g)].map((rule) => [rule[1], rule[2]]));

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const names = PAINTED_KINDS.flatMap((kind) => PAINTED_STRENGTHS.map((strength) => `second-source-${kind}-${strength}`));

describe('the stylesheet of the highlights', () => {
  it('has a rule for every name, and no other', () => {
    expect([...rules.keys()].sort()).toEqual([...names, REVEALED].sort());
  });

  it.each(names)('%s: the line can be seen on white, grey and black pages', (name) => {
    const [colour = ''] = /#[0-9a-f]{6}/.exec(rules.get(name) ?? '') ?? [];
    for (const page of ['#ffffff', '#f6f6f6', '#222222', '#000000']) {
      expect(contrast(colour, page), `${colour} on ${page}`).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(PAINTED_STRENGTHS)('%s: the kinds differ by their line as well as by colour', (strength) => {
    const lines = PAINTED_KINDS.map(
      (kind) => /solid|dotted|wavy/.exec(rules.get(`second-source-${kind}-${strength}`) ?? '')?.[0],
    );
    expect(lines).toEqual(['solid', 'dotted', 'wavy']);
  });

  it('leaves the text its own colour', () => {
    for (const rule of rules.values()) expect(rule).not.toMatch(/(?:^|[;\s])color:/);
  });
});
