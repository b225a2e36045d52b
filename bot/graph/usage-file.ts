import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import type { UsageReport } from '../swaps/usage.ts';

/** Longer records are no rows of a report: a page of HTML, for example. */
const longestRecord = 100_000;

type Row = Readonly<Record<string, string | undefined>>;

/**
 * Reads a usage report's CSV as it comes in, so that a large one neither fills the memory nor holds up the bot.
 * What has no rows, no date or other columns is `unavailable`.
 *
 * @param owner the column that names whose storage it is
 * @throws CsvError for what is no CSV; whatever the stream ends with
 */
export async function usageIn(file: Readable, owner: string): Promise<UsageReport> {
  const parser = parse({ bom: true, columns: true, skip_empty_lines: true, max_record_size: longestRecord });
  return await pipeline(file, parser, (rows: AsyncIterable<Row>) => reportOf(rows, owner));
}

async function reportOf(rows: AsyncIterable<Row>, owner: string): Promise<UsageReport> {
  const bytes = new Map<string, number>();
  let refreshedAt = '';
  let concealed = false;
  for await (const row of rows) {
    const name = (row[owner] ?? '').toLowerCase();
    const stored = storedIn(row);
    if (name === '' || stored === undefined) continue;
    refreshedAt ||= row['Report Refresh Date'] ?? '';
    concealed ||= !name.includes('@');
    if (name.includes('@')) bytes.set(name, Math.max(stored, bytes.get(name) ?? 0));
  }
  if (bytes.size === 0 && concealed) return { kind: 'hidden' };
  if (bytes.size === 0 || !/^\d{4}-\d{2}-\d{2}$/.test(refreshedAt)) return { kind: 'unavailable' };
  return { kind: 'figures', refreshedAt, bytes };
}

/** Undefined for what has been deleted, which may have had the same owner, and for a row without a figure. */
function storedIn(row: Row): number | undefined {
  const stored = row['Storage Used (Byte)'] ?? '';
  return row['Is Deleted']?.toLowerCase() !== 'true' && /^\d+$/.test(stored) ? Number(stored) : undefined;
}
