import type { ServiceAtRisk } from '../licensing/at-risk.ts';
import type { UserTask } from '../licensing/checklist.ts';

/** When a swap starts that does not start at once, and how its users are reminded until then. */
export interface Schedule {
  /** `confirmed`: as soon as everybody who is reminded has confirmed, at the latest at the date. */
  readonly start: 'date' | 'confirmed';
  /** ISO 8601 instant. */
  readonly at: string;
  readonly unconfirmed: Unconfirmed;
  readonly reminders: ReminderPlan;
}

/**
 * What becomes of whoever loses something and has not confirmed when the swap starts (Law 7): left out; moved if a
 * reminder has reached them; or moved all the same.
 */
export type Unconfirmed = 'leave-out' | 'move-reached' | 'move';

export interface ReminderPlan {
  /** So many days before the date, the earliest first: 7, 3, 1. */
  readonly daysBefore: readonly number[];
  /** Hour of the reader's day, 0 to 23. */
  readonly hour: number;
  /** On Saturdays and Sundays too. */
  readonly weekends: boolean;
  /** Language of all reminders; undefined: each person's own. */
  readonly language?: string | undefined;
  /** A sentence of the admin's own. Hostile until escaped. */
  readonly note?: string | undefined;
  /** Those who lose nothing are told as well. */
  readonly everybody: boolean;
}

/** What was entered about the start and the reminders, word for word: kept while some of it is to be corrected. */
export interface EnteredSchedule {
  readonly start: 'now' | Schedule['start'];
  /** As the client's field has it: 2026-12-07, and 09:00, in the time zone of whoever entered it. */
  readonly date: string;
  readonly time: string;
  readonly unconfirmed: Unconfirmed;
  /** "7, 3, 1". */
  readonly days: string;
  readonly hour: number;
  readonly weekends: boolean;
  /** Empty: each person's own. */
  readonly language: string;
  readonly note: string;
  readonly everybody: boolean;
}

/** A reminder as it is planned for one user. */
export interface PlannedReminder {
  readonly userId: string;
  /** What the user loses, has reduced, or must check. */
  readonly services: readonly ServiceAtRisk[];
  readonly unknownPlans: boolean;
  readonly tasks: readonly UserTask[];
  /** The user has Teams now and not any more after the swap: nothing reaches them there then. */
  readonly losesTeams: boolean;
  /** The user's, BCP 47, as the directory has it: for whoever has told the bot none. */
  readonly language: string | undefined;
  /**
   * Why the user will hardly be reached in Teams: guests and accounts that are blocked never, people without it only if
   * they use it all the same.
   */
  readonly unreachable: 'guest' | 'disabled' | 'no-teams' | undefined;
  /** ISO 8601 instant of the first reminder; undefined: none is sent. */
  readonly dueAt: string | undefined;
}
