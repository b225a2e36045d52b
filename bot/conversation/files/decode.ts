/** The beginning of a ZIP archive, which a workbook of Excel is. */
const zip = [0x50, 0x4b, 0x03, 0x04];

const byteOrderMarks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * The text of a file as Excel, Notepad, PowerShell and the admin centers write it: in the encoding that its byte
 * order mark tells, else in UTF-8 where it is valid, else in Windows-1252. Undefined for what is no text.
 */
export function decodedText(bytes: Uint8Array): string | undefined {
  if (begins(bytes, zip)) return undefined;
  const encoding = byteOrderMarks.find(({ mark }) => begins(bytes, mark))?.encoding;
  const text = encoding === undefined ? utf8Or1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? undefined : text;
}

function utf8Or1252(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
