import type { UserTask } from '../licensing/checklist.ts';
import type { ServiceId } from '../licensing/services/service.ts';

export type ReminderState =
  /** On its way, or nobody knows whether it arrived. */
  | 'sending'
  | 'sent'
  | 'failed'
  /** The user has pressed "I have saved what I need". */
  | 'confirmed';

/** A proactive card to one affected user about one swap. */
export interface Reminder {
  readonly tenantId: string;
  readonly swapId: string;
  readonly userId: string;
  readonly state: ReminderState;
  /** The services this user loses or has reduced, or that must be checked: what the card is about. */
  readonly services: readonly ReminderService[];
  /** Unclassified plans go away: the card says to check. */
  readonly unknownPlans: boolean;
  /** What this user is asked to do first. */
  readonly tasks: readonly UserTask[];
  /** The message in the user's chat, for updating it. */
  readonly activityId: string | undefined;
  readonly sentAt: string | undefined;
  readonly confirmedAt: string | undefined;
}

export interface ReminderService {
  readonly service: ServiceId;
  readonly change: 'reduced' | 'lost' | 'unknown';
  readonly beforeQuotaGb: number | undefined;
  readonly afterQuotaGb: number | undefined;
}

export interface ReminderCounts {
  readonly sent: number;
  readonly confirmed: number;
  readonly failed: number;
}

export interface Reminders {
  /** Records that a reminder is about to be sent. False if this user was already reminded about this swap; one that failed may begin again. */
  begin(
    reminder: Pick<Reminder, 'tenantId' | 'swapId' | 'userId' | 'services' | 'unknownPlans' | 'tasks'>,
  ): Promise<boolean>;
  sent(swapId: string, userId: string, activityId: string | undefined): Promise<void>;
  failed(swapId: string, userId: string): Promise<void>;
  /** Sent to confirmed, once. Answers the reminder, or undefined where this user has none for this swap. */
  confirm(swapId: string, userId: string): Promise<Reminder | undefined>;
  find(swapId: string, userId: string): Promise<Reminder | undefined>;
  /** The user's reminders about swaps that are neither finished nor cancelled, newest first. */
  openFor(tenantId: string, userId: string): Promise<readonly Reminder[]>;
  ofSwap(swapId: string): Promise<readonly Reminder[]>;
  counts(swapId: string): Promise<ReminderCounts>;
}
