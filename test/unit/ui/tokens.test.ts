import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync('src/ui/styles/tokens.css', 'utf8');
const DARK_AT = CSS.indexOf('@media (prefers-color-scheme: dark)');
const FORCED_AT = CSS.indexOf('@media (forced-colors: active)');
const LIGHT = tokensIn(CSS.slice(0, DARK_AT));
const SCHEMES = { light: LIGHT, dark: { ...LIGHT, ...tokensIn(CSS.slice(DARK_AT, FORCED_AT)) } };

type Colour = readonly [number, number, number];

function tokensIn(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/gu)].map(([, name, value]) => [name, value]),
  );
}

/** Linear light, 0 to 1. */
function linear(hex: string | undefined): Colour {
  if (hex === undefined) throw new Error('no such token');
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function luminance([r, g, b]: Colour): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** As WCAG 2.2 has it. */
function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Complete loss of one kind of cone: Viénot, Brettel and Mollon 1999, and for blue Machado, Oliveira and Fernandes 2009. */
const DEFICIENCIES: Readonly<Record<string, readonly Colour[]>> = {
  protanopia: [
    [0.1124, 0.8876, 0],
    [0.1124, 0.8876, 0],
    [0.004, -0.004, 1],
  ],
  deuteranopia: [
    [0.2928, 0.7072, 0],
    [0.2928, 0.7072, 0],
    [-0.0223, 0.0223, 1],
  ],
  tritanopia: [
    [1.2555, -0.0767, -0.1788],
    [-0.0784, 0.9308, 0.1476],
    [0.0047, 0.6914, 0.3039],
  ],
};

function seenWith(deficiency: readonly Colour[], [r, g, b]: Colour): Colour {
  const [x = 0, y = 0, z = 0] = deficiency.map(([fromRed, fromGreen, fromBlue]) =>
    Math.min(Math.max(fromRed * r + fromGreen * g + fromBlue * b, 0), 1),
  );
  return [x, y, z];
}

/** The distance of two colours in CIE L*a*b*; from about 20 on nobody takes one for the other. */
function distance(one: Colour, other: Colour): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function lab([r, g, b]: Colour): Colour {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each(Object.entries(SCHEMES))('the %s colours', (_, tokens) => {
  const grounds = ['canvas', 'surface', 'sunken'] as const;

  it.each(['text', 'text-soft', 'corroborates', 'conflicts'])('read as text: %s', (name) => {
    for (const ground of grounds)
      expect(contrast(linear(tokens[name]), linear(tokens[ground])), ground).toBeGreaterThan(4.5);
  });

  it.each([
    ['corroborates', 'corroborates-tint'],
    ['conflicts', 'conflicts-tint'],
    ['text', 'conflicts-tint'],
    ['on-accent', 'accent'],
    ['canvas', 'text'],
  ])('read as text: %s on %s', (name, ground) => {
    expect(contrast(linear(tokens[name]), linear(tokens[ground]))).toBeGreaterThan(4.5);
  });

  it.each(['corroborates', 'conflicts-mark', 'control-line', 'focus', 'accent'])('stand out as marks: %s', (name) => {
    for (const ground of ['canvas', 'surface'] as const) {
      expect(contrast(linear(tokens[name]), linear(tokens[ground])), ground).toBeGreaterThan(3);
    }
  });

  it.each(Object.entries(DEFICIENCIES))('tell the stances apart with %s', (_, deficiency) => {
    const corroborates = seenWith(deficiency, linear(tokens.corroborates));
    const conflicts = seenWith(deficiency, linear(tokens['conflicts-mark']));
    expect(distance(corroborates, conflicts)).toBeGreaterThan(20);
  });
});
