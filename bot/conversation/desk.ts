import type { Entitlement } from '../people/entitlement.ts';
import type { Retention } from '../people/retention.ts';
import type { Roster } from '../people/roster.ts';
import type { SignIn } from '../people/sign-in.ts';
import type { Reminders } from '../reminders/reminder.ts';
import type { Actor } from '../swaps/actor.ts';
import type { Clock } from '../swaps/clock.ts';
import type { Journal } from '../swaps/journal.ts';
import type { Tenant } from '../swaps/tenant.ts';
import type { WriteQuota } from '../swaps/write-ledger.ts';
import type { CardPlaces } from './card-places.ts';
import type { Pages } from './files/pages.ts';
import type { FileTransfer } from './files/transfer.ts';
import type { HelpCards } from './help-cards.ts';
import type { Messenger } from './messenger.ts';
import type { ReaderDefaults } from './reader.ts';
import type { RecentAnalyses } from './recent-analyses.ts';
import type { RecentUsers } from './recent-users.ts';
import type { Usage } from './usage.ts';

/** Everything outside the conversation that its steps work with. */
export interface Desk {
  readonly tenant: Tenant;
  readonly journal: Journal;
  /** What swaps may write: how long they take depends on it. */
  readonly quota: WriteQuota;
  readonly recentUsers: RecentUsers;
  readonly recentAnalyses: RecentAnalyses;
  readonly reminders: Reminders;
  readonly roster: Roster;
  readonly places: CardPlaces;
  readonly helpCards: HelpCards;
  /** What is on record of people, and its removal. */
  readonly retention: Retention;
  readonly messenger: Messenger;
  readonly transfer: FileTransfer;
  /** In practice only: there the client neither gives files nor takes them. */
  readonly pages: Pages | undefined;
  readonly clock: Clock;
  /** How much people store. */
  readonly usage: Usage;
  readonly defaults: ReaderDefaults;
  /** On whose behalf an admin's Graph calls are made (Law 9). */
  readonly actorFor: (adminId: string) => Actor;
  /** Undefined where nobody has to sign in. */
  readonly signIn: SignIn | undefined;
  /** `fresh` reads the role anew instead of taking an answer of the last minute. */
  readonly entitlement: (userId: string, options?: { readonly fresh: boolean }) => Promise<Entitlement>;
  /** Where SharePoint is, for direct links: `https://contoso.sharepoint.com`, without a slash at the end. */
  readonly sharePointUrl: () => Promise<string>;
  /** Tells that something about a swap has changed outside its admin's turn: the living cards follow. */
  readonly changed: (swapId: string) => void;
  /** Tells that a finished swap has another result, to all who have its card but the one that is answered. */
  readonly resultChanged: (swapId: string, exceptActivityId?: string) => void;
  /** Tells that a swap was cancelled before it began: whoever was reminded learns it. */
  readonly cancelled: (swapId: string) => void;
  /** Tells that what reminders say has changed: the cards that users have follow. */
  readonly remindersChanged: (swapId: string) => void;
  /** Something is due to be sent or started: it is looked for now. Returns at once. */
  readonly wakeSweep: () => void;
  /** Reports what went wrong outside a turn; ids and codes only. */
  readonly report: (event: string, error: unknown, ids?: Readonly<Record<string, string>>) => void;
}
