/** A finding as far as its score is concerned. */
export interface Scored {
  readonly score: number;
  readonly isRight: boolean;
}

/** Findings with scores from `from` on. */
export interface Bin {
  readonly from: number;
  readonly findings: number;
  readonly meanScore: number;
  readonly shareRight: number;
}

export interface Calibrated {
  /** Only bins that hold a finding, lowest first. */
  readonly bins: readonly Bin[];
  /** Mean distance of score and share right over the bins, weighted by their findings; null without findings. */
  readonly expectedError: number | null;
  readonly distinctScores: number;
}

const BINS = 10;

/** What scores are worth: of findings scored 0.9, nine in ten should be right. */
export function calibrationOf(findings: readonly Scored[]): Calibrated {
  const bins = Array.from({ length: BINS }, (_, index) => index).flatMap((index): Bin[] => {
    const within = findings.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === index);
    if (within.length === 0) return [];
    return [
      {
        from: index / BINS,
        findings: within.length,
        meanScore: within.reduce((sum, { score }) => sum + score, 0) / within.length,
        shareRight: within.filter(({ isRight }) => isRight).length / within.length,
      },
    ];
  });
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.meanScore - bin.shareRight) * bin.findings, 0);
  return {
    bins,
    expectedError: findings.length === 0 ? null : error / findings.length,
    distinctScores: new Set(findings.map(({ score }) => score)).size,
  };
}
