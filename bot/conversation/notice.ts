import type { Reply } from './reply.ts';

/** A sentence as a reply. */
export function notice(text: string): Reply {
  return { kind: 'notice', text };
}
