/** Keeps a statement of rows with all their services near 1 MB. */
const rowsPerStatement = 2_000;

// One parameter for many rows: PostgreSQL's protocol takes 65,535 parameters, and a swap may have more values than that.

/** Rows in as many statements as they need. */
export function* inBlocks<Row>(rows: readonly Row[]): Generator<readonly Row[], void, void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement)
    yield rows.slice(start, start + rowsPerStatement);
}
