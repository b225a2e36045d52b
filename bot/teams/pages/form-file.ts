/** A file as a form carries it; without name and bytes where none was chosen. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const none: FormFile = { name: '', bytes: new Uint8Array() };
const headersEnd = '\r\n\r\n';

/**
 * The file of a form with one field, as browsers send it (RFC 7578). What is no such form has none.
 *
 * @param contentType of the request; it names the boundary
 */
export function fileInForm(body: Buffer, contentType: string): FormFile {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return none;
  const begin = body.indexOf(`--${boundary}\r\n`);
  const head = begin === -1 ? -1 : body.indexOf(headersEnd, begin);
  const end = head === -1 ? -1 : body.indexOf(`\r\n--${boundary}`, head + headersEnd.length - 2);
  if (end === -1) return none;
  const headers = body.subarray(begin, head).toString('utf8');
  const name = /^content-disposition:[^\r\n]*;\s*filename="([^"\r\n]*)"/im.exec(headers)?.[1];
  return name === undefined ? none : { name, bytes: body.subarray(head + headersEnd.length, end) };
}
