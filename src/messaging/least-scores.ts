import type { Sensitivity } from './protocol.ts';

/**
 * The score from which a finding is shown. Of findings scored 0.75 three in four should be right, of those scored 0.9 nine in
 * ten. The engine's own thresholds are never undercut: what it says nothing of has no score.
 */
export const LEAST_SCORES: Readonly<Record<Sensitivity, number>> = { all: 0, surer: 0.75, surest: 0.9 };
