import { CsvError, parse } from 'csv-parse/sync';

export type Delimiter = ',' | ';' | '\t';

export interface CsvRecord {
  /** Number of the line on which the record begins; the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The records of a CSV text, none left out, however badly it is quoted. */
export function recordsIn(lines: readonly string[], delimiter: Delimiter): readonly CsvRecord[] {
  const quotedRecords = parsed(lines, delimiter, '"');
  // A quote that is never closed, or only much later, would swallow other people's lines.
  const sound = quotedRecords?.every(({ cells }) => !cells.some(isRunOn)) === true;
  return sound ? quotedRecords : (parsed(lines, delimiter, null) ?? []);
}

function parsed(
  lines: readonly string[],
  delimiter: Delimiter,
  quote: '"' | null,
): readonly CsvRecord[] | undefined {
  try {
    const found = parse(lines.join('\n'), {
      delimiter,
      quote,
      record_delimiter: '\n',
      ltrim: true,
      relax_quotes: true,
      relax_column_count: true,
      info: true,
    }) as unknown as readonly Parsed[];
    // The parser tells on which line a record ends.
    return found.map(({ record }, index) => ({
      line: (found[index - 1]?.info.lines ?? 0) + 1,
      cells: record,
    }));
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** A cell of several lines with an address somewhere: no street address, but people's lines run together. */
function isRunOn(cell: string): boolean {
  return cell.includes('\n') && cell.includes('@');
}
