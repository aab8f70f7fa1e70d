import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, type Deficiency, difference, parseColour, seenWith } from './colour-vision.ts';

const TOKENS = readFileSync('src/ui/styles/tokens.css', 'utf8');
const PAINT = readFileSync('src/content/highlights/highlights.css', 'utf8');

/** The custom properties of each scheme; the dark one overrides the light one. */
const [light = '', dark = ''] = TOKENS.split('@media (prefers-color-scheme: dark)');
const coloursIn = (css: string) =>
  new Map([...css.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name, value]) => [name ?? '', value ?? '']));
const LIGHT = coloursIn(light);
const DARK = new Map([...LIGHT, ...coloursIn(dark.split('@media')[0] ?? '')]);

const DEFICIENCIES: readonly Deficiency[] = ['none', 'protanopia', 'deuteranopia', 'tritanopia'];
/** Two colours this far apart are told apart side by side without looking twice (CIE 1976; one is just noticeable at 2.3). */
const APART = 25;

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the colours of the %s scheme', (_scheme, colours) => {
  const colour = (name: string) => parseColour(colours.get(name) ?? '');

  it.each(DEFICIENCIES)('tell the two stances apart: %s', (deficiency) => {
    for (const [one, other] of [
      ['corroborates', 'conflicts'],
      ['corroborates', 'conflicts-mark'],
    ] as const) {
      const apart = difference(seenWith(colour(one), deficiency), seenWith(colour(other), deficiency));
      expect(apart, `${one} and ${other}`).toBeGreaterThan(APART);
    }
  });

  it('keep 4.5 to 1 for text and 3 to 1 for marks and controls on every surface', () => {
    for (const surface of ['canvas', 'surface', 'sunken']) {
      for (const text of ['text', 'text-soft', 'corroborates', 'conflicts']) {
        expect(contrast(colour(text), colour(surface)), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
      }
      for (const mark of ['conflicts-mark', 'control-line', 'focus']) {
        expect(contrast(colour(mark), colour(surface)), `${mark} on ${surface}`).toBeGreaterThanOrEqual(3);
      }
    }
    expect(contrast(colour('conflicts'), colour('conflicts-tint'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('corroborates'), colour('corroborates-tint'))).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the marks in pages', () => {
  const lineOf = (rule: string) => {
    const declared =
      new RegExp(`::highlight\\(second-source-${rule}\\) \\{\\s*text-decoration: ([^;]+);`).exec(PAINT)?.[1] ?? '';
    return {
      colour: parseColour(/#[\da-f]{6}/.exec(declared)?.[0] ?? ''),
      form: /wavy|dotted/.exec(declared)?.[0] ?? 'solid',
    };
  };

  it.each(['faint', 'normal', 'strong'])('differ by line as well as by colour, for every eye: %s', (strength) => {
    const [corroborates, disputed, conflicts] = ['corroborates', 'disputed', 'conflicts'].map((kind) =>
      lineOf(`${kind}-${strength}`),
    );
    // Without any colour the form alone has to tell.
    expect([corroborates?.form, disputed?.form, conflicts?.form]).toEqual(['solid', 'dotted', 'wavy']);
    for (const deficiency of DEFICIENCIES) {
      const [one, other] = [corroborates, conflicts].map((line) => line && seenWith(line.colour, deficiency));
      if (one === undefined || other === undefined) throw new Error('the stylesheet has no such rule');
      expect(difference(one, other), deficiency).toBeGreaterThan(APART);
    }
  });
});
