import type { ServiceAtRisk } from '../licensing/at-risk.ts';
import type { UserTask } from '../licensing/checklist.ts';
import type { PlannedReminder, Schedule } from '../swaps/schedule.ts';

export type ReminderState =
  /** Nothing has been sent yet. */
  | 'waiting'
  /** One was sent, and nobody knows whether it arrived. */
  | 'sending'
  | 'sent'
  /** Not reached: `unreached` says why. */
  | 'failed'
  /** The user has pressed "I have saved what I need". */
  | 'confirmed';

/** Why a user is not reached in Teams. */
export type Unreached =
  | 'guest'
  /** The account is blocked: the user cannot sign in. */
  | 'disabled'
  /** No license with Teams. */
  | 'no-teams'
  /** The app is not there, and could not be installed. */
  | 'not-installed'
  /** The user has blocked or removed it. */
  | 'blocked'
  | 'not-delivered';

/** Why a reminder is sent: a planned day, "remind now", or "remind me tomorrow". */
export type Occasion = 'planned' | 'asked' | 'snoozed';

/** A proactive card to one affected user about one swap. */
export interface Reminder {
  readonly tenantId: string;
  readonly swapId: string;
  readonly userId: string;
  readonly state: ReminderState;
  readonly unreached: Unreached | undefined;
  /** The services this user loses or has reduced, or that must be checked: what the card is about. */
  readonly services: readonly ServiceAtRisk[];
  /** Unclassified plans go away: the card says to check. */
  readonly unknownPlans: boolean;
  /** What this user is asked to do first. */
  readonly tasks: readonly UserTask[];
  /** Those of them that the user has ticked. */
  readonly ticked: readonly UserTask[];
  readonly losesTeams: boolean;
  /** BCP 47, as the directory had it when the reminder was planned: for a user who has told the bot none. */
  readonly language: string | undefined;
  /** The message in the user's chat that shows it, for updating it; undefined where none does. */
  readonly activityId: string | undefined;
  /** How many reminders have reached the user. */
  readonly timesSent: number;
  /** ISO 8601 instants. When the next one is sent; undefined: none is planned. */
  readonly dueAt: string | undefined;
  readonly sentAt: string | undefined;
  /** One was sent of which nobody knows whether it arrived. */
  readonly doubtfulAt: string | undefined;
  readonly confirmedAt: string | undefined;
  /** The user wants no further reminders. */
  readonly optedOutAt: string | undefined;
  /** The user has asked for more time. */
  readonly moreTimeAt: string | undefined;
  readonly help: HelpRequest | undefined;
}

/** "I need help", with a line of text. */
export interface HelpRequest {
  /** Hostile until escaped. */
  readonly text: string;
  readonly askedAt: string;
  readonly answeredAt: string | undefined;
  /** Object id of the admin who has marked it as answered. */
  readonly answeredBy: string | undefined;
}

/** A reminder that is to be sent now; nobody else sends it. */
export interface DueReminder {
  readonly reminder: Reminder;
  readonly occasion: Occasion;
}

/** A reminder whose message shows what is no longer so. */
export interface OutdatedReminder {
  readonly reminder: Reminder;
  /** ISO 8601 instant. */
  readonly since: string;
}

/** What came of sending one that was claimed. */
export type Sent =
  | { readonly kind: 'delivered'; readonly activityId: string | undefined }
  /** Nobody knows whether it arrived: it is not sent again. */
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'unreached'; readonly why: Unreached }
  /** Surely not delivered: the same again, not before this ISO 8601 instant. */
  | { readonly kind: 'again'; readonly at: string };

export interface ReminderCounts {
  /** Users with a reminder, in whatever state. */
  readonly all: number;
  readonly waiting: number;
  /** Reached, and not confirmed. */
  readonly sent: number;
  /** Of those, how many have ticked something. */
  readonly acted: number;
  readonly confirmed: number;
  /** Not reached, or nobody knows. */
  readonly failed: number;
  /** Asked for help and not answered yet. */
  readonly needHelp: number;
  readonly moreTime: number;
}

/** For a page of people: those who stand in one of these ways. */
export type ReminderFilter = 'all' | 'waiting' | 'sent' | 'confirmed' | 'failed' | 'need-help' | 'more-time';

