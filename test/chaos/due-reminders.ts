import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { cast } from '../../bot/practice/company/cast.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { sku } from '../../bot/practice/company/products.ts';
import type { Store } from '../../bot/storage/store.ts';
import type { PlannedReminder } from '../../bot/swaps/schedule.ts';

const { tenantId } = contoso;
const dayMs = 86_400_000;

/** So many people who can be reached at this address. */
export async function reachable(store: Store, count: number, serviceUrl: string): Promise<readonly string[]> {
  const userIds = Array.from({ length: count }, () => randomUUID());
  for (const userId of userIds) {
    const where = { conversationId: `a:${userId}`, serviceUrl };
    await store.roster.see({ tenantId, userId, ...where, clientLocale: 'sv-SE', timeZone: 'UTC' });
  }
  return userIds;
}

/** A swap of these people in a month, whose only reminder is due now. Answers its id. */
export async function remindedNow({ journal }: Store, userIds: readonly string[]): Promise<string> {
  const at = new Date(Date.now() + 30 * dayMs).toISOString();
  const reminders = { daysBefore: [30], hour: 9, weekends: true, everybody: false };
  const made = await journal.createDraft(tenantId, cast.admin.id, {
    step: 'confirm',
    trail: [],
    userIds,
    notFound: [],
    doubled: 0,
    products: { from: [sku.officeE3], to: [sku.microsoftF3] },
    schedule: { start: 'date', at, unconfirmed: 'move', reminders },
  });
  const dueAt = new Date().toISOString();
  const planned = userIds.map((userId): PlannedReminder => {
    const tasks = ['forms'] as const;
    return {
      userId,
      dueAt,
      services: [],
      unknownPlans: false,
      tasks,
      losesTeams: false,
      language: undefined,
      unreachable: undefined,
    };
  });
  const acknowledged = ['mailbox'] as const;
  const moves = userIds.map((userId) => ({ userId, acknowledged, acknowledgedPlans: [] }));
  const plan = { moves, leftOut: [], reminders: planned };
  assert.ok(await journal.schedule(made.id, made.version, cast.admin.id, plan));
  return made.id;
}
