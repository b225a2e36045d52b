import type { ColumnType, Generated } from 'kysely';
import type { LicenseChange } from '../licensing/license-change.ts';
import type { ServiceId } from '../licensing/services/service.ts';
import type { DirectLicense } from '../licensing/user.ts';
import type { UserTask } from '../licensing/checklist.ts';
import type { ServiceAtRisk } from '../licensing/at-risk.ts';
import type { Occasion, ReminderState, Unreached } from '../reminders/reminder.ts';
import type { AuditAction } from '../swaps/journal.ts';
import type { Pause } from '../swaps/pause.ts';
import type { Draft, MoveReason, MoveState, SwapState, Verification } from '../swaps/swap.ts';

/** A `jsonb` column: written as text, because node-postgres would make an array of PostgreSQL's out of a list. */
type Json<Value> = ColumnType<Value, string, string>;
/** A `timestamptz` column. */
type Instant = Date;

export interface SwapTable {
  readonly id: string;
  /** In order of creation: decides between two swaps of the same instant. */
  readonly number: Generated<string>;
  /** The swap that it undoes. */
  readonly undoes: string | null;
  readonly tenant_id: string;
  readonly admin_id: string;
  /** Null: its admin. */
  readonly run_by: string | null;
  readonly state: SwapState;
  readonly version: number;
  readonly attempt: number;
  /** Without the users chosen, which are in `selection`. */
  readonly draft: Json<Omit<Draft, 'userIds'>>;
  /** The version at which the users were chosen. */
  readonly chosen_at: Generated<number>;
  readonly created_at: Instant;
  /** When the draft was last changed. */
  readonly saved_at: Instant | null;
  /** Why it waits, while it is paused. */
  readonly pause: Json<Pause> | null;
  /** After so many users it waits for a word. */
  readonly pilot: number | null;
  readonly stopping: Generated<boolean>;
  /** When it starts at the latest, while it is scheduled. */
  readonly start_at: Instant | null;
  /** When its admins were told that it starts soon. */
  readonly noticed_at: Instant | null;
  /** Those who have confirmed go now, and the rest stays scheduled. */
  readonly only_confirmed: Generated<boolean>;
  readonly confirmed_at: Instant | null;
  /** When it was last set going: confirmed, or, where it was scheduled, started. */
  readonly started_at: Instant | null;
  /** When the run began that goes on now; null while it waits for one. */
  readonly run_began_at: Instant | null;
  readonly finished_at: Instant | null;
  /** What became of moves that are no longer on record. */
  readonly removed_moves: ColumnType<readonly RemovedMoves[], string | undefined, string>;
  /** When everything personal was removed from a swap that had ended. */
  readonly cleared_at: Instant | null;
}

/** So many moves came to this. */
export interface RemovedMoves {
  readonly state: MoveState;
  readonly reason: MoveReason | null;
  readonly verification: Verification;
  readonly users: number;
}

export interface SelectionTable {
  readonly swap_id: string;
  /** The draft's version at which they were chosen. */
  readonly version: number;
  /** Object ids in the order chosen. */
  readonly user_ids: Json<readonly string[]>;
}

export interface MoveTable {
  readonly swap_id: string;
  readonly user_id: string;
  readonly state: MoveState;
  readonly attempt: Generated<number>;
  readonly acknowledged: Json<readonly ServiceId[]>;
  readonly acknowledged_plans: Json<readonly string[]>;
  readonly before: Json<readonly DirectLicense[]> | null;
  readonly change: Json<LicenseChange> | null;
  readonly reason: MoveReason | null;
  readonly detail: string | null;
  readonly request_id: string | null;
  readonly sent_at: Instant | null;
  readonly settled_at: Instant | null;
  readonly verification: Generated<Verification>;
}

export interface AuditTable {
  readonly id: Generated<string>;
  readonly at: Instant;
  /** Null for what is about a person and no swap. */
  readonly swap_id: string | null;
  readonly by_user_id: string | null;
  /** Whom it was about, where it names somebody. */
  readonly user_id: string | null;
  /** What is read is a swap's own audit. */
  readonly action: ColumnType<AuditAction, AuditAction | 'forgotten'>;
}

export interface PersonTable {
  readonly tenant_id: string;
  readonly user_id: string;
  readonly conversation_id: string;
  readonly service_url: string;
  readonly chosen_language: string | null;
  readonly client_locale: string | null;
  readonly time_zone: string | null;
  readonly seen_at: Instant;
}

export interface ReminderTable {
  readonly swap_id: string;
  readonly user_id: string;
  readonly number: Generated<string>;
  readonly tenant_id: string;
  readonly state: ReminderState;
  readonly services: Json<readonly ServiceAtRisk[]>;
  readonly unknown_plans: boolean;
  readonly tasks: Json<readonly UserTask[]>;
  readonly unreached: Unreached | null;
  readonly loses_teams: Generated<boolean>;
  /** BCP 47, as the directory had it when the reminder was planned. */
  readonly language: string | null;
  readonly activity_id: string | null;
  readonly begun_at: Instant;
  /** When the next one is sent, and why. */
  readonly due_at: Instant | null;
  readonly occasion: Generated<Occasion>;
  /** One is on its way since. */
  readonly claimed_at: Instant | null;
  readonly times_sent: Generated<number>;
  readonly sent_at: Instant | null;
  readonly doubtful_at: Instant | null;
  readonly ticked: ColumnType<readonly UserTask[], string | undefined, string>;
  readonly confirmed_at: Instant | null;
  readonly help_text: string | null;
  readonly help_asked_at: Instant | null;
  readonly help_answered_at: Instant | null;
  readonly help_answered_by: string | null;
  readonly more_time_at: Instant | null;
  readonly opted_out_at: Instant | null;
  /** The last word after the swap: to be sent, on its way, sent, or not delivered. */
  readonly closing: 'due' | 'sending' | 'sent' | 'failed' | null;
  /** The undo of the swap of which the user is, or was, told last. */
  readonly undone_by: string | null;
  /** Since when the card in the user's chat shows what is no longer so. */
  readonly outdated_at: Instant | null;
}

export interface CardPlaceTable {
  readonly swap_id: string;
  readonly user_id: string;
  readonly tenant_id: string;
  readonly activity_id: string;
  readonly aside: Generated<boolean>;
  /** The version of the swap that the person was told of last in a new message. */
  readonly told_version: number | null;
}

export interface HelpCardTable {
  readonly swap_id: string;
  /** Who asks for help. */
  readonly user_id: string;
  readonly admin_id: string;
  readonly tenant_id: string;
  readonly activity_id: string;
}

/** Who has signed in. The token itself is kept by the Bot Framework's token service. */
export interface SignInTable {
  readonly tenant_id: string;
  readonly user_id: string;
  /** The person's id in Teams. */
  readonly teams_id: string;
  readonly signed_in_at: Instant;
}

/** A token that a client offered, and which was taken. */
export interface TokenExchangeTable {
  readonly tenant_id: string;
  readonly user_id: string;
  readonly exchange_id: string;
  readonly claimed_at: Instant;
}

export interface Tables {
  readonly swap: SwapTable;
  readonly selection: SelectionTable;
  readonly move: MoveTable;
  readonly audit: AuditTable;
  readonly person: PersonTable;
  readonly reminder: ReminderTable;
  readonly card_place: CardPlaceTable;
  readonly help_card: HelpCardTable;
  readonly sign_in: SignInTable;
  readonly token_exchange: TokenExchangeTable;
}
