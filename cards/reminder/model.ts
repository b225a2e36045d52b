import type { UserLanguage } from '../../bot/conversation/language.ts';
import type { ServiceAtRisk } from '../../bot/licensing/at-risk.ts';
import type { UserTask } from '../../bot/licensing/checklist.ts';
import type { HelpRequest } from '../../bot/reminders/reminder.ts';
import type { Sources } from '../words/sources.ts';

/** What one affected user is told about one swap, and what they have answered. Nothing about anybody else. */
export interface ReminderModel extends Sources {
  readonly swapId: string;
  /** Shown to an admin beforehand: it says so, and has no buttons. */
  readonly preview: boolean;
  /** The language that the plan asks for; undefined: the reader's own. */
  readonly language: UserLanguage | undefined;
  /** Display name of the admin who asks. */
  readonly requestedBy: string;
  /** Product names. */
  readonly to: readonly string[];
  readonly when: When;
  /** The admin's own sentence. Hostile until escaped. */
  readonly note: string | undefined;
  readonly services: readonly ServiceAtRisk[];
  readonly unknownPlans: boolean;
  readonly tasks: readonly UserTask[];
  readonly ticked: readonly UserTask[];
  readonly losesTeams: boolean;
  readonly swap: Standing;
  /** ISO 8601 instant of "I have saved what I need". */
  readonly confirmedAt: string | undefined;
  readonly moreTimeAt: string | undefined;
  readonly optedOutAt: string | undefined;
  /** The swap has not begun, so that another reminder can come. */
  readonly canRemindAgain: boolean;
  /** ISO 8601 instant of the next reminder, if one is to come. */
  readonly nextAt: string | undefined;
  readonly help: HelpRequest | undefined;
  /** The line in which help is asked for is open. */
  readonly asking: boolean;
  /** Another swap that is about the same user and has not ended. */
  readonly otherSwapId: string | undefined;
  readonly sharePoint: string;
}

/** When the license changes, as far as it is known. */
export type When =
  | { readonly kind: 'soon' }
  /** The swap is running. */
  | { readonly kind: 'now' }
  /** `confirmed`: when everybody has confirmed, and at the latest then. `at` is an ISO 8601 instant. */
  | { readonly kind: 'date' | 'confirmed'; readonly at: string };

/** Where the swap stands for this user; unless it is open there is nothing left to do before it. */
export type Standing =
  | 'open'
  | 'called-off'
  /** The user was left out of it, or the change could not be made. */
  | 'not-changed'
  | 'carried-out'
  /** It was carried out, and then undone. */
  | 'undone';

/** What changes, for a reminder and for a letter. */
export type ReminderContents = Pick<
  ReminderModel,
  'from' | 'isAnyOf' | 'to' | 'when' | 'services' | 'unknownPlans' | 'tasks' | 'swap' | 'sharePoint'
>;

/** Told for information only: nothing is lost, and nothing is to be saved. */
export function isOnlyTold({ services, unknownPlans, tasks }: ReminderContents): boolean {
  return services.length === 0 && !unknownPlans && tasks.length === 0;
}
