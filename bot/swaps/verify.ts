import type { User } from '../licensing/user.ts';
import { atOnce } from './at-once.ts';
import { movesOf } from './move-pages.ts';
import { readingOf, type Verified } from './reading.ts';
import { Superseded, type Run } from './run.ts';
import type { Move } from './swap.ts';
import { TenantError } from './tenant.ts';

/** Pauses before each round of reading: Entra publishes no time within which a write shows when read back. */
const pausesMs = [0, 5_000, 15_000, 40_000] as const;

/** While one page is on its way from Graph, another one is compared and put on record. */
const pagesAtOnce = 4;

/**
 * Reads back every user whose move is done and puts on record whether the move shows. A stale reading is no
 * failure: what has not appeared after the last round stays `settling`, and only a third state is `different`.
 */
export async function verifyMoves(run: Run): Promise<void> {
  for (const [round, pause] of pausesMs.entries()) {
    if (pause > 0) await run.ports.clock.sleep(pause, run.halt);
    const last = round === pausesMs.length - 1;
    if ((await verifyRound(run, last)) === 0) return;
  }
}

/** Answers how many could not be told yet. */
async function verifyRound(run: Run, last: boolean): Promise<number> {
  let open = 0;
  const onePage = async (page: readonly Move[]): Promise<void> => {
    const untold = await verifyPage(run, page, last);
    open += untold;
  };
  await atOnce(movesOf(run, 'done', { untold: true }), pagesAtOnce, onePage, () => undefined);
  return open;
}

async function verifyPage(run: Run, page: readonly Move[], last: boolean): Promise<number> {
  const users = await readBack(run, page);
  if (users === undefined) return page.length;
  const { news, open } = readingOf(page, users, last);
  await record(run, news);
  run.ports.onProgress(run.swap.id);
  return open;
}

/** Undefined when they cannot be read now. */
async function readBack(run: Run, moves: readonly Move[]): Promise<readonly User[] | undefined> {
  const userIds = moves.map(({ userId }) => userId);
  try {
    return await run.pace.run(() => run.ports.tenant.users(run.actor, userIds));
  } catch (error) {
    if (error instanceof TenantError) return undefined;
    throw error;
  }
}

async function record(run: Run, news: readonly Verified[]): Promise<void> {
  const { id, attempt } = run.swap;
  if ((await run.ports.journal.verify(id, attempt, news)) < news.length) throw new Superseded();
}
