import { describe, expect, it } from 'vitest';
import { countMarks, markOf } from '../../../src/ui/mark.ts';
import { CONFLICT, CORROBORATED, DISPUTED, manyFindings } from '../../browser/ui/scene-data.ts';

describe('markOf', () => {
  it('marks a disputed corroboration as disputed, and silence not at all', () => {
    expect([CONFLICT, CORROBORATED, DISPUTED].map(markOf)).toEqual(['conflicts', 'corroborates', 'disputed']);
    expect(markOf({ stance: 'none', disputed: false })).toBeNull();
  });
});

describe('countMarks', () => {
  it('counts every finding under one mark', () => {
    expect(countMarks(manyFindings(7))).toEqual({ corroborates: 3, conflicts: 2, disputed: 2 });
  });
});
