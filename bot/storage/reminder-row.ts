import type { Selectable } from 'kysely';
import type { Reminder } from '../reminders/reminder.ts';
import type { ReminderTable } from './tables.ts';

export function reminderOf(row: Selectable<ReminderTable>): Reminder {
  return {
    tenantId: row.tenant_id,
    swapId: row.swap_id,
    userId: row.user_id,
    state: row.state,
    // JSON has no undefined: a quota that is not known comes back as a missing key.
    services: row.services.map(({ service, change, beforeQuotaGb, afterQuotaGb }) => ({
      service,
      change,
      beforeQuotaGb,
      afterQuotaGb,
    })),
    unknownPlans: row.unknown_plans,
    tasks: row.tasks,
    activityId: row.activity_id ?? undefined,
    sentAt: row.sent_at?.toISOString(),
    confirmedAt: row.confirmed_at?.toISOString(),
  };
}
