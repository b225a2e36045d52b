import { randomBytes } from 'node:crypto';

/** Short enough to be read out, and found in the log. */
export function reference(): string {
  return randomBytes(4).toString('hex').toUpperCase();
}
