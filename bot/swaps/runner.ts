import { AfterSignal } from './after-signal.ts';
import { atOnce } from './at-once.ts';
import { carryOut, takeUp } from './carry-out.ts';
import type { Settlement } from './journal.ts';
import { movesOf } from './move-pages.ts';
import { createPace } from './pace.ts';
import { createFailureWatch, type Pause } from './pause.ts';
import { parked, type Checked } from './ready.ts';
import { recheck } from './recheck.ts';
import { PausedRun, settle, Superseded, type Run, type RunPorts } from './run.ts';
import { createSender } from './sender.ts';
import { createSettler } from './settler.ts';
import type { Move, Swap } from './swap.ts';
import { watchStanding } from './standing.ts';
import { verifyMoves } from './verify.ts';
import type { Account } from './write-budget.ts';

/** How a run ended. Only `finished` ends the swap. */
export type RunEnd =
  | 'finished'
  /** The swap was not running: nothing was done. */
  | 'not-running'
  /** It waits for a word, for the reason on record. */
  | 'paused'
  /** Those who had confirmed are moved, and the rest waits for the date. */
  | 'back-to-schedule'
  /** Another run has taken over, or somebody has paused or stopped the swap: this one has ended. */
  | 'superseded';

/** Requests on their way to Graph at once: batches of calls, and readings. */
const requestsInFlight = 4;

/**
 * How long calls on their way may still take once the run is stopped. Each that is answered is on record; of the others
 * nobody knows the effect, and whoever takes them up has to wait half a minute before it looks (Law 3).
 */
const callsEndWithinMs = 5_000;

/** Users under way at once: most of them wait for a place in a batch, a few for an outcome to become known. */
const usersUnderWay = 200;

/**
 * Runs a swap from wherever an earlier run left it. Rejects with the signal's reason when stopped, and with what
 * went wrong when the directory or the journal cannot be reached; in both cases everything is on record, moves on
 * their way stay claimed, and the next run takes them up by reading.
 */
export async function runSwap(swapId: string, signal: AbortSignal, ports: RunPorts): Promise<RunEnd> {
  signal.throwIfAborted();
  const swap = await ports.journal.beginRun(swapId);
  if (swap === undefined) return 'not-running';
  ports.log('run-began', { swapId, attempt: swap.attempt });
  ports.onProgress(swapId);
  await ports.journal.audit(swapId, undefined, swap.attempt === 1 ? 'started' : 'resumed');
  try {
    await makeMoves(swap, signal, ports);
    if (swap.onlyConfirmed && (await ports.journal.backToSchedule(swapId, swap.attempt))) {
      ports.onProgress(swapId);
      return 'back-to-schedule';
    }
    if (!(await ports.journal.finish(swapId, swap.attempt))) throw new Superseded();
  } catch (error) {
    if (error instanceof PausedRun) return await pause(swap, error.pause, ports);
    if (!(error instanceof Superseded)) throw error;
    return superseded(swap, ports);
  }
  await ports.journal.audit(swapId, undefined, 'finished');
  ports.log('run-finished', { swapId, attempt: swap.attempt });
  ports.onProgress(swapId);
  return 'finished';
}

async function pause({ id, attempt }: Swap, reason: Pause, ports: RunPorts): Promise<RunEnd> {
  if (!(await ports.journal.pause(id, attempt, reason))) return superseded({ id, attempt }, ports);
  ports.log('run-paused', { swapId: id, attempt, reason: reason.kind });
  ports.onProgress(id);
  return 'paused';
}

function superseded({ id, attempt }: Pick<Swap, 'id' | 'attempt'>, ports: RunPorts): RunEnd {
  ports.log('run-superseded', { swapId: id, attempt });
  return 'superseded';
}

