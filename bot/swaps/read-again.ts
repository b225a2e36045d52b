import type { Actor } from './actor.ts';
import type { Clock } from './clock.ts';
import type { Journal } from './journal.ts';
import type { LookEnd } from './look-queue.ts';
import { readingOf } from './reading.ts';
import type { Swap } from './swap.ts';
import { TenantError, type Tenant } from './tenant.ts';

export interface ReadAgainPorts {
  readonly journal: Pick<Journal, 'find' | 'moves' | 'verify' | 'undosOf'>;
  readonly tenant: Pick<Tenant, 'users'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly actorFor: (swap: Swap) => Actor;
}

/** What a later reading of a finished swap came to. */
export interface ReadAgain {
  /** Users of whom something else is on record now. */
  readonly changed: number;
  readonly end: LookEnd;
}

/** When the users whose move did not show at the end of a swap are read again, counted from then. */
export const readAgainAfterSeconds: readonly number[] = [120, 600, 3_600];

const lastAfterMs = (readAgainAfterSeconds.at(-1) ?? 0) * 1_000;

/** A directory that does not answer at the last reading is asked again until then. */
const givenUpAfterMs = 24 * 60 * 60 * 1_000;

const usersPerReading = 200;

/**
 * Reads the users whose move did not show when their swap ended, and puts on record what they show. Writes nothing to
 * the directory. A swap of which an undo has begun is not read any more: its users are about to look as before.
 *
 * Rejects with a TenantError, to be called again, when the users cannot be read at the last reading.
 */
export async function readAgain(ports: ReadAgainPorts, swapId: string, isLast: boolean): Promise<ReadAgain> {
  const swap = await ports.journal.find(swapId);
  if (swap?.state !== 'finished') return { changed: 0, end: 'over' };
  if ((await ports.journal.undosOf(swapId)).length > 0) return { changed: 0, end: 'over' };
  try {
    const { changed, open } = await readUntold(ports, swap, isLast);
    return { changed, end: isLast || open === 0 ? 'over' : 'again' };
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    if (!isLast) return { changed: 0, end: 'again' };
    if (ports.clock.now() - endOf(swap) < givenUpAfterMs) throw error;
    return { changed: 0, end: 'over' };
  }
}

/** Whether users of the swap whose move does not show yet are going to be read again. */
export function isReadAgain(swap: Swap, now: number): boolean {
  return now - endOf(swap) < lastAfterMs;
}

function endOf({ finishedAt, createdAt }: Swap): number {
  return Date.parse(finishedAt ?? createdAt);
}

async function readUntold(
  { journal, tenant, actorFor }: ReadAgainPorts,
  swap: Swap,
  isLast: boolean,
): Promise<{ readonly changed: number; readonly open: number }> {
  const actor = actorFor(swap);
  let changed = 0;
  let open = 0;
  for (let afterUserId = ''; ;) {
    const after = afterUserId === '' ? {} : { afterUserId };
    const untold = { states: ['done'], untold: true, limit: usersPerReading, ...after } as const;
    const page = await journal.moves(swap.id, untold);
    const last = page.at(-1);
    if (last === undefined) return { changed, open };
    const users = await tenant.users(
      actor,
      page.map(({ userId }) => userId),
    );
    const reading = readingOf(page, users, isLast);
    // The swap has ended, so that its attempt stays the last one.
    changed += await journal.verify(swap.id, swap.attempt, reading.news);
    open += reading.open;
    afterUserId = last.userId;
  }
}
