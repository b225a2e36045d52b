import type { Config } from './config.ts';
import type { Desk } from './conversation/desk.ts';
import type { Messenger } from './conversation/messenger.ts';
import type { SwapWatch } from './conversation/swap-watch.ts';
import type { Directory } from './directory.ts';
import type { Log } from './log.ts';
import type { EntitlementCheck } from './people/entitlement.ts';
import type { Pace } from './reminders/pace.ts';
import type { Store } from './storage/store.ts';
import { createSweep } from './sweeps.ts';
import { theBot } from './swaps/actor.ts';
import { startLooks } from './swaps/looks.ts';
import type { RunPorts } from './swaps/run.ts';
import { runSwap, type RunEnd } from './swaps/runner.ts';
import { RunsHere } from './swaps/runs-here.ts';
import type { WriteBudget } from './swaps/write-budget.ts';

export interface JobsParts {
  readonly config: Config;
  readonly log: Log;
  readonly desk: Desk;
  /** Sends at once. */
  readonly messenger: Messenger;
  readonly watch: SwapWatch;
  readonly store: Store;
  readonly writes: WriteBudget;
  readonly directory: Directory;
  /** Of everything that is sent to users. */
  readonly pace: Pace;
  /** Where Teams is before anybody in the organisation has been heard from. */
  readonly globalServiceUrl: string | undefined;
}

/** Begins what goes on outside of turns: swaps that run, looks at those that have ended, and what becomes due. */
export async function startJobs(parts: JobsParts): Promise<void> {
  const { config, log, desk, messenger, watch, store, writes, directory, pace, globalServiceUrl } = parts;
  const { tenant, entitlement, installer } = directory;
  const ports: RunPorts = {
    journal: store.journal,
    tenant,
    clock: desk.clock,
    writes,
    runs: new RunsHere(),
    entitled: (adminId) => entitled(entitlement, adminId),
    actorFor: ({ runBy }) => desk.actorFor(runBy),
    onProgress: (swapId) => {
      watch.changed(swapId);
    },
    log: (event, facts) => {
      log.info(event, facts);
    },
  };
  await store.queue.start(async (swapId, signal) => {
    const end = await runSwap(swapId, signal, ports);
    await tellEnd(swapId, end, signal, parts);
  });
  // Nobody is there then who could be asked to sign in, and nothing is written.
  await startLooks(store, { ...ports, actorFor: () => theBot }, async (swapId) => {
    await store.reminders.close(swapId);
    desk.wakeSweep();
    await watch.resultChanged(swapId);
  });
  await store.sweeps.start(
    createSweep({ config, desk, messenger, watch, pace, installer, globalServiceUrl }),
  );
}

async function entitled(entitlement: EntitlementCheck, adminId: string): Promise<boolean> {
  const { kind } = await entitlement.check(adminId);
  if (kind === 'unreadable') throw new Error("The admin's roles cannot be read");
  return kind === 'entitled';
}

/**
 * A job that is handed out again because the process died before it could tell the result tells it now. A run that was
 * superseded leaves that to the one that has taken over.
 */
async function tellEnd(
  swapId: string,
  end: RunEnd,
  signal: AbortSignal,
  { store, watch, desk, log }: JobsParts,
): Promise<void> {
  if (end === 'superseded') return;
  try {
    const swap = await store.journal.find(swapId);
    if (swap?.state === 'finished') {
      if (swap.undoes === undefined) await store.reminders.close(swapId);
      else await store.reminders.closeUndone(swap.undoes, swapId);
      desk.wakeSweep();
    }
    const isNews = end === 'paused' || end === 'back-to-schedule';
    if (swap?.state === 'finished' || isNews) await watch.halted(swapId, signal);
  } catch (error) {
    log.error('result-not-told', error, { swapId });
  }
}
