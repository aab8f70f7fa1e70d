import type { Judged } from './judged.ts';
import type { Label } from './labelled.ts';

const LABELS: readonly Label[] = ['corroborates', 'conflicts', 'none'];

/** All figures of one set as text. */
export function reportOf(name: string, judged: readonly Judged[], seconds: number): string {
  const lines = [`${name}: ${judged.length} sentences, ${(judged.length / seconds).toFixed(0)} a second`];
  lines.push('  label          precision            recall               F1     judged');
  for (const label of LABELS) {
    const said = judged.filter(({ stance }) => stance === label);
    const right = said.filter(({ isRight }) => isRight);
    const meant = judged.filter(({ sentence }) => sentence.label === label);
    const found = meant.filter(({ isRight }) => isRight);
    const precision = right.length / (said.length || 1);
    const recall = found.length / (meant.length || 1);
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    lines.push(
      `  ${label.padEnd(14)} ${share(right.length, said.length).padEnd(20)} ${share(found.length, meant.length).padEnd(20)} ${percent(f1)}  ${said.length}`,
    );
  }
  const honest = judged.filter(({ sentence }) => !sentence.accept.includes('conflicts'));
  const falseConflicts = honest.filter(({ stance }) => stance === 'conflicts').length;
  const withEvidence = judged.flatMap(({ hasDecidingEvidence }) => hasDecidingEvidence ?? []);
  lines.push(`  not conflicts, called conflicts   ${share(falseConflicts, honest.length)}`);
  lines.push(`  evidence overlaps deciding quote  ${share(withEvidence.filter(Boolean).length, withEvidence.length)}`);
  lines.push(`  conflicts without a difference    ${judged.filter(({ lacksDifference }) => lacksDifference).length}`);
  lines.push(...calibration(judged), ...byKind(judged));
  return `${lines.join('\n')}\n`;
}

/** A share with its 95 % Wilson interval. */
function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const z = 1.96;
  const p = part / whole;
  const centre = (p + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const half = (z / (1 + z ** 2 / whole)) * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2));
  return `${percent(p)} [${percent(centre - half)}–${percent(centre + half)}]`;
}

function percent(value: number): string {
  return (value * 100).toFixed(1);
}

/** Scores against how often they are right, and the expected calibration error over ten bins. */
function calibration(judged: readonly Judged[]): string[] {
  const findings = judged.filter(({ stance }) => stance !== 'none');
  if (findings.length === 0) return [];
  let error = 0;
  const cells: string[] = [];
  for (let bin = 0; bin < 10; bin += 1) {
    const within = findings.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    if (within.length === 0) continue;
    const said = within.reduce((sum, { score }) => sum + score, 0) / within.length;
    const right = within.filter(({ isRight }) => isRight).length / within.length;
    error += (Math.abs(said - right) * within.length) / findings.length;
    cells.push(`${said.toFixed(2)}→${right.toFixed(2)} (${within.length})`);
  }
  return [
    `  calibration: ${cells.join('  ')}; error ${percent(error)}, ${new Set(findings.map(({ score }) => score)).size} values`,
  ];
}

function byKind(judged: readonly Judged[]): string[] {
  const kinds = [...new Set(judged.map(({ sentence }) => `${sentence.label} ${sentence.kind}`))].sort();
  if (kinds.length > 90 || kinds.length < 2) return [];
  return [
    '  right by kind:',
    ...LABELS.map((label) => {
      const cells = kinds
        .filter((kind) => kind.startsWith(`${label} `))
        .map((kind) => {
          const of = judged.filter(({ sentence }) => `${sentence.label} ${sentence.kind}` === kind);
          return `${kind.slice(label.length + 1)} ${of.filter(({ isRight }) => isRight).length}/${of.length}`;
        });
      return `    ${label}: ${cells.join(', ')}`;
    }),
  ];
}
