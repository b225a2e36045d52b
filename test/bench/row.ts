/** One line of the table: what was measured, how long it took, and what that is compared with. */
export interface BenchRow {
  readonly what: string;
  readonly milliseconds: number;
  /** What the ratio is to, in the same run on the same machine; empty for a row that others are compared with. */
  readonly comparedWith: string;
  /** This row's time divided by the other's. */
  readonly ratio: number | undefined;
}

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

export function row(what: string, milliseconds: number): BenchRow {
  return { what, milliseconds, comparedWith: '', ratio: undefined };
}

export function comparison(
  what: string,
  milliseconds: number,
  comparedWith: string,
  other: number,
): BenchRow {
  return { what, milliseconds, comparedWith, ratio: milliseconds / other };
}
