import type { Journal, LeftOutMove, Settlement } from '../swaps/journal.ts';
import type { MeasuringParts } from './parts.ts';

type Count = (outcome: string, reason?: string, by?: number) => void;

/** What becomes of swaps and of the users in them, counted once it is on record. */
export function measuredJournal(journal: Journal, { meters }: MeasuringParts): Journal {
  const event = (name: string, reason?: string): void => {
    meters.count('license_swap.swaps', { 'license_swap.event': name, 'license_swap.reason': reason });
  };
  /** Counts where the write took place: it answers `undefined` or `false` where it did not. */
  const noted = async <Answer>(write: Promise<Answer>, name: string, reason?: string): Promise<Answer> => {
    const answer = await write;
    if (answer !== undefined && answer !== false) event(name, reason);
    return answer;
  };
  const move: Count = (outcome, reason, by = 1) => {
    const attributes = { 'license_swap.outcome': outcome, 'license_swap.reason': reason };
    if (by > 0) meters.count('license_swap.moves', attributes, by);
  };
  const leftOutOf = <Answer>(answer: Answer, moves: readonly LeftOutMove[]): Answer => {
    if (answer !== undefined) for (const { reason } of moves) move('left-out', reason);
    return answer;
  };
  /** How many more are left out after a write that does not say so itself. */
  const leftOutBy = async <Answer>(
    swapId: string,
    reason: string,
    write: () => Promise<Answer>,
  ): Promise<Answer> => {
    const before = await leftOutIn(journal, swapId);
    const answer = await write();
    move('left-out', reason, (await leftOutIn(journal, swapId)) - before);
    return answer;
  };

  return {
    ...journal,
    createDraft: (...given) => noted(journal.createDraft(...given), 'created'),
    cancel: (...given) => noted(journal.cancel(...given), 'cancelled'),
    confirm: async (...given) => leftOutOf(await noted(journal.confirm(...given), 'confirmed'), given[4]),
    schedule: async (...given) =>
      leftOutOf(await noted(journal.schedule(...given), 'scheduled'), given[3].leftOut),
    undo: async (...given) => leftOutOf(await noted(journal.undo(...given), 'undone'), given[2].leftOut),
    makeReady: (...given) => noted(journal.makeReady(...given), 'ready'),
    takeOut: async (...given) => {
      const isOut = await journal.takeOut(...given);
      if (isOut) move('left-out', 'taken-out');
      return isOut;
    },
    start: (...given) => leftOutBy(given[0], 'not-confirmed', () => journal.start(...given)),
    beginRun: async (swapId) => {
      const swap = await journal.beginRun(swapId);
      if (swap !== undefined) event(swap.attempt === 1 ? 'started' : 'resumed');
      return swap;
    },
    pause: (...given) => noted(journal.pause(...given), 'paused', given[2].kind),
    pauseBy: (...given) => noted(journal.pauseBy(...given), 'paused', 'asked'),
    resume: (...given) => noted(journal.resume(...given), 'continued'),
    stop: (...given) => noted(journal.stop(...given), 'stopped'),
    backToSchedule: (...given) => noted(journal.backToSchedule(...given), 'back-to-schedule'),
    finish: (...given) => noted(journal.finish(...given), 'finished'),
    leaveOutPlanned: (...given) => leftOutBy(given[0], given[2], () => journal.leaveOutPlanned(...given)),
    settle: async (swapId, attempt, settled) => {
      const written = await journal.settle(swapId, attempt, settled);
      // Fewer: another run has taken over, and counts them.
      if (written === settled.length) for (const { settlement } of settled) countSettled(settlement, move);
      return written;
    },
    settleWatched: async (swapId, userIds, settlement) => {
      await journal.settleWatched(swapId, userIds, settlement);
      move(settlement.state, settlement.state === 'done' ? 'watched' : settlement.reason, userIds.length);
    },
  };
}

function countSettled(settlement: Settlement, count: Count): void {
  const { state } = settlement;
  if (state === 'planned') return;
  if (state === 'done') count('done');
  else count(settlement.reason === 'unsettled' ? 'unknown' : state, settlement.reason);
}

/** Counting must not stand in the way of what is counted. */
async function leftOutIn(journal: Journal, swapId: string): Promise<number> {
  return await journal.counts(swapId).then(
    ({ leftOut }) => leftOut,
    () => NaN,
  );
}