/** Rejects with PausedRun where the swap has to wait for a word. */
async function makeMoves(swap: Swap, signal: AbortSignal, ports: RunPorts): Promise<void> {
  const failure = new AbortController();
  const halt = AbortSignal.any([signal, failure.signal]);
  const calls = new AfterSignal(signal, callsEndWithinMs, ports.clock);
  const watch = watchStanding(swap, halt, ports, () => {
    failure.abort(new Superseded());
  });
  try {
    const { planned, sent } = await ports.journal.counts(swap.id);
    const account = { ledger: ports.journal, tenantId: swap.tenantId, users: planned + sent, signal: halt };
    await moveAll(createRun(swap, calls.signal, halt, account, ports), (error) => {
      failure.abort(error);
    });
  } finally {
    calls.release();
    await watch.end();
  }
}

/** @param failed is told of the first failure, after which no call begins */
async function moveAll(run: Run, failed: (error: unknown) => void): Promise<void> {
  const { swap, ports } = run;
  const withoutSeat: string[] = [];
  const oneMove = async ({ userId, pursue }: Task): Promise<void> => {
    const settlement = await pursue();
    if (settlement !== undefined) await settle(run, userId, settlement);
    if (settlement === undefined || settlement.state === 'planned') {
      withoutSeat.push(userId);
      return;
    }
    const reason = run.failures.note(settlement);
    if (reason !== undefined) throw new PausedRun(reason);
  };
  await atOnce(tasksOf(run), usersUnderWay, oneMove, failed);
  if (swap.stopping) await ports.journal.leaveOutPlanned(swap.id, swap.attempt, 'stopped');
  await verifyMoves(run);
  if (withoutSeat.length > 0) throw new PausedRun({ kind: 'no-seat' });
  if (swap.pilot !== undefined && !swap.onlyConfirmed && (await ports.journal.counts(swap.id)).planned > 0)
    throw new PausedRun({ kind: 'pilot' });
}

function createRun(
  swap: Swap,
  signal: AbortSignal,
  halt: AbortSignal,
  account: Account,
  ports: RunPorts,
): Run {
  const run: Omit<Run, 'sender'> = {
    ports,
    swap,
    actor: ports.actorFor(swap),
    account,
    pace: createPace(ports.clock, requestsInFlight, halt),
    settler: createSettler(ports.journal, swap),
    seatless: new Set(),
    failures: createFailureWatch(),
    renewAccess: once(() => ports.tenant.renewAccess(ports.actorFor(swap))),
    signal,
    halt,
  };
  return { ...run, sender: createSender(run, requestsInFlight) };
}

/** For however many ask: done once, and waited for by all. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

interface Task {
  readonly userId: string;
  readonly pursue: () => Promise<Settlement | undefined>;
}

/**
 * First the moves whose outcome an earlier run did not learn, then the planned ones, checked page by page: all of them,
 * or as many as go before the others. None of those when the swap is being stopped.
 */
async function* tasksOf(run: Run): AsyncGenerator<Task, void, void> {
  for await (const page of movesOf(run, 'sent')) {
    for (const move of page) yield { userId: move.userId, pursue: () => takeUp(run, move) };
  }
  if (run.swap.stopping) return;
  let left = await movesToMake(run);
  if (left === 0) return;
  for await (const page of movesOf(run, 'planned')) {
    const checks = await run.pace.run(() => recheck(run, page));
    for (const [index, move] of page.entries()) {
      const checked = checks[index] ?? parked;
      if (checked.kind === 'ready') left -= 1;
      yield taskOf(run, move, checked);
      if (left === 0) return;
    }
  }
}

function taskOf(run: Run, move: Move, checked: Checked): Task {
  const { userId } = move;
  if (checked.kind === 'ready') return { userId, pursue: () => carryOut(run, move, checked.ready) };
  return { userId, pursue: async () => (checked.kind === 'settled' ? checked.settlement : undefined) };
}

/** How many planned moves this run makes before it waits for a word. */
async function movesToMake({ swap, ports }: Run): Promise<number> {
  if (swap.pilot === undefined || swap.onlyConfirmed) return Infinity;
  const { sent, done, refused } = await ports.journal.counts(swap.id);
  return Math.max(0, swap.pilot - sent - done - refused);
}
