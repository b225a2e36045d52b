import { showsWatched } from '../licensing/watch.ts';
import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import type { Journal } from './journal.ts';
import type { LookEnd } from './look-queue.ts';
import type { Move, Swap } from './swap.ts';
import { TenantError, type Tenant } from './tenant.ts';

export interface WatchPorts {
  readonly journal: Pick<Journal, 'find' | 'moves' | 'counts' | 'settleWatched'>;
  readonly tenant: Pick<Tenant, 'users'>;
}

/** What came of looking at the watched users of a swap. */
export interface WatchTally {
  /** Whose change shows now. */
  readonly shown: number;
  /** Who no longer exists. */
  readonly gone: number;
}

/** How long the admin has for the group, counted from when the swap was set going. */
const watchedForMs = 30 * 24 * 60 * 60 * 1_000;

/** So many users are read together. */
const usersPerReading = 200;

/**
 * Reads the users whose group the admin changes, and puts on record who shows the change. Writes nothing to the
 * directory. Rejects with a `TenantError` when the users cannot be read.
 */
export async function checkWatched(
  { journal, tenant }: WatchPorts,
  actor: Actor,
  swap: Swap,
): Promise<WatchTally> {
  let shown = 0;
  let gone = 0;
  for await (const page of watchedMoves(journal, swap.id)) {
    const ids = page.map(({ userId }) => userId);
    const users = await tenant.users(actor, ids);
    const found = new Set(users.map(({ id }) => id));
    const moved = users.filter((user) => showsWatched(user, swap.draft.products)).map(({ id }) => id);
    const missing = ids.filter((id) => !found.has(id));
    await journal.settleWatched(swap.id, moved, { state: 'done' });
    await journal.settleWatched(swap.id, missing, { state: 'left-out', reason: 'user-gone' });
    shown += moved.length;
    gone += missing.length;
  }
  return { shown, gone };
}

/** One round of looking at a swap: whoever has not changed after thirty days is left out, and it is over. */
export async function watchOnce(
  ports: WatchPorts & { readonly clock: Pick<Clock, 'now'> },
  actorFor: (swap: Swap) => Actor,
  swapId: string,
): Promise<WatchTally & { readonly end: LookEnd }> {
  const { journal, clock } = ports;
  const swap = await journal.find(swapId);
  if (swap === undefined) return { shown: 0, gone: 0, end: 'over' };
  const tally = await readable(checkWatched(ports, actorFor(swap), swap));
  if (clock.now() > untilMs(swap)) await leaveOutRest(journal, swapId);
  const { watched } = await journal.counts(swapId);
  return { ...tally, end: watched === 0 ? 'over' : 'again' };
}

/** The day on which the watching of a swap that has been set going ends, ISO 8601. */
export function watchedUntil(swap: Swap): string {
  return new Date(untilMs(swap)).toISOString();
}

/** A swap that waits for its hour has all the time until then. */
function untilMs({ state, startedAt, createdAt }: Swap): number {
  if (state === 'scheduled' || state === 'ready') return Number.POSITIVE_INFINITY;
  return Date.parse(startedAt ?? createdAt) + watchedForMs;
}

/** A directory that cannot be read now is looked at again next time. */
async function readable(tally: Promise<WatchTally>): Promise<WatchTally> {
  try {
    return await tally;
  } catch (error) {
    if (error instanceof TenantError) return { shown: 0, gone: 0 };
    throw error;
  }
}

async function leaveOutRest(journal: WatchPorts['journal'], swapId: string): Promise<void> {
  for await (const page of watchedMoves(journal, swapId)) {
    const ids = page.map(({ userId }) => userId);
    await journal.settleWatched(swapId, ids, { state: 'left-out', reason: 'group-unchanged' });
  }
}

async function* watchedMoves(
  journal: WatchPorts['journal'],
  swapId: string,
): AsyncGenerator<readonly Move[], void, void> {
  for (let afterUserId = ''; ;) {
    const after = afterUserId === '' ? {} : { afterUserId };
    const page = await journal.moves(swapId, { states: ['watched'], limit: usersPerReading, ...after });
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    afterUserId = last.userId;
  }
}
