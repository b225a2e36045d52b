import type { RunPorts } from './run.ts';
import type { Swap } from './swap.ts';

/** So often a run asks whether it is still the one: whoever has paused or stopped the swap may be in another process. */
const askEveryMs = 2_000;

/**
 * Watches whether a run is still the one of its swap, also while it waits for minutes.
 * @param superseded is told once, when it is not
 * @returns `end` resolves when nothing is asked any more
 */
export function watchStanding(
  swap: Swap,
  halt: AbortSignal,
  { journal, clock, runs }: Pick<RunPorts, 'journal' | 'clock' | 'runs'>,
  superseded: () => void,
): { readonly end: () => Promise<void> } {
  const over = new AbortController();
  const left = runs.begin(swap.id, superseded);

  async function ask(): Promise<void> {
    const signal = AbortSignal.any([halt, over.signal]);
    for (;;) {
      await clock.sleep(askEveryMs, signal);
      if (await journal.isCurrent(swap)) continue;
      superseded();
      return;
    }
  }

  // Its end rejects the sleep. Where the journal does not answer, the run itself has the same trouble, and tells of it.
  const asking = ask().catch(() => undefined);
  return {
    end: async () => {
      left();
      over.abort(new Error('The run is over'));
      await asking;
    },
  };
}
