import { theBot } from '../swaps/actor.ts';
import type { Swap } from '../swaps/swap.ts';
import type { CardUpdates } from './card-updates.ts';
import type { Desk } from './desk.ts';
import type { StandingCards } from './standing-cards.ts';
import { tellAnew } from './tell-anew.ts';
import { unaskedVisit } from './unasked-visit.ts';
import type { Wizard } from './wizard.ts';

/** Keeps the living cards of a swap up to date with what happens outside a turn. It reads as the bot. */
export interface SwapWatch {
  /** Something has changed: the cards follow, now and then (Teams counts each update). */
  changed(swapId: string): void;
  /**
   * The swap has finished, or waits for a word: everybody concerned is told in a new message, and the living card points
   * to it; each person once, however many jobs come to tell it. Resolves when that is done, which takes as long as Teams asks to wait, or when the signal ends the waiting.
   */
  halted(swapId: string, signal: AbortSignal): Promise<void>;
  /** It starts soon, or waits for somebody to press Run: that is told in the same way, after the call. */
  announce(swapId: string): void;
  /** Something of a finished swap has come about after its end: its result is shown anew, where it stands. */
  resultChanged(swapId: string, exceptActivityId?: string): Promise<void>;
  /** For the end of the process: no pause is waited for any more. Resolves when no update is on its way. */
  close(): Promise<void>;
}

const minuteMs = 60_000;

/**
 * How long after an update of its cards a swap that began so long ago has to wait for the next. A small swap is seen
 * to get on; a long one stays far below the 1,800 operations that Teams takes in a chat and hour (Learn: rate limits).
 */
export function updatePauseMs(begunMsAgo: number): number {
  return begunMsAgo < minuteMs ? 2_000 : 15_000;
}

/**
 * For so long the cards of a running swap are brought up to date although nothing happens: that is told as well. No
 * outcome takes longer to settle.
 */
const quietMs = 6 * minuteMs;

/** A swap whose cards are being brought up to date. */
interface Following {
  /** Something has changed since the refresh under way began. */
  again: boolean;
  refreshing: Promise<void>;
  /** Resolves when nothing has changed for a while. */
  done: Promise<void>;
}

export interface SwapWatchParts {
  readonly desk: Desk;
  readonly wizard: Wizard;
  readonly standing: StandingCards;
  readonly updates: CardUpdates;
}

export function createSwapWatch(parts: SwapWatchParts): SwapWatch {
  const { desk, updates } = parts;
  const following = new Map<string, Following>();
  const telling = new Map<string, Promise<void>>();
  const closing = new AbortController();

  async function pause(swap: Swap | undefined): Promise<void> {
    const begun = Date.parse(swap?.startedAt ?? '');
    const ms = updatePauseMs(Number.isNaN(begun) ? 0 : desk.clock.now() - begun);
    await desk.clock.sleep(ms, closing.signal).catch(() => undefined);
  }

  async function follow(swapId: string, state: Following): Promise<void> {
    let newsAt = desk.clock.now();
    for (let isOver = false; state.again || !isOver;) {
      if (state.again) newsAt = desk.clock.now();
      state.again = false;
      const refreshing = refresh(parts, swapId).catch((error: unknown): undefined => {
        desk.report('card-not-refreshed', error, { swapId });
      });
      state.refreshing = refreshing.then(() => undefined);
      const swap = await refreshing;
      await pause(swap);
      const isQuiet = desk.clock.now() - newsAt >= quietMs;
      isOver = isQuiet || swap?.state !== 'running' || closing.signal.aborted;
    }
    following.delete(swapId);
  }

  async function inTurn(swapId: string, tell: () => Promise<void>): Promise<void> {
    const turn = (telling.get(swapId) ?? Promise.resolve()).then(tell);
    const over = turn.catch(() => undefined);
    telling.set(swapId, over);
    try {
      await turn;
    } finally {
      if (telling.get(swapId) === over) telling.delete(swapId);
    }
  }

  return {
    changed: (swapId) => {
      const state = following.get(swapId);
      if (state !== undefined) {
        state.again = true;
        return;
      }
      const started: Following = { again: true, refreshing: Promise.resolve(), done: Promise.resolve() };
      following.set(swapId, started);
      started.done = follow(swapId, started);
    },
    resultChanged: async (swapId, exceptActivityId) => {
      await refreshResult(parts, swapId, exceptActivityId);
    },
    halted: async (swapId, signal) => {
      // A refresh that read the swap before its end must not land on top of the pointer.
      await following.get(swapId)?.refreshing;
      const swap = await desk.journal.find(swapId);
      await inTurn(swapId, async () => {
        const places = await desk.places.of(swapId);
        const untold = places.filter(({ toldVersion }) => toldVersion !== swap?.version);
        await Promise.all(untold.map((place) => tellAnew(parts, place, signal)));
      });
      const undone = swap?.undoes;
      if (undone !== undefined) await refreshResult(parts, undone, undefined);
    },
    announce: (swapId) => {
      const announced = inTurn(swapId, async () => {
        const places = await desk.places.of(swapId);
        await Promise.all(places.map((place) => tellAnew(parts, place, closing.signal)));
      });
      announced.catch((error: unknown) => {
        desk.report('not-told-anew', error, { swapId });
      });
    },
    close: async () => {
      closing.abort();
      await Promise.all(telling.values());
      await Promise.all([...following.values()].map(({ done }) => done));
      await updates.close();
    },
  };
}

async function refreshResult(
  parts: SwapWatchParts,
  swapId: string,
  exceptActivityId: string | undefined,
): Promise<void> {
  const { desk, wizard, updates } = parts;
  const swap = await desk.journal.find(swapId);
  if (swap?.state !== 'finished') return;
  for (const place of await desk.places.of(swapId)) {
    if (place.activityId === exceptActivityId) continue;
    const visit = await unaskedVisit(parts, place, place.activityId, theBot);
    const outgoing = visit === undefined ? undefined : await wizard.current(swap, visit);
    if (visit !== undefined && outgoing !== undefined) updates.put(visit.origin, place.activityId, outgoing);
  }
}

/** The end of a swap is told by `halted`, as a message of its own. */
async function refresh(parts: SwapWatchParts, swapId: string): Promise<Swap | undefined> {
  const { desk, wizard, updates } = parts;
  const swap = await desk.journal.find(swapId);
  if (swap === undefined || swap.state === 'finished') return swap;
  for (const place of await desk.places.of(swapId)) {
    if (place.aside) continue;
    const visit = await unaskedVisit(parts, place, place.activityId, theBot);
    const outgoing = visit === undefined ? undefined : await wizard.current(swap, visit);
    if (visit !== undefined && outgoing !== undefined) updates.put(visit.origin, place.activityId, outgoing);
  }
  return swap;
}