export interface Reminders {
  /**
   * "Remind now": those who have no reminder about this swap, whose reminder failed, and, with `again`, who have not
   * confirmed, are due at once. What users have answered stays. Answers how many are due.
   */
  ask(
    swap: { readonly tenantId: string; readonly swapId: string },
    planned: readonly PlannedReminder[],
  ): Promise<number>;
  askAgain(swapId: string): Promise<number>;
  /** What is due is found, given its next instant, and claimed, in one transaction. Several may ask at once. */
  claimDue(
    limit: number,
    nextDueAt: (of: {
      readonly schedule: Schedule | undefined;
      /** The reader's, IANA, where it is known. */
      readonly timeZone: string | undefined;
    }) => string | undefined,
  ): Promise<readonly DueReminder[]>;
  /** Records what came of a claimed reminder. */
  settle(due: DueReminder, sent: Sent): Promise<void>;
  /** Claims of a process that died: nobody knows whether they arrived. Answers how many. */
  doubtAbandoned(before: string): Promise<number>;
  /** Whoever was reached is told once more, each user once: the swap has ended, and their move with it. */
  close(swapId: string): Promise<void>;
  /** Whoever was reached and has their earlier licenses back learns that too, once for each undo of the swap. */
  closeUndone(swapId: string, undoId: string): Promise<void>;
  claimClosing(limit: number): Promise<readonly Reminder[]>;
  /** `due`: not tried yet, and to be claimed anew. */
  closed(swapId: string, userId: string, how: 'sent' | 'failed' | 'due'): Promise<void>;
  /** How many of a swap's last words are due or on their way. */
  closingsUnderWay(swapId: string): Promise<number>;
  /** When the reminders of users who have not confirmed are sent is made out anew: the date has moved. */
  replan(swapId: string, dueAt: (reminder: Reminder) => string | undefined): Promise<void>;
  /** The messages that users have about the swap show what is no longer so. */
  outdate(swapId: string): Promise<void>;
  /**
   * The message shows this reminder from now on, and no other one of its user. Answers the message that showed it
   * before, if another. `version` is the swap's when it was read: one that has changed since is still to be shown.
   */
  shownIn(
    shown: Pick<Reminder, 'tenantId' | 'swapId' | 'userId'> & { readonly version: number },
    activityId: string,
  ): Promise<string | undefined>;
  /** The first of them after that one, in a fixed order. */
  outdated(
    limit: number,
    after: Pick<Reminder, 'swapId' | 'userId'> | undefined,
  ): Promise<readonly OutdatedReminder[]>;
  /** The message shows what was so then; what has changed since, or is in another by now, is still to be shown. */
  updated(outdated: OutdatedReminder): Promise<void>;
  /** Sent to confirmed, once. Answers the reminder, or undefined where this user has none for this swap. */
  confirm(swapId: string, userId: string): Promise<Reminder | undefined>;
  tick(swapId: string, userId: string, task: UserTask, ticked: boolean): Promise<Reminder | undefined>;
  /** @param dueAt ISO 8601 instant, instead of the one that was planned */
  snooze(swapId: string, userId: string, dueAt: string): Promise<Reminder | undefined>;
  askForHelp(swapId: string, userId: string, text: string): Promise<Reminder | undefined>;
  /** Once: undefined where nobody waits for an answer. */
  answerHelp(swapId: string, userId: string, byUserId: string): Promise<Reminder | undefined>;
  askForTime(swapId: string, userId: string): Promise<Reminder | undefined>;
  /** No further reminders to this user about this swap; only after confirming. */
  optOut(swapId: string, userId: string): Promise<Reminder | undefined>;
  find(swapId: string, userId: string): Promise<Reminder | undefined>;
  /** The user's reminders about swaps that are neither finished nor cancelled, newest first. */
  openFor(tenantId: string, userId: string): Promise<readonly Reminder[]>;
  ofSwap(swapId: string): Promise<readonly Reminder[]>;
  /** Of those who were left out by an administrator only `all` tells. */
  page(
    swapId: string,
    options: { readonly filter: ReminderFilter; readonly limit: number; readonly offset: number },
  ): Promise<readonly Reminder[]>;
  /** Without those who were left out by an administrator. */
  counts(swapId: string): Promise<ReminderCounts>;
  /** When the swap's next reminder is sent, as an ISO 8601 instant; undefined: none is planned. */
  nextDueAt(swapId: string): Promise<string | undefined>;
}
