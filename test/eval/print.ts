import type { Ablation } from './ablation.ts';
import type { Calibrated } from './calibration.ts';
import { type Figures, type KindFigure, LABELS, type Measure } from './figures.ts';
import type { GeneralFigures } from './general-pairs.ts';
import { ratio, type Share, wilson } from './share.ts';
import type { UnrelatedFigures } from './unrelated.ts';

const WIDTH = 110;
/** The issue's measure for news that has nothing to do with the pack: at most one highlighted in so many. */
const UNRELATED_PER = 5000;

/** All figures of one set, for a terminal. */
export function printFigures(figures: Figures): string {
  const { name, sentences, perSecond, macroF1, withoutDifference } = figures;
  return lines([
    `${name}: ${sentences} sentences${perSecond === null ? '' : `, ${perSecond.toFixed(0)} a second`}`,
    ...printMeasures(figures.measures),
    `  macro-F1 ${percent(macroF1)}, conflicts without a difference ${withoutDifference}`,
    ...printCalibration(figures.calibration),
    ...printKinds(figures.kinds),
  ]);
}

/** What stands in their place where no file of general pairs was named. */
export const GENERAL_NOT_RUN = 'general pairs: not run (name a file of them: -- --set FILE)\n';

export function printGeneral(general: GeneralFigures): string {
  return lines([`general pairs, ${general.name}`, ...printMeasures(general.measures)]);
}

export function printUnrelated(figures: readonly UnrelatedFigures[]): string {
  return lines([
    'unrelated news beside the packaged pack: sentences highlighted (at most 1 in 5,000)',
    ...figures.map(({ what, highlighted }) => `  ${what.padEnd(58)} ${perThousands(highlighted)}`),
  ]);
}

export function printSpeed(perSecond: number): string {
  return `speed: ${perSecond.toFixed(0)} sentences a second on the packaged pack, one core (at least 500)\n`;
}

export function printAblation(ablations: readonly Ablation[]): string {
  return lines([
    'what each kind of reason contributes: the change in points when it is left out (macro-F1, false conflicts)',
    `  ${'left out'.padEnd(12)}${ablations.map(({ name, sentences }) => `${name} (${sentences})`.padEnd(34)).join('')}`,
    `  ${'nothing'.padEnd(12)}${ablations
      .map(({ whole }) =>
        `${percent(whole.macroF1).padStart(6)} ${percent(whole.falseConflicts).padStart(8)}`.padEnd(34),
      )
      .join('')}`,
    ...(ablations[0]?.without ?? []).map(
      ({ kind }, at) =>
        `  ${kind.padEnd(12)}${ablations
          .map(({ whole, without }) => {
            const quality = without[at]?.quality ?? whole;
            const f1 = signed(quality.macroF1 - whole.macroF1);
            const called = signed(quality.falseConflicts - whole.falseConflicts);
            return `${f1.padStart(6)} ${called.padStart(8)}`.padEnd(34);
          })
          .join('')}`,
    ),
  ]);
}

function printMeasures(measures: readonly Measure[]): string[] {
  return measures.map(({ what, share, floor }) => {
    const value = ratio(share);
    const start = `  ${what.padEnd(48)}`;
    if (value === null) return `${start}     –`;
    const counts = `${share.part}/${share.whole}`.padStart(11);
    return `${start} ${percent(value).padStart(5)}  [${interval(share)}]${counts}  ${printFloor(value, floor)}`.trimEnd();
  });
}

function printFloor(value: number, floor: Measure['floor']): string {
  if (floor === null) return '';
  if ('atLeast' in floor) return `${value >= floor.atLeast ? 'meets' : 'BELOW'} ${percent(floor.atLeast)}`;
  return `${value <= floor.atMost ? 'meets' : 'ABOVE'} ${percent(floor.atMost)}`;
}

function printCalibration({ bins, expectedError, distinctScores }: Calibrated): string[] {
  if (expectedError === null) return [];
  return [
    `  calibration: expected error ${percent(expectedError)} (at most 5.0), ${distinctScores} distinct scores`,
    `    ${'scores'.padEnd(12)}${'mean'.padStart(6)}${'right'.padStart(8)}${'n'.padStart(7)}`,
    ...bins.map(
      ({ from, meanScore, shareRight, findings }) =>
        `    ${`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`.padEnd(12)}${percent(meanScore).padStart(6)}${percent(shareRight).padStart(8)}${String(findings).padStart(7)}`,
    ),
  ];
}

function printKinds(kinds: readonly KindFigure[]): string[] {
  if (kinds.length <= LABELS.length) return [];
  return LABELS.flatMap((label) => {
    const cells = kinds
      .filter((kind) => kind.label === label)
      .map(({ kind, right, calledConflicts }) => {
        const called = label === 'none' && calledConflicts > 0 ? ` (${calledConflicts} called conflicts)` : '';
        return `${kind} ${right.part}/${right.whole}${called}`;
      });
    return cells.length === 0 ? [] : [`  ${label} right by kind, weakest first`, ...wrapped(cells)];
  });
}

function wrapped(cells: readonly string[]): string[] {
  const rows: string[] = [];
  let row = '   ';
  for (const [at, cell] of cells.entries()) {
    const next = ` ${cell}${at === cells.length - 1 ? '' : ','}`;
    if (row.length + next.length > WIDTH) {
      rows.push(row);
      row = '   ';
    }
    row += next;
  }
  return [...rows, row];
}

function perThousands(share: Share): string {
  const [low, high] = wilson(share);
  const scaled = (value: number): string => (value * UNRELATED_PER).toFixed(1);
  return `${scaled(ratio(share) ?? 0)} in 5,000  [${scaled(low)}–${scaled(high)}]  ${share.part}/${share.whole}`;
}

function interval(share: Share): string {
  const [low, high] = wilson(share);
  return `${percent(low).padStart(5)}–${percent(high).padStart(5)}`;
}

function percent(value: number): string {
  return (value * 100).toFixed(1);
}

function signed(difference: number): string {
  const points = percent(Math.abs(difference));
  if (Number(points) === 0) return points;
  return `${difference > 0 ? '+' : '-'}${points}`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
