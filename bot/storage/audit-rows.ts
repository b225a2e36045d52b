import type { Kysely } from 'kysely';
import type { AuditAction } from '../swaps/journal.ts';
import type { Tables } from './tables.ts';

export interface AuditEntry {
  readonly swapId: string;
  /** Object id; undefined for what the bot did by itself. */
  readonly byUserId: string | undefined;
  readonly action: AuditAction;
}

export async function appendAudit(db: Kysely<Tables>, at: Date, entry: AuditEntry): Promise<void> {
  const { swapId, byUserId, action } = entry;
  await db
    .insertInto('audit')
    .values({ at, swap_id: swapId, by_user_id: byUserId ?? null, action })
    .execute();
}
