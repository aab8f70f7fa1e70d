import { expect, it } from 'vitest';
import { topConflicts } from '../../../src/popup/top-conflicts.ts';
import { CONFLICT, CORROBORATED, findingId } from '../../browser/ui/scene-data.ts';

it('shows the surest conflicts first, then those with more voices, and nothing else', () => {
  const unsure = { ...CONFLICT, finding: findingId('unsure'), score: 0.4 };
  const lonely = { ...CONFLICT, finding: findingId('lonely'), score: 0.9, independent: 1 };
  const strong = { ...CONFLICT, finding: findingId('strong'), score: 0.9, independent: 3 };
  const fourth = { ...CONFLICT, finding: findingId('fourth'), score: 0.1 };
  const shown = topConflicts([unsure, CORROBORATED, lonely, fourth, strong], 3);
  expect(shown.map(({ finding }) => finding)).toEqual(['strong', 'lonely', 'unsure']);
});
