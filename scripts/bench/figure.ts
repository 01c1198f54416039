/** One line of the table. Figures are told, never judged: machines differ, and a slow one is no fault. */
export interface Figure {
  what: string;
  /** With its unit. */
  measured: string;
  /** What we aim for, with its unit; empty where there is no aim. */
  budget: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

export function printTable(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const measuredWidth = Math.max(...figures.map(({ measured }) => measured.length));
  console.log(`\n${title}`);
  for (const { what, measured, budget } of figures) {
    const aim = budget ? `   budget ${budget}` : '';
    console.log(`  ${what.padEnd(width)}  ${measured.padStart(measuredWidth)}${aim}`);
  }
}
