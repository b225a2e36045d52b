import { usersPerSwap } from '../../swaps/limits.ts';
import { formatNumber } from '../format.ts';
import type { Reader } from '../reader.ts';
import { decodedText } from './decode.ts';
import { fileStrings } from './strings.ts';

/** The largest list that is read. 100,000 users with a few columns each make about 10 MB. */
export const mostListBytes = 20 * 1_024 * 1_024;

/** With room for a header, for blank lines and for doubles. */
const mostLines = usersPerSwap * 1.5;

const texts = ['csv', 'txt', 'tsv', ''];
const workbooks = ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'numbers'];

export type ReadList =
  | { readonly kind: 'text'; readonly text: string }
  /** A sentence that says why not. */
  | { readonly kind: 'problem'; readonly said: string };

/** Why a file of this name is not even fetched; undefined where it may be a list. */
export function problemWithName(name: string, reader: Reader): string | undefined {
  const said = fileStrings[reader.adminLanguage];
  const type = /\.([^.\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (texts.includes(type)) return undefined;
  return workbooks.includes(type) ? said.workbook : said.otherType;
}

/** The text of a list of users that somebody has sent. */
export function readList(name: string, bytes: Uint8Array, reader: Reader): ReadList {
  const said = fileStrings[reader.adminLanguage];
  const problem = problemWithName(name, reader);
  if (problem !== undefined) return { kind: 'problem', said: problem };
  if (bytes.length > mostListBytes) return { kind: 'problem', said: said.tooLarge(sizeOf(mostListBytes)) };
  const text = decodedText(bytes);
  if (text === undefined) return { kind: 'problem', said: said.unreadable };
  if (linesIn(text) > mostLines) {
    return { kind: 'problem', said: said.tooManyLines(formatNumber(reader, usersPerSwap)) };
  }
  return text.trim() === '' ? { kind: 'problem', said: said.empty } : { kind: 'text', text };
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** In megabytes as people count them. */
export function sizeOf(bytes: number): string {
  return `${Math.round(bytes / 1_024 / 1_024)} MB`;
}
