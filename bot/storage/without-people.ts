import type { Draft } from '../swaps/swap.ts';

/** What the admin entered and could not be used may be names and addresses, and their own sentence anything. */
export function withoutPeople(draft: Omit<Draft, 'userIds'>): Omit<Draft, 'userIds'> {
  const { schedule } = draft;
  return {
    ...draft,
    notFound: [],
    junk: [],
    unused: {},
    scheduleEntered: undefined,
    ...(schedule && { schedule: { ...schedule, reminders: { ...schedule.reminders, note: undefined } } }),
  };
}
