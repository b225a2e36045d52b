import type { Selectable } from 'kysely';
import type { HelpRequest, Reminder } from '../reminders/reminder.ts';
import type { ReminderTable } from './tables.ts';

export function reminderOf(row: Selectable<ReminderTable>): Reminder {
  return {
    tenantId: row.tenant_id,
    swapId: row.swap_id,
    userId: row.user_id,
    state: row.state,
    unreached: row.unreached ?? undefined,
    // JSON has no undefined: a quota that is not known comes back as a missing key.
    services: row.services.map(({ service, change, beforeQuotaGb, afterQuotaGb }) => ({
      service,
      change,
      beforeQuotaGb,
      afterQuotaGb,
    })),
    unknownPlans: row.unknown_plans,
    tasks: row.tasks,
    ticked: row.ticked,
    losesTeams: row.loses_teams,
    language: row.language ?? undefined,
    activityId: row.activity_id ?? undefined,
    timesSent: row.times_sent,
    dueAt: row.due_at?.toISOString(),
    sentAt: row.sent_at?.toISOString(),
    doubtfulAt: row.doubtful_at?.toISOString(),
    confirmedAt: row.confirmed_at?.toISOString(),
    optedOutAt: row.opted_out_at?.toISOString(),
    moreTimeAt: row.more_time_at?.toISOString(),
    help: helpOf(row),
  };
}

function helpOf(row: Selectable<ReminderTable>): HelpRequest | undefined {
  if (row.help_text === null || row.help_asked_at === null) return undefined;
  return {
    text: row.help_text,
    askedAt: row.help_asked_at.toISOString(),
    answeredAt: row.help_answered_at?.toISOString(),
    answeredBy: row.help_answered_by ?? undefined,
  };
}
