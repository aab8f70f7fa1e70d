import { describe, expect, it } from 'vitest';
import { type Figures, figuresOf } from '../../eval/figures.ts';
import { printFigures } from '../../eval/print.ts';
import type { Share } from '../../eval/share.ts';
import { judged, labelled, times } from './judged-fixture.ts';

/** 10 conflicts, 10 corroborations and 20 of none: 8 and 7 found, 1 of none called a conflict, 2 a corroboration. */
const MIXED = [
  ...times(8, judged('conflicts', 'conflicts')),
  judged('conflicts', 'none'),
  judged('conflicts', 'corroborates'),
  ...times(7, judged('corroborates', 'corroborates')),
  ...times(2, judged('corroborates', 'none', { kind: 'far' })),
  judged('corroborates', 'conflicts', { kind: 'far' }),
  ...times(17, judged('none', 'none')),
  judged('none', 'conflicts', { kind: 'plan' }),
  ...times(2, judged('none', 'corroborates', { kind: 'plan' })),
];

function share(figures: Figures, what: string): Share | undefined {
  return figures.measures.find((measure) => measure.what === what)?.share;
}

describe('figuresOf', () => {
  const figures = figuresOf('mixed', MIXED, 2000);

  it.each([
    ['conflicts: precision', 8, 10],
    ['conflicts: recall', 8, 10],
    ['corroborates: precision', 7, 10],
    ['corroborates: recall', 7, 10],
    ['none left alone', 17, 20],
    ['not conflicts, called conflicts', 2, 30],
  ])('%s', (what, part, whole) => {
    expect(share(figures, what)).toEqual({ part, whole });
  });

  it('means the F1 of the three labels', () => {
    // none: 17 of 20 called so, 17 of 20 meant.
    expect(figures.macroF1).toBeCloseTo((0.8 + 0.7 + 0.85) / 3, 10);
  });

  it('counts sentences in a second', () => {
    expect(figures.perSecond).toBe(20);
    expect(figuresOf('mixed', MIXED, null).perSecond).toBeNull();
  });

  it('tells kinds apart, weakest first, and what of them was called a conflict', () => {
    const plans = figures.kinds.find(({ label, kind }) => label === 'none' && kind === 'plan');
    expect(plans).toEqual({ label: 'none', kind: 'plan', right: { part: 0, whole: 3 }, calledConflicts: 1 });
    const far = figures.kinds.filter(({ label }) => label === 'corroborates').map(({ kind }) => kind);
    expect(far).toEqual(['far', 'any']);
  });

  it('counts an accepted label as right, and not as a false conflict', () => {
    const accepting = {
      ...judged('none', 'conflicts', { isRight: true }),
      sentence: labelled({ label: 'none', accept: ['none', 'conflicts'] }),
    };
    const ofIt = figuresOf('accepting', [accepting], null);
    expect(share(ofIt, 'not conflicts, called conflicts')).toEqual({ part: 0, whole: 0 });
    expect(share(ofIt, 'conflicts: precision')).toEqual({ part: 1, whole: 1 });
  });

  it('compares evidence only where there is a deciding quote', () => {
    const some = [true, false, null].map((hasDecidingEvidence) =>
      judged('corroborates', 'corroborates', { hasDecidingEvidence }),
    );
    expect(share(figuresOf('evidence', some, null), 'evidence overlaps the deciding quote')).toEqual({
      part: 1,
      whole: 2,
    });
  });

  it('counts conflicts that name no difference', () => {
    expect(
      figuresOf('bare', [judged('conflicts', 'conflicts', { lacksDifference: true })], null).withoutDifference,
    ).toBe(1);
  });
});

describe('printFigures', () => {
  it('says of each measure whether it reaches what it must', () => {
    const printed = printFigures(figuresOf('mixed', MIXED, null));
    expect(printed).toMatch(/conflicts: precision\s+80\.0\s+\[ 49\.0– 94\.3\]\s+8\/10\s+BELOW 92\.0/);
    expect(printed).toMatch(/conflicts: recall.*meets 70\.0/);
    expect(printed).toMatch(/called conflicts\s+6\.7.*ABOVE 1\.5/);
    expect(printed).toMatch(/evidence overlaps the deciding quote\s+–\n/);
  });

  it('leaves out what there is nothing of', () => {
    const printed = printFigures(figuresOf('nothing', [], null));
    expect(printed).not.toContain('calibration');
    expect(printed).not.toContain('by kind');
    expect(printed).not.toContain('NaN');
  });
});
