import { type Calibrated, calibrationOf } from './calibration.ts';
import type { Judged } from './judged.ts';
import type { Label } from './labelled.ts';
import { type Share, shareOf } from './share.ts';

export const LABELS: readonly Label[] = ['corroborates', 'conflicts', 'none'];

/** A share with what it has to reach (0 to 1), if anything was promised. */
export interface Measure {
  readonly what: string;
  readonly share: Share;
  readonly floor: { readonly atLeast: number } | { readonly atMost: number } | null;
}

/** How often a label was right of those labelled so and of one kind. */
export interface KindFigure {
  readonly label: Label;
  readonly kind: string;
  readonly right: Share;
  /** How many were called conflicts. */
  readonly calledConflicts: number;
}

/** Everything measured on one set. */
export interface Figures {
  readonly name: string;
  readonly sentences: number;
  /** Of processor time, the reading of sources included; null where it was not taken. */
  readonly perSecond: number | null;
  readonly measures: readonly Measure[];
  /** Mean F1 of the three labels, 0 to 1. */
  readonly macroF1: number;
  /** Conflicts of which no evidence names a difference with a span: each is a failure. */
  readonly withoutDifference: number;
  readonly calibration: Calibrated;
  /** By label, weakest first. */
  readonly kinds: readonly KindFigure[];
}

/** `ms` is the processor time that judging them took, null if unknown. */
export function figuresOf(name: string, judged: readonly Judged[], ms: number | null): Figures {
  return {
    name,
    sentences: judged.length,
    perSecond: ms === null ? null : (1000 * judged.length) / ms,
    measures: [
      { what: 'conflicts: precision', share: precision(judged, 'conflicts'), floor: { atLeast: 0.92 } },
      { what: 'conflicts: recall', share: recall(judged, 'conflicts'), floor: { atLeast: 0.7 } },
      { what: 'corroborates: precision', share: precision(judged, 'corroborates'), floor: { atLeast: 0.92 } },
      { what: 'corroborates: recall', share: recall(judged, 'corroborates'), floor: { atLeast: 0.8 } },
      { what: 'none left alone', share: recall(judged, 'none'), floor: { atLeast: 0.96 } },
      { what: 'not conflicts, called conflicts', share: falseConflicts(judged), floor: { atMost: 0.015 } },
      { what: 'evidence overlaps the deciding quote', share: evidenceOverlap(judged), floor: { atLeast: 0.95 } },
    ],
    macroF1: macroF1(judged),
    withoutDifference: judged.filter(({ lacksDifference }) => lacksDifference).length,
    calibration: calibrationOf(judged.filter(({ stance }) => stance !== 'none')),
    kinds: kindsOf(judged),
  };
}

/** Of what was called so, how much may be called so. */
function precision(judged: readonly Judged[], label: Label): Share {
  return shareOf(
    judged,
    ({ isRight }) => isRight,
    ({ stance }) => stance === label,
  );
}

/** Of what is labelled so, how much was called something that counts as right. */
function recall(judged: readonly Judged[], label: Label): Share {
  return shareOf(
    judged,
    ({ isRight }) => isRight,
    ({ sentence }) => sentence.label === label,
  );
}

/** Of what may not be called a conflict, how much was. */
export function falseConflicts(judged: readonly Judged[]): Share {
  return shareOf(
    judged,
    ({ stance }) => stance === 'conflicts',
    ({ sentence }) => !sentence.accept.includes('conflicts'),
  );
}

function evidenceOverlap(judged: readonly Judged[]): Share {
  return shareOf(
    judged,
    ({ hasDecidingEvidence }) => hasDecidingEvidence === true,
    ({ hasDecidingEvidence }) => hasDecidingEvidence !== null,
  );
}

/** Mean over the labels of the harmonic mean of precision and recall, 0 to 1. */
export function macroF1(judged: readonly Judged[]): number {
  const ofLabels = LABELS.map((label) => {
    const found = precision(judged, label);
    const meant = recall(judged, label);
    const p = found.part / (found.whole || 1);
    const r = meant.part / (meant.whole || 1);
    return p + r === 0 ? 0 : (2 * p * r) / (p + r);
  });
  return ofLabels.reduce((sum, f1) => sum + f1, 0) / LABELS.length;
}

function kindsOf(judged: readonly Judged[]): KindFigure[] {
  return LABELS.flatMap((label) => {
    const ofLabel = judged.filter(({ sentence }) => sentence.label === label);
    const kinds = [...new Set(ofLabel.map(({ sentence }) => sentence.kind))].sort();
    return kinds
      .map((kind): KindFigure => {
        const ofKind = ofLabel.filter(({ sentence }) => sentence.kind === kind);
        return {
          label,
          kind,
          right: shareOf(ofKind, ({ isRight }) => isRight),
          calledConflicts: ofKind.filter(({ stance }) => stance === 'conflicts').length,
        };
      })
      .sort((one, other) => one.right.part / one.right.whole - other.right.part / other.right.whole);
  });
}
