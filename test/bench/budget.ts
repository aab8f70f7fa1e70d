/** Something measured, as a line of the table. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What the value must reach or not exceed; null for what is printed only. */
  readonly budget: { readonly atLeast: number } | { readonly atMost: number } | null;
}

/** Whether the value keeps its budget; true for what has none. */
export function isKept({ value, budget }: Figure): boolean {
  if (budget === null) return true;
  return 'atLeast' in budget ? value >= budget.atLeast : value <= budget.atMost;
}

/** The figures as an aligned table, `FAIL` before each that breaks its budget. */
export function tableOf(title: string, figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.budget === null ? '' : isKept(figure) ? 'ok' : 'FAIL',
    figure.what,
    `${rounded(figure.value)} ${figure.unit}`,
    budgetText(figure),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [title, ...lines.map((line) => `  ${line.trimEnd()}`), ''].join('\n');
}

function budgetText({ budget, unit }: Figure): string {
  if (budget === null) return '';
  return 'atLeast' in budget ? `at least ${budget.atLeast} ${unit}` : `at most ${budget.atMost} ${unit}`;
}

function rounded(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value < 1 ? 2 : 4 });
}
