/**
 * The key that Graph makes of two GUIDs: their bytes, the first three parts little-endian, in base64url.
 * Ids of license details and of role assignments are made so.
 */
export function guidKey(first: string, second: string): string {
  return Buffer.concat([bytes(first), bytes(second)]).toString('base64url');
}

function bytes(guid: string): Buffer {
  const [a = '', b = '', c = '', ...rest] = guid.split('-');
  const little = [a, b, c].map((part) => Buffer.from(part, 'hex').reverse());
  return Buffer.concat([...little, Buffer.from(rest.join(''), 'hex')]);
}
