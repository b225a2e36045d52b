import type { CsvRecord } from './csv-records.ts';

/**
 * What the column with the addresses is called in exports of Microsoft's admin centers and of PowerShell, and by
 * people, in both languages; letters and digits only. Whichever comes first here is preferred.
 */
const names = [
  ...['userprincipalname', 'upn', 'memberobjectidorupn', 'signinname', 'username', 'login'],
  ...['användarenshuvudnamn', 'användarhuvudnamn', 'inloggningsnamn', 'användarnamn', 'inloggning'],
  ...['primarysmtpaddress', 'mail', 'email', 'emailaddress', 'mailaddress'],
  ...['primärsmtpadress', 'epost', 'epostadress', 'mejl', 'mejladress'],
  ...['user', 'users', 'member', 'account', 'address', 'användare', 'medlem', 'konto', 'adress'],
];

/** Entra's own templates begin with a line that tells their version. */
const mostLinesBeforeHeader = 2;

/** An address, whatever stands around it: `Anna Berg <anna@contoso.com>`, `smtp:anna@contoso.com`. */
const address = /[^\s<>",;:()[\]]+@[^\s<>",;:()[\]]+/g;

export interface AddressColumns {
  /** Index of the record that names the columns; -1 where none does. */
  readonly header: number;
  /** The columns to look in, in that order; the first that has an address counts. */
  readonly columns: readonly number[];
}

export function addressesOf(cell: string): readonly string[] {
  return cell.match(address) ?? [];
}

/** Where the addresses of a table are, by its header or by what is in it; undefined for what is no table. */
export function addressColumns(records: readonly CsvRecord[]): AddressColumns | undefined {
  const firstAddress = records.findIndex(({ cells }) => cells.some((cell) => cell.includes('@')));
  const top = records.slice(0, mostLinesBeforeHeader + 1);
  const header = (firstAddress === -1 ? top : top.slice(0, firstAddress)).findIndex(isHeader);
  return header === -1 ? byContent(records) : { header, columns: namedColumns(records[header]) };
}

function isHeader({ cells }: CsvRecord): boolean {
  return cells.some((cell) => names.includes(fold(cell)));
}

function namedColumns(record: CsvRecord | undefined): readonly number[] {
  const folded = (record?.cells ?? []).map(fold);
  return names.map((name) => folded.indexOf(name)).filter((column) => column !== -1);
}

/**
 * Lines of several columns of which exactly one holds addresses. Where several do, nobody can tell whose they are:
 * every address of such a list is meant.
 */
function byContent(records: readonly CsvRecord[]): AddressColumns | undefined {
  const filled = records.filter(({ cells }) => !isBlank(cells));
  const wide = filled.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  if (wide.length < 2 || wide.length * 2 < filled.length) return undefined;
  const columns = new Set(
    filled.flatMap(({ cells }) => cells.flatMap((cell, at) => (addressesOf(cell).length > 0 ? [at] : []))),
  );
  const withAddress = filled.filter(({ cells }) => cells.some((cell) => addressesOf(cell).length > 0));
  return columns.size === 1 && withAddress.length * 2 >= filled.length
    ? { header: -1, columns: [...columns] }
    : undefined;
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** `User name [userPrincipalName] Required`, as in Entra's templates, is named by what is in brackets. */
function fold(cell: string): string {
  const name = /\[(\w+)\]/.exec(cell)?.[1] ?? cell;
  return name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
