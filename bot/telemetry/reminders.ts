import type { Reminders, Sent } from '../reminders/reminder.ts';
import type { MeasuringParts } from './parts.ts';

/** What became of reminders, as it is put on record. */
export function measuredReminders(reminders: Reminders, { meters }: MeasuringParts): Reminders {
  const count = (outcome: string, occasion: string, reason?: string, by = 1): void => {
    const attributes = {
      'license_swap.outcome': outcome,
      'license_swap.reason': reason,
      'license_swap.reminder.occasion': occasion,
    };
    if (by > 0) meters.count('license_swap.reminders', attributes, by);
  };
  return {
    ...reminders,
    settle: async (due, sent) => {
      await reminders.settle(due, sent);
      count(outcomes[sent.kind], due.occasion, sent.kind === 'unreached' ? sent.why : undefined);
    },
    doubtAbandoned: async (before) => {
      const abandoned = await reminders.doubtAbandoned(before);
      count(outcomes.doubtful, 'unknown', 'process-died', abandoned);
      return abandoned;
    },
    closed: async (swapId, userId, how) => {
      await reminders.closed(swapId, userId, how);
      count(closings[how], 'closing');
    },
  };
}

const outcomes: Readonly<Record<Sent['kind'], string>> = {
  delivered: 'sent',
  doubtful: 'in-doubt',
  unreached: 'not-reached',
  again: 'retried',
};

const closings: Readonly<Record<Parameters<Reminders['closed']>[2], string>> = {
  sent: 'sent',
  failed: 'not-reached',
  due: 'retried',
};
