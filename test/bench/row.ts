/** One line of the table: what was measured, and what that is compared with. */
export interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** What the ratio is to, in the same run on the same machine; empty for a row that others are compared with. */
  readonly comparedWith: string;
  /** This row's value divided by the other's. */
  readonly ratio: number | undefined;
}

export type Unit = 'ms' | 'MB' | 'users/s' | '%';

/** A group of rows: one file each, listed in main.ts. */
export type Bench = () => BenchRow[] | Promise<BenchRow[]>;

/** Milliseconds of the fastest of some runs: what else the machine does only ever makes a run slower. */
export function fastest(run: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

export function row(what: string, value: number, unit: Unit = 'ms'): BenchRow {
  return { what, value, unit, comparedWith: '', ratio: undefined };
}

export function comparison(
  what: string,
  value: number,
  comparedWith: string,
  other: number,
  unit: Unit = 'ms',
): BenchRow {
  return { what, value, unit, comparedWith, ratio: value / other };
}
