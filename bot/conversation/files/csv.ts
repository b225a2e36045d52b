import { stringify, type Options } from 'csv-stringify/sync';
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
  yield headerOf(header, reader);
  let piece: (readonly string[])[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < rowsInPiece) continue;
    yield pieceOf(piece, reader);
    piece = [];
  }
  if (piece.length > 0) yield pieceOf(piece, reader);
}

/** The same table of rows that come page by page: a page is a piece. */
export async function* csvOfPages(
  header: readonly string[],
  pages: AsyncIterable<readonly (readonly string[])[]>,
  reader: Reader,
): AsyncGenerator<string> {
  yield headerOf(header, reader);
  for await (const rows of pages) if (rows.length > 0) yield pieceOf(rows, reader);
}

function headerOf(header: readonly string[], reader: Reader): string {
  return byteOrderMark + stringify([[...header]], optionsFor(reader));
}

function pieceOf(rows: readonly (readonly string[])[], reader: Reader): string {
  return stringify(
    rows.map((row) => row.map(cellOf)),
    optionsFor(reader),
  );
}

function optionsFor(reader: Reader): Options {
  return { delimiter: delimiterFor(reader), record_delimiter: '\r\n', escape_formulas: true };
}

/** In one line, and harmless too where somebody's program begins a cell at the other separator. */
function cellOf(text: string): string {
  return oneLine(text).replace(/([,;])(?=\s*[=+@-])/g, "$1'");
}

function delimiterFor({ locale }: Reader): ',' | ';' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
