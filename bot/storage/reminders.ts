import type { Kysely } from 'kysely';
import type { Reminders } from '../reminders/reminder.ts';
import type { Clock } from '../swaps/clock.ts';
import { reminderAnswers } from './reminder-answers.ts';
import { reminderClosing } from './reminder-closing.ts';
import { reminderDelivery } from './reminder-delivery.ts';
import { reminderPlans } from './reminder-plans.ts';
import { reminderUpdates } from './reminder-updates.ts';
import { reminderReadings } from './reminder-readings.ts';
import type { Tables } from './tables.ts';

export function createReminders(db: Kysely<Tables>, clock: Clock): Reminders {
  return {
    ...reminderPlans(db, clock),
    ...reminderDelivery(db, clock),
    ...reminderClosing(db),
    ...reminderUpdates(db, clock),
    ...reminderAnswers(db, clock),
    ...reminderReadings(db),
  };
}
