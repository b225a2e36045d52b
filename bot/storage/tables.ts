import type { ColumnType, Generated } from 'kysely';
import type { LicenseChange } from '../licensing/license-change.ts';
import type { ServiceId } from '../licensing/services/service.ts';
import type { DirectLicense } from '../licensing/user.ts';
import type { UserTask } from '../licensing/checklist.ts';
import type { ReminderService, ReminderState } from '../reminders/reminder.ts';
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
  /** Why it waits, while it is paused. */
  readonly pause: Json<Pause> | null;
  /** After so many users it waits for a word. */
  readonly pilot: number | null;
  readonly stopping: Generated<boolean>;
  readonly confirmed_at: Instant | null;
  readonly finished_at: Instant | null;
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
  readonly swap_id: string;
  readonly by_user_id: string | null;
  readonly action: AuditAction;
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
  readonly services: Json<readonly ReminderService[]>;
  readonly unknown_plans: boolean;
  readonly tasks: Json<readonly UserTask[]>;
  readonly activity_id: string | null;
  readonly begun_at: Instant;
  readonly sent_at: Instant | null;
  readonly confirmed_at: Instant | null;
}

export interface CardPlaceTable {
  readonly swap_id: string;
  readonly user_id: string;
  readonly tenant_id: string;
  readonly activity_id: string;
}

export interface Tables {
  readonly swap: SwapTable;
  readonly selection: SelectionTable;
  readonly move: MoveTable;
  readonly audit: AuditTable;
  readonly person: PersonTable;
  readonly reminder: ReminderTable;
  readonly card_place: CardPlaceTable;
}
