import type { JunkLine } from '../../bot/swaps/swap.ts';
import { addressColumns, addressesOf, isBlank, type AddressColumns } from './address-columns.ts';
import { addressesIn } from './addresses.ts';
import { recordsIn, type CsvRecord, type Delimiter } from './csv-records.ts';

/** What somebody pasted: a list of addresses, or a CSV file with or without a header. */
export interface Pasted {
  /** As they stand there, doubles included; of a plain list also what is no address, to be shown as not found. */
  readonly addresses: readonly string[];
  /** Lines of a CSV file that hold something, but no address where the addresses are. */
  readonly junk: readonly JunkLine[];
}

const delimiters: readonly Delimiter[] = [';', '\t', ','];

/** Lines enough to tell a CSV file by. */
const sampleLines = 50;

const longestJunk = 200;

export function readPasted(text: string): Pasted {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const delimiter of byLikelihood(lines.slice(0, sampleLines))) {
    const records = recordsIn(lines, delimiter);
    const columns = addressColumns(records);
    if (columns !== undefined) return fromTable(records, columns, lines);
  }
  return { addresses: addressesIn(lines.join('\n')).filter((address) => address !== ''), junk: [] };
}

/** The delimiters that make a table of the lines, beginning with the one that makes the widest. */
function byLikelihood(lines: readonly string[]): readonly Delimiter[] {
  const width = (delimiter: Delimiter): number => {
    const records = recordsIn(lines, delimiter);
    const columns = addressColumns(records);
    if (columns === undefined) return 0;
    return Math.max(...records.map(({ cells }) => cells.length));
  };
  return delimiters
    .map((delimiter) => ({ delimiter, width: width(delimiter) }))
    .filter((candidate) => candidate.width > 0)
    .sort((one, other) => other.width - one.width)
    .map(({ delimiter }) => delimiter);
}

function fromTable(
  records: readonly CsvRecord[],
  { header, columns }: AddressColumns,
  lines: readonly string[],
): Pasted {
  const addresses: string[] = [];
  const junk: JunkLine[] = [];
  // A header of one cell says nothing of the cells beside it: a line may then hold several addresses.
  const single = records[header]?.cells.length === 1;
  for (const [index, { line, cells }] of records.entries()) {
    if (index === header || isBlank(cells)) continue;
    const found = single
      ? cells.flatMap(addressesOf)
      : (columns.map((column) => addressesOf(cells[column] ?? '')).find(({ length }) => length > 0) ?? []);
    addresses.push(...found);
    if (found.length > 0) continue;
    const end = records[index + 1]?.line ?? lines.length + 1;
    const content = lines.slice(line - 1, end - 1).join(' ');
    junk.push({ line, text: content.trim().slice(0, longestJunk) });
  }
  return { addresses, junk };
}
