/**
 * What the model's probabilities are worth, as points `[probability, share of findings that were right]`, rising in both,
 * measured on labelled sentences that the model has not learnt from.
 */
export interface Calibration {
  readonly corroborates: readonly CalibrationPoint[];
  readonly conflicts: readonly CalibrationPoint[];
}

export type CalibrationPoint = readonly [probability: number, right: number];

/** The score of a probability: between two points on the line through them, outside of them that of the nearest. */
export function calibrated(probability: number, points: readonly CalibrationPoint[]): number {
  let before: CalibrationPoint | null = null;
  for (const point of points) {
    if (probability <= point[0]) {
      if (before === null) return point[1];
      const share = (probability - before[0]) / (point[0] - before[0]);
      return before[1] + share * (point[1] - before[1]);
    }
    before = point;
  }
  return before === null ? probability : before[1];
}
