import type { ServiceId } from '../licensing/services/service.ts';
import type { LicenseChange } from '../licensing/license-change.ts';
import type { DirectLicense } from '../licensing/user.ts';
import type { Pause } from './pause.ts';
import type { PlannedReminder, Schedule, Unconfirmed } from './schedule.ts';
import type { Draft, Move, MoveCounts, MoveReason, Swap, Verification } from './swap.ts';
import type { Tellings } from './tellings.ts';
import type { WriteLedger } from './write-ledger.ts';

/** A move as it is planned when the admin confirms. */
export interface PlannedMove {
  readonly userId: string;
  readonly acknowledged: readonly ServiceId[];
  readonly acknowledgedPlans: readonly string[];
  /** Not written but watched; no run takes it up, and it holds up no swap's end. */
  readonly watched?: boolean;
}

/** A user who was left out before the swap was confirmed, listed with the reason. */
export interface LeftOutMove {
  readonly userId: string;
  readonly reason: MoveReason;
}

/** A swap as it is scheduled: what is done at its hour, and whom it reminds until then. */
export interface ScheduledPlan {
  readonly moves: readonly PlannedMove[];
  readonly leftOut: readonly LeftOutMove[];
  readonly pilot?: number | undefined;
  readonly reminders: readonly PlannedReminder[];
}

/** Users of a swap that has not begun, by what it waits for. */
export interface Readiness {
  /** Have confirmed, or lose nothing. */
  readonly confirmed: number;
  /** Lose something, and have not confirmed; and those of them whom a reminder has reached. */
  readonly unconfirmed: number;
  readonly reached: number;
}

/** What was written for these users, as `Move` has it. */
export interface RecordOfDone extends Pick<Move, 'before' | 'change'> {
  readonly userIds: readonly string[];
}

/** What an undo is to do, and for whom. */
export interface UndoPlan {
  readonly draft: Draft;
  readonly moves: readonly PlannedMove[];
  readonly leftOut: readonly LeftOutMove[];
}

/** A move about to be sent: what goes on record first (Law 2). */
export interface Claim {
  readonly userId: string;
  readonly before: readonly DirectLicense[];
  readonly change: LicenseChange;
}

/** What a run learnt of one move. */
export type Settlement =
  /** Nothing was written for the user, and it is known: back to waiting for its turn. */
  | { readonly state: 'planned' }
  | { readonly state: 'done'; readonly requestId: string | undefined }
  | {
      readonly state: 'refused' | 'left-out';
      readonly reason: MoveReason;
      readonly detail: string | undefined;
      readonly requestId: string | undefined;
    };

/** What reading watched users has shown, or that it has come to its end. */
export type WatchSettlement =
  | { readonly state: 'done' }
  | { readonly state: 'left-out'; readonly reason: 'user-gone' | 'group-unchanged' };

export type AuditAction =
  | 'created'
  | 'confirmed'
  | 'started'
  | 'resumed'
  | 'paused'
  /** Set going again after a pause. */
  | 'continued'
  | 'stopped'
  | 'finished'
  | 'cancelled'
  | 'reminded'
  | 'scheduled'
  | 'date-moved'
  /** Its hour has come, and it waits for an administrator to press Run. */
  | 'ready'
  /** Those who had confirmed were moved, and the rest waits for the date. */
  | 'confirmed-moved'
  /** A user was left out of it before its start. */
  | 'taken-out'
  /** The undo of it was begun. */
  | 'undone'
  /** An admin had usage locations of the draft's users set. */
  | 'location-set';

/**
 * The record of every swap and every move. Writes that depend on what was read before are conditional and
 * answer whether they took place: `false` means that somebody else was first, and nothing was changed.
 */
