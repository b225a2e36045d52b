import { watchOnce, type WatchPorts } from './check-watched.ts';
import type { LookQueue } from './look-queue.ts';
import { readAgain, type ReadAgainPorts } from './read-again.ts';

export interface LookQueues {
  /** At moves that wait for a group to be changed. */
  readonly watches: LookQueue;
  /** At moves that did not show yet when their swap ended. */
  readonly readings: LookQueue;
}

/**
 * Begins to look at swaps outside of runs.
 *
 * @param resultChanged tells that a finished swap has another result, or that it is not looked at any more
 */
export async function startLooks(
  { watches, readings }: LookQueues,
  ports: WatchPorts & ReadAgainPorts,
  resultChanged: (swapId: string) => Promise<void>,
): Promise<void> {
  await watches.start(async (swapId) => {
    const { end, shown, gone } = await watchOnce(ports, ports.actorFor, swapId);
    if (shown + gone > 0 || end === 'over') await resultChanged(swapId);
    return end;
  });
  await readings.start(async (swapId, isLast) => {
    const { end, changed } = await readAgain(ports, swapId, isLast);
    if (changed > 0 || end === 'over') await resultChanged(swapId);
    return end;
  });
}
