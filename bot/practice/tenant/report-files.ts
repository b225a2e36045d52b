import { createHash } from 'node:crypto';
import type { Company } from '../company/company.ts';
import type { Person } from '../company/person.ts';
import { usualStorage } from '../company/usage.ts';
import { founded } from './directory.ts';

/** A row by the names of its columns; every row has all of them, in order. */
type Row = Readonly<Record<string, string | number>>;

const gigabyte = 1_024 ** 3;
const founding = founded.slice(0, 10);

/** Usage reports by the name of their function, as rows for one person; undefined for whoever has no such storage. */
export const reportRows: Readonly<
  Record<string, (company: Company, person: Person, date: string) => Row | undefined>
> = {
  getMailboxUsageDetail: (company, person, date) => {
    const gb = storageOf(company, person).mailboxGb;
    if (gb === undefined) return undefined;
    return {
      'Report Refresh Date': date,
      'User Principal Name': shown(company, person.userPrincipalName),
      'Display Name': shown(company, person.displayName),
      'Is Deleted': 'False',
      'Deleted Date': '',
      'Created Date': founding,
      'Last Activity Date': date,
      'Item Count': Math.round(gb * 12_000),
      'Storage Used (Byte)': Math.floor(gb * gigabyte),
      'Issue Warning Quota (Byte)': 98 * gigabyte,
      'Prohibit Send Quota (Byte)': 99 * gigabyte,
      'Prohibit Send/Receive Quota (Byte)': 100 * gigabyte,
      'Deleted Item Count': 25,
      'Deleted Item Size (Byte)': 582_157,
      'Deleted Item Quota (Byte)': 30 * gigabyte,
      'Has Archive': 'False',
      'Report Period': 7,
    };
  },
  getOneDriveUsageAccountDetail: (company, person, date) => {
    const gb = storageOf(company, person).oneDriveGb;
    if (gb === undefined) return undefined;
    const [tenant = ''] = company.initialDomain.split('.');
    const folder = person.userPrincipalName.replace(/[@.]/g, '_');
    return {
      'Report Refresh Date': date,
      'Site URL': shown(company, `https://${tenant}-my.sharepoint.com/personal/${folder}`),
      'Owner Display Name': shown(company, person.displayName),
      'Is Deleted': 'False',
      'Last Activity Date': date,
      'File Count': Math.round(gb * 400),
      'Active File Count': Math.round(gb * 4),
      'Storage Used (Byte)': Math.floor(gb * gigabyte),
      'Storage Allocated (Byte)': 1_024 * gigabyte,
      'Owner Principal Name': shown(company, person.userPrincipalName),
      'Report Period': 7,
    };
  },
};

/**
 * A report as it is downloaded, with a byte order mark, which Graph's page leaves open.
 * @param now ISO 8601 in UTC
 */
export function reportFile(name: string, company: Company, now: string): string | undefined {
  const rowOf = reportRows[name];
  if (rowOf === undefined) return undefined;
  const date = new Date(Date.parse(now) - company.usage.daysOld * 86_400_000).toISOString().slice(0, 10);
  const rows = company.people
    .filter(({ userType }) => userType === 'Member')
    .map((person) => rowOf(company, person, date))
    .filter((row) => row !== undefined);
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return `\uFEFF${lines.map((values) => values.map(field).join(',')).join('\r\n')}\r\n`;
}

function storageOf({ usage }: Company, { id }: Person): typeof usualStorage {
  return usage.storage.get(id) ?? usualStorage;
}

/** Concealed names are 32 hexadecimal digits, the same for the same name. */
function shown({ usage }: Company, name: string): string {
  return usage.concealed ? createHash('md5').update(name).digest('hex').toUpperCase() : name;
}

/** RFC 4180: quoted where it has to be. */
function field(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
