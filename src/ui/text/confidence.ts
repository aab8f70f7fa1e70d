/** A score in words. */
export type Confidence = 'low' | 'medium' | 'high';

/** `score` is 0 to 1. */
export function confidenceOf(score: number): Confidence {
  if (score < 1 / 3) return 'low';
  return score < 2 / 3 ? 'medium' : 'high';
}
