import { atOnce } from './at-once.ts';
import { carryOut, takeUp } from './carry-out.ts';
import type { Settlement } from './journal.ts';
import { movesOf } from './move-pages.ts';
import { createPace } from './pace.ts';
import { recheck } from './recheck.ts';
import { settle, Superseded, type Run, type RunPorts } from './run.ts';
import { createSender } from './sender.ts';
import { createSettler } from './settler.ts';
import type { Swap } from './swap.ts';
import { verifyMoves } from './verify.ts';

/** How a run ended. Only `finished` ends the swap. */
export type RunEnd =
  | 'finished'
  /** The swap was not running: nothing was done. */
  | 'not-running'
  /** Another run has taken over, or the swap was paused or cancelled: this one has stopped. */
  | 'superseded';

/** Requests on their way to Graph at once: batches of calls, and readings. */
const requestsInFlight = 4;

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
  await ports.journal.audit(swapId, undefined, swap.attempt === 1 ? 'started' : 'resumed');
  try {
    await makeMoves(swap, signal, ports);
    if (!(await ports.journal.finish(swapId, swap.attempt))) throw new Superseded();
  } catch (error) {
    if (!(error instanceof Superseded)) throw error;
    ports.log('run-superseded', { swapId, attempt: swap.attempt });
    return 'superseded';
  }
  await ports.journal.audit(swapId, undefined, 'finished');
  ports.log('run-finished', { swapId, attempt: swap.attempt });
  ports.onProgress(swapId);
  return 'finished';
}

async function makeMoves(swap: Swap, signal: AbortSignal, ports: RunPorts): Promise<void> {
  const failure = new AbortController();
  const halt = AbortSignal.any([signal, failure.signal]);
  const run = createRun(swap, signal, halt, ports);
  const oneMove = async ({ userId, pursue }: Task): Promise<void> => {
    await settle(run, userId, await pursue());
  };
  await atOnce(tasksOf(run), usersUnderWay, oneMove, (error) => {
    failure.abort(error);
  });
  await verifyMoves(run);
}

function createRun(swap: Swap, signal: AbortSignal, halt: AbortSignal, ports: RunPorts): Run {
  const run: Omit<Run, 'sender'> = {
    ports,
    swap,
    actor: ports.actorFor(swap),
    pace: createPace(ports.clock, requestsInFlight, halt),
    settler: createSettler(ports.journal, swap),
    seatless: new Set(),
    signal,
    halt,
  };
  return { ...run, sender: createSender(run, requestsInFlight) };
}

interface Task {
  readonly userId: string;
  readonly pursue: () => Promise<Settlement>;
}

/** First the moves whose outcome an earlier run did not learn, then the planned ones, checked page by page. */
async function* tasksOf(run: Run): AsyncGenerator<Task, void, void> {
  for await (const page of movesOf(run, 'sent')) {
    for (const move of page) yield { userId: move.userId, pursue: () => takeUp(run, move) };
  }
  for await (const page of movesOf(run, 'planned')) {
    const checks = await run.pace.run(() => recheck(run, page));
    for (const [index, move] of page.entries()) {
      const checked = checks[index];
      if (checked?.kind === 'ready')
        yield { userId: move.userId, pursue: () => carryOut(run, move, checked.ready) };
      if (checked?.kind === 'settled') yield { userId: move.userId, pursue: async () => checked.settlement };
    }
  }
}
