import { expect, it } from 'vitest';
import { confidenceOf } from '../../../../src/ui/text/confidence.ts';

it.each([
  [0, 'low'],
  [0.33, 'low'],
  [0.34, 'medium'],
  [0.66, 'medium'],
  [0.67, 'high'],
  [1, 'high'],
] as const)('calls a score of %d %s', (score, confidence) => {
  expect(confidenceOf(score)).toBe(confidence);
});