export interface Journal extends Tellings, WriteLedger {
  /** Audits `created`, as confirming and cancelling audit themselves. */
  createDraft(tenantId: string, adminId: string, draft: Draft): Promise<Swap>;
  find(swapId: string): Promise<Swap | undefined>;
  /** The admin's newest draft that is neither confirmed nor cancelled. */
  openDraft(tenantId: string, adminId: string): Promise<Swap | undefined>;
  /** The drafts of the same admin that were begun before this one. */
  formerDrafts(
    draft: Pick<Swap, 'id' | 'tenantId' | 'adminId'>,
  ): Promise<readonly Pick<Swap, 'id' | 'version'>[]>;
  /** Swaps of the tenant that were confirmed, newest first, after so many newer ones. */
  confirmed(tenantId: string, limit: number, after?: number): Promise<readonly Swap[]>;
  /** Saves the draft if the swap is still a draft at this version. Answers the swap as saved, or undefined. */
  saveDraft(swapId: string, version: number, draft: Draft): Promise<Swap | undefined>;
  /** Cancels a swap that has not begun: a draft, one that is scheduled or ready. At this version only. */
  cancel(swapId: string, version: number, byUserId: string): Promise<boolean>;
  /**
   * Draft to running, with its moves and its job, in one transaction; only from this version.
   * `leftOut` are recorded as moves in state left-out. After `pilot` users, where it is given, the run waits for a
   * word. Where any move is watched, the job that looks at it is in the same transaction.
   */
  confirm(
    swapId: string,
    version: number,
    byUserId: string,
    moves: readonly PlannedMove[],
    leftOut: readonly LeftOutMove[],
    pilot?: number,
  ): Promise<Swap | undefined>;
  /**
   * Draft to scheduled, with its moves and its reminders, in one transaction; only from this version. The draft's
   * `schedule` says when. Undefined if it is at another version.
   */
  schedule(swapId: string, version: number, byUserId: string, plan: ScheduledPlan): Promise<Swap | undefined>;
  /** Another date, or other reminders, for a swap that has not begun; one that was ready waits again. */
  reschedule(
    swapId: string,
    version: number,
    byUserId: string,
    schedule: Schedule,
  ): Promise<Swap | undefined>;
  /**
   * Scheduled or ready to running, with its job, from the version that was seen: `everybody`, less those whom the
   * schedule leaves out, or those who have confirmed, and then the rest stays scheduled. `byUserId` undefined: its hour
   * has come. `unconfirmed`: instead of what the schedule says about them.
   */
  start(
    swapId: string,
    version: number,
    byUserId: string | undefined,
    who: 'everybody' | 'confirmed',
    unconfirmed?: Unconfirmed,
  ): Promise<Swap | undefined>;
  /** Who would be moved, if it started now: those who lose something and have not confirmed, and all the others. */
  readiness(swapId: string): Promise<Readiness>;
  /** Scheduled to ready: its hour has come, and somebody has to press Run (Law 9). */
  makeReady(swapId: string, version: number): Promise<Swap | undefined>;
  /** Scheduled swaps whose hour has come, or for which everybody has confirmed that was to. */
  dueToStart(): Promise<readonly Swap[]>;
  /** Those that start before this ISO 8601 instant and whose admins have not been told so; each is answered once. */
  takeNotices(before: string): Promise<readonly Swap[]>;
  /**
   * Before a start: whoever is then moved, was reminded, and loses Teams by it is told first, since nothing reaches them
   * afterwards. `confirmed` moves only those; else what the schedule says of the unconfirmed decides. Each user once.
   */
  lastWords(swapId: string, who: 'confirmed' | Unconfirmed): Promise<void>;
  /** Running to scheduled, after those who had confirmed. If this attempt is still the swap's and some are planned. */
  backToSchedule(swapId: string, attempt: number): Promise<boolean>;
  /** Leaves a user out of a swap that has not begun. False where they are not waiting in it. */
  takeOut(swapId: string, userId: string, byUserId: string): Promise<boolean>;
  /**
   * Begins the undo of a finished swap, from the version that was seen: a swap of its own, running, with its moves and its
   * job, in one transaction. Undefined if the original is at another version, as it is once an undo has begun.
   */
  undo(original: Swap, byUserId: string, plan: UndoPlan): Promise<Swap | undefined>;
  /** What is on record of the users whose move is done; those with equal records are together. */
  recordsOfDone(swapId: string): Promise<readonly RecordOfDone[]>;
  /** The undos of a swap, newest first. */
  undosOf(swapId: string): Promise<readonly Swap[]>;
  /** The newest finished swap that the admin made, undos left aside. */
  newestFinished(tenantId: string, adminId: string): Promise<Swap | undefined>;
  /** Which of these users another swap holds, planned or sent; for an open swap, only one confirmed before it. */
  inOtherSwaps(swapId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** Starts a run: raises the attempt of a running swap and answers it, or undefined if the swap is not running. */
  beginRun(swapId: string): Promise<Swap | undefined>;
  /** Whether this run may go on: none has begun later, and nobody has paused or stopped the swap since. */
  isCurrent(run: Pick<Swap, 'id' | 'attempt' | 'stopping'>): Promise<boolean>;
  move(swapId: string, userId: string): Promise<Move | undefined>;
  /** Moves in order of user id, after `afterUserId`. */
  moves(
    swapId: string,
    options: {
      readonly states?: readonly Move['state'][];
      /** Only who has confirmed or loses nothing. */
      readonly onlyConfirmed?: boolean;
      /** Of these users only. */
      readonly userIds?: readonly string[];
      /** Only those of which reading back has not yet told whether they show. */
      readonly untold?: boolean;
      readonly afterUserId?: string;
      readonly limit: number;
    },
  ): Promise<readonly Move[]>;
  counts(swapId: string): Promise<MoveCounts>;
  /**
   * Planned, or sent by this or an earlier attempt, to sent by this attempt and now, with the before-states and the
   * calls on record. A run claims anew each time it sends. Answers how many: none if the swap has a later attempt or
   * is no longer running; a move that is settled is not among them.
   */
  claim(swapId: string, attempt: number, claims: readonly Claim[]): Promise<number>;
  /** Settles moves that are not settled yet, or puts them back, if this attempt is still the swap's. Answers how many. */
  settle(
    swapId: string,
    attempt: number,
    settled: readonly { readonly userId: string; readonly settlement: Settlement }[],
  ): Promise<number>;
  /** Puts on record what reading back moves that are done has shown. Answers how many, as `settle` does. */
  verify(
    swapId: string,
    attempt: number,
    read: readonly { readonly userId: string; readonly verification: Verification }[],
  ): Promise<number>;
  /** Settles moves that are still watched: what is done has been seen, and counts as verified. */
  settleWatched(swapId: string, userIds: readonly string[], settlement: WatchSettlement): Promise<void>;
  /** Running to paused by the run itself, if this attempt is still the swap's and nobody has stopped it. */
  pause(swapId: string, attempt: number, pause: Pause): Promise<boolean>;
  /**
   * By somebody, from the version they saw: running to paused; paused to running, with its job; or to being stopped,
   * which the run that follows brings to its end. Undefined if it is at another version, or being stopped already.
   */
  pauseBy(swapId: string, version: number, byUserId: string): Promise<Swap | undefined>;
  resume(swapId: string, version: number, byUserId: string): Promise<Swap | undefined>;
  stop(swapId: string, version: number, byUserId: string): Promise<Swap | undefined>;
  /** Leaves out everybody who is still planned, if this attempt is still the swap's. */
  leaveOutPlanned(swapId: string, attempt: number, reason: MoveReason): Promise<void>;
  /**
   * Running to finished, if this attempt is still the swap's and no move is planned or sent. Where reading back has not
   * told of every move that is done whether it shows, the job that reads again later is in the same transaction.
   */
  finish(swapId: string, attempt: number): Promise<boolean>;
  /** Appends to the audit, which is never changed: who did what, by object id. */
  audit(swapId: string, byUserId: string | undefined, action: AuditAction): Promise<void>;
}
