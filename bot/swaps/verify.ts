import { directLicenses, type User } from '../licensing/user.ts';
import { atOnce } from './at-once.ts';
import { sightOf } from './license-state.ts';
import { movesOf } from './move-pages.ts';
import { Superseded, type Run } from './run.ts';
import type { Move, Verification } from './swap.ts';
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
  await atOnce(movesOf(run, 'done'), pagesAtOnce, onePage, () => undefined);
  return open;
}

async function verifyPage(run: Run, page: readonly Move[], last: boolean): Promise<number> {
  const waiting = page.filter(
    ({ verification }) => verification !== 'verified' && verification !== 'different',
  );
  if (waiting.length === 0) return 0;
  const users = await readBack(run, waiting);
  if (users === undefined) return waiting.length;
  const read = waiting.map((move) => ({
    move,
    verification: verificationOf(move, users.get(move.userId), last),
  }));
  await record(
    run,
    read.filter(({ move, verification }) => verification !== move.verification),
  );
  run.ports.onProgress(run.swap.id);
  return read.filter(({ verification }) => verification === 'settling').length;
}

/** The users by id, or undefined when they cannot be read now. */
async function readBack(run: Run, moves: readonly Move[]): Promise<ReadonlyMap<string, User> | undefined> {
  const userIds = moves.map(({ userId }) => userId);
  try {
    const users = await run.pace.run(() => run.ports.tenant.users(run.actor, userIds));
    return new Map(users.map((user) => [user.id, user]));
  } catch (error) {
    if (error instanceof TenantError) return undefined;
    throw error;
  }
}

function verificationOf(move: Move, user: User | undefined, last: boolean): Verification {
  if (user === undefined || move.before === undefined || move.change === undefined) {
    return last ? 'different' : 'settling';
  }
  const sight = sightOf(directLicenses(user), move.before, move.change);
  if (sight === 'after') return 'verified';
  return last && sight === 'other' ? 'different' : 'settling';
}

async function record(
  run: Run,
  read: readonly { readonly move: Move; readonly verification: Verification }[],
): Promise<void> {
  const { id, attempt } = run.swap;
  const news = read.map(({ move: { userId }, verification }) => ({ userId, verification }));
  if ((await run.ports.journal.verify(id, attempt, news)) < news.length) throw new Superseded();
}
