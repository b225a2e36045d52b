import type { ServiceId } from '../licensing/services/service.ts';
import type { SwapProducts } from '../licensing/swap-products.ts';
import type { LicenseChange } from '../licensing/license-change.ts';
import type { DirectLicense } from '../licensing/user.ts';
import type { RefusalCode } from './outcome.ts';
import type { Pause } from './pause.ts';
import type { EnteredSchedule, Schedule } from './schedule.ts';

/** A swap's life: draft, scheduled, ready, running, paused, finished, cancelled (DESIGN.md, Words). */
export type SwapState = 'draft' | 'scheduled' | 'ready' | 'running' | 'paused' | 'finished' | 'cancelled';

/** A line of a pasted list in which there was no address. */
export interface JunkLine {
  /** The first line is 1. */
  readonly line: number;
  /** As pasted, cut where it is long. Hostile until escaped. */
  readonly text: string;
}

/** Fields for choosing users that could not be used, as they were entered. */
export interface UnusedFields {
  readonly product?: string;
  readonly department?: string;
  readonly group?: string;
}

/** What the admin has chosen so far. The conversation owns the meaning of `step` and `trail`. */
export interface Draft {
  /** Name of the step the living card shows. */
  readonly step: string;
  /** The steps shown before it, for Back. */
  readonly trail: readonly string[];
  /** Object ids, without doubles, in the order chosen. Empty once the swap is confirmed: its moves tell the users. */
  readonly userIds: readonly string[];
  /** What was entered and could not be taken as a user, word for word; of very many the first. */
  readonly notFound: readonly string[];
  /** How many those are in all, where `notFound` holds the first of them only. */
  readonly notFoundInAll?: number;
  /** How many times a user was named who was already among the chosen. */
  readonly doubled: number;
  /** Lines without an address; of very many the first. */
  readonly junk?: readonly JunkLine[];
  /** How many those are in all, where `junk` holds the first of them only. */
  readonly junkInAll?: number;
  /** What was entered and is to be corrected before going on. */
  readonly unused?: UnusedFields;
  readonly products: SwapProducts;
  /** So many users go first, and the rest waits for a word; undefined: all go at once. */
  readonly pilot?: number | undefined;
  /** When it starts and how its users are reminded; undefined: at once. */
  readonly schedule?: Schedule | undefined;
  /** What was entered as its start, and is to be corrected before going on. */
  readonly scheduleEntered?: EnteredSchedule | undefined;
  /** The step that a typed sentence leads to once its users are settled: it said the products too. */
  readonly leadsTo?: string;
  /** The admin changes the groups that give the sources: whoever has them from there is watched (`UserAnalysis.watched`). */
  readonly watchInherited?: boolean;
  /** ISO 8601 instant at which usage locations were last set from here: Graph may not know them everywhere at once. */
  readonly locationSetAt?: string;
  /** Digest of the analysis that the admin was last shown: another one must be shown before it is acted on (Law 7). */
  readonly seen?: string;
}

export interface Swap {
  readonly id: string;
  /** The swap that this one undoes; its users get back what that one's moves have on record. */
  readonly undoes: string | undefined;
  readonly tenantId: string;
  readonly state: SwapState;
  /** Goes up by one with every change of draft or state: a press on a card with another version is stale (Law 5). */
  readonly version: number;
  /** Object id of the admin who made the draft. */
  readonly adminId: string;
  /** Object id of whoever has set it going last, in whose right it runs: its admin, or a colleague who went on with it. */
  readonly runBy: string;
  readonly draft: Draft;
  /** Number of the run: every claim and every later write carries it (Law 3). 0 before the first run. */
  readonly attempt: number;
  /** Why it waits, while it is paused. */
  readonly pause: Pause | undefined;
  /** After so many users the run waits for a word; undefined where it does not, or not any more. */
  readonly pilot: number | undefined;
  /** Nobody else is to be moved: what is on its way is finished, and the rest is left out. */
  readonly stopping: boolean;
  /** Only those who have confirmed, or lose nothing, are moved now; the rest stays scheduled. */
  readonly onlyConfirmed: boolean;
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly confirmedAt: string | undefined;
  /** When it was last set going; undefined before, as while it is scheduled. */
  readonly startedAt: string | undefined;
  /** When the run began that goes on now; undefined while it waits for its turn. */
  readonly runBeganAt: string | undefined;
  readonly finishedAt: string | undefined;
}

export type MoveState =
  /** Waiting for its turn. */
  | 'planned'
  /** Claimed by a run: the call is, or may be, on its way. */
  | 'sent'
  | 'done'
  | 'refused'
  /** Not tried: `reason` says why. */
  | 'left-out'
  /** The admin makes the change in a group: nothing is written, and the user is read until it shows. */
  | 'watched';

/** Why a move was not made: Graph's refusal, or the swap's own re-check at its start (Law 7). */
export type MoveReason =
  | RefusalCode
  | 'already-moved'
  | 'disabled-dependency'
  /** Microsoft 365 does not take the usage location that the user has. */
  | 'location-refused'
  /** The group was not changed while the user was watched. */
  | 'group-unchanged'
  | 'loses-more'
  | 'other-swap'
  | 'changed-meanwhile'
  /** Had not confirmed when the swap started, or no reminder had reached them (Law 7). */
  | 'not-confirmed'
  | 'not-reached'
  /** An administrator left the user out before the start. */
  | 'taken-out'
  | 'stopped'
  | 'unsettled';

/** Whether reading back showed what the move should have left (DESIGN.md 7). */
export type Verification = 'pending' | 'verified' | 'settling' | 'different';

/** One user's change within a swap. */
export interface Move {
  readonly swapId: string;
  readonly userId: string;
  readonly state: MoveState;
  /** The run that claimed it last; 0 before. */
  readonly attempt: number;
  /** Services whose loss, reduction or unknown fate the admin acknowledged. Losing another one at the start leaves the user out. */
  readonly acknowledged: readonly ServiceId[];
  /** Unclassified plan ids that the admin was told of. */
  readonly acknowledgedPlans: readonly string[];
  /** The direct licenses on record before the write (Law 2); undefined until claimed. */
  readonly before: readonly DirectLicense[] | undefined;
  /** The call as it is sent; undefined until claimed. */
  readonly change: LicenseChange | undefined;
  readonly reason: MoveReason | undefined;
  /** Graph's own words for a refusal, for the report; never shown on a card. */
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly sentAt: string | undefined;
  readonly settledAt: string | undefined;
  readonly verification: Verification;
}

export interface MoveCounts {
  readonly planned: number;
  readonly sent: number;
  readonly done: number;
  readonly refused: number;
  readonly leftOut: number;
  readonly watched: number;
}
