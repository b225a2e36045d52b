import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import type { Journal, Settlement } from './journal.ts';
import type { Pace } from './pace.ts';
import type { FailureWatch, Pause } from './pause.ts';
import type { Sender } from './sender.ts';
import type { RunsHere } from './runs-here.ts';
import type { Settler } from './settler.ts';
import type { Swap } from './swap.ts';
import type { Tenant } from './tenant.ts';
import type { Account, WriteBudget } from './write-budget.ts';

/** What happens in a run, for the log: ids and counts only (Law 12). */
export type RunEvent =
  'run-began' | 'outcome-unknown' | 'tenant-asks-to-wait' | 'run-superseded' | 'run-paused' | 'run-finished';

export interface RunPorts {
  readonly journal: Journal;
  readonly tenant: Tenant;
  readonly clock: Clock;
  readonly writes: WriteBudget;
  readonly runs: RunsHere;
  /**
   * Whether whoever has set the swap going may still swap licenses, from roles read at most 60 s ago (Law 5). Asked before each
   * call. Rejects when it cannot be read: the run ends without writing, and is for the queue to start anew.
   */
  readonly entitled: (adminId: string) => Promise<boolean>;
  /** On whose behalf the run's calls are made (Law 9). */
  readonly actorFor: (swap: Swap) => Actor;
  /** Something about the swap's moves has changed. Called often; must return at once. */
  readonly onProgress: (swapId: string) => void;
  readonly log: (event: RunEvent, facts: Readonly<Record<string, string | number>>) => void;
}

/** One run of a swap: what its parts share. */
export interface Run {
  readonly ports: RunPorts;
  /** As the run began it: its attempt is the fence of every write to the journal (Law 3). */
  readonly swap: Swap;
  readonly actor: Actor;
  readonly pace: Pace;
  /** What it writes is counted here. */
  readonly account: Account;
  readonly sender: Sender;
  readonly settler: Settler;
  /** Products that Graph has refused for want of a seat: not tried again in this run. */
  readonly seatless: Set<string>;
  readonly failures: FailureWatch;
  /** Takes a fresh token, once in this run. */
  readonly renewAccess: () => Promise<void>;
  /** Ends calls in flight: the process stops, and has given them time to end. */
  readonly signal: AbortSignal;
  /** Ends every wait and starts no further call: the process stops, the run has failed, or another has taken over. */
  readonly halt: AbortSignal;
}

/** Another run has taken the swap over, or it no longer runs: nothing more may be written. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** The run stops here and waits for a word; what is on its way is still settled. */
export class PausedRun extends Error {
  override readonly name = 'PausedRun';
  readonly pause: Pause;
  constructor(pause: Pause) {
    super(`The run pauses: ${pause.kind}`);
    this.pause = pause;
  }
}

/** Puts what became of a move on record. */
export async function settle(run: Run, userId: string, settlement: Settlement): Promise<void> {
  await run.settler.settle(userId, settlement);
  run.ports.onProgress(run.swap.id);
}
