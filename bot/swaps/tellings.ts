import type { ServiceId } from '../licensing/services/service.ts';
import type { AuditAction } from './journal.ts';
import type { Move, MoveCounts, MoveReason, MoveState, Verification } from './swap.ts';

/** Some users of a swap: how many they are, and the first of them by id. */
export interface UserGroup {
  readonly users: number;
  readonly first: readonly string[];
}

/** What became of a swap's users, in an answer whose size does not depend on how many they are. */
export interface MoveSummary {
  readonly counts: MoveCounts;
  /** Of those whose move is done; of the verified there is only the number. */
  readonly verification: Readonly<Record<Verification, UserGroup>>;
  /** Of those refused or left out; those with the most users first. */
  readonly reasons: readonly (UserGroup & { readonly reason: MoveReason })[];
  readonly watched: UserGroup;
}

/** Moves that runs settled after some instant. */
export interface SettledMoves {
  readonly users: number;
  /** When the first and the last of them were settled: ISO 8601 instants, undefined where there are none. */
  readonly firstAt: string | undefined;
  readonly lastAt: string | undefined;
}

/** Moves of which nobody knows yet what became of them. */
export interface SentMoves {
  readonly users: number;
  /** When the last of them was sent: an ISO 8601 instant, undefined where there are none. */
  readonly lastAt: string | undefined;
}

/** A line of the audit. */
export interface AuditRecord {
  /** ISO 8601 instant. */
  readonly at: string;
  /** Object id; undefined for what the bot did by itself. */
  readonly byUserId: string | undefined;
  readonly action: AuditAction;
}

/** What is told of swaps however many users they have. */
export interface Tellings {
  /** @param first how many users of each kind are named */
  summary(swapId: string, first: number): Promise<MoveSummary>;
  /** The counts of several swaps; one without moves is absent. */
  countsOfEach(swapIds: readonly string[]): Promise<ReadonlyMap<string, MoveCounts>>;
  /** Ids of the users whose move is in one of these states, or of all, in order. */
  userIds(swapId: string, states?: readonly MoveState[]): Promise<readonly string[]>;
  /**
   * One move for each way in which moves that are done, and took some of these services, changed licenses; at most
   * `limit`, the most frequent first.
   */
  waysOfDone(swapId: string, services: readonly ServiceId[], limit: number): Promise<readonly Move[]>;
  /** @param after ISO 8601 instant */
  settledAfter(swapId: string, after: string): Promise<SettledMoves>;
  /** Those sent and not settled. @param before ISO 8601 instant */
  sentBefore(swapId: string, before: string): Promise<SentMoves>;
  /** The audit of a swap, oldest first. */
  auditOf(swapId: string): Promise<readonly AuditRecord[]>;
}
