import { stringify } from 'csv-stringify/sync';
import { oneLine } from '../markdown.ts';
import type { Reader } from '../reader.ts';

/** Without it Excel takes the file for one in another encoding. */
const byteOrderMark = '\uFEFF';

/** Rows that become text at a time. */
const rowsInPiece = 500;

/**
 * A table as the reader's Excel opens it with a double click: where numbers have a decimal comma, cells are separated
 * by semicolons. Nothing in it is ever a formula, whatever the directory holds (OWASP: "CSV Injection").
 */
export function* csvOf(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  reader: Reader,
): Generator<string> {
  const options = { delimiter: delimiterFor(reader), record_delimiter: '\r\n', escape_formulas: true };
  yield byteOrderMark + stringify([[...header]], options);
  let piece: string[][] = [];
  for (const row of rows) {
    piece.push(row.map(cellOf));
    if (piece.length < rowsInPiece) continue;
    yield stringify(piece, options);
    piece = [];
  }
  if (piece.length > 0) yield stringify(piece, options);
}

/** In one line, and harmless too where somebody's program begins a cell at the other separator. */
function cellOf(text: string): string {
  return oneLine(text).replace(/([,;])(?=\s*[=+@-])/g, "$1'");
}

function delimiterFor({ locale }: Reader): ',' | ';' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
