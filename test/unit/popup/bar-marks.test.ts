import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barMarks } from '../../../src/popup/bar-marks.ts';
import { CONFLICT, CORROBORATED, DISPUTED } from '../../browser/ui/scene-data.ts';

describe('barMarks', () => {
  it('puts the first sentence at 0 and the last at 1, and conflicts on top', () => {
    const first = { ...CONFLICT, place: 0 };
    const last = { ...CORROBORATED, place: 10 };
    expect(barMarks([first, last], 11)).toEqual([
      { at: 1, mark: 'corroborates' },
      { at: 0, mark: 'conflicts' },
    ]);
  });

  it('leaves out sentences that stand nowhere in the page', () => {
    expect(barMarks([{ ...DISPUTED, place: null }], 11)).toEqual([]);
  });

  it('stays on the bar, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(1000), (place, sentences) => {
        const [mark] = barMarks([{ ...CONFLICT, place }], sentences);
        expect(mark?.at).toBeGreaterThanOrEqual(0);
        expect(mark?.at).toBeLessThanOrEqual(1);
      }),
    );
  });
});
