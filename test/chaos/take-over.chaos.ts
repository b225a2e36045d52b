import assert from 'node:assert/strict';
import { inStates, stops, type Stop } from './stops.ts';
import { startTwoBots, untilSeen, type TwoBots } from './two-bots.ts';

/** What was promised: another bot has the swap by then. */
const takeOverWithinMs = 30_000;

/** A swap is read back for a minute at most. */
const finishedWithinMs = 90_000;

describe('A swap whose bot', function () {
  this.timeout(240_000);
  let bots: TwoBots;
  afterEach(() => bots.close());

  /** Another bot has joined, and the first has reached the point. */
  async function reach({ tenant, reach: reachIt }: Stop): Promise<void> {
    bots = await startTwoBots(tenant);
    await reachIt(bots);
    await bots.join();
  }

  async function takenOver(): Promise<number> {
    await bots.anHourLater();
    return await untilSeen(async () => (await bots.books()).attempt === 2, takeOverWithinMs);
  }

  /** Whoever could be moved was moved in one call, and was seen to be. */
  async function assertFinished(): Promise<void> {
    await untilSeen(async () => (await bots.books()).state === 'finished', finishedWithinMs);
    const states = new Set((await inStates(bots)).keys());
    assert.deepEqual([...states.difference(new Set(['done', 'refused', 'left-out']))], []);
    const { moves } = await bots.books();
    const moved = moves.filter(({ state }) => state === 'done');
    assert.deepEqual(new Set(moved.map(({ verification }) => verification)), new Set(['verified']));
    const written = (await bots.writes()).map(({ userId }) => userId);
    assert.deepEqual(written.sort(), moved.map(({ user_id: userId }) => userId).sort());
  }

  for (const stop of stops) {
    it(`is killed when it has ${stop.name}, is taken over within 30 s and finished`, async () => {
      await reach(stop);
      process.kill(bots.first.pid, 'SIGKILL');
      const tookMs = await takenOver();
      console.log(`        taken over after ${(tookMs / 1_000).toFixed(1)} s`);
      await assertFinished();
    });

    it(`is frozen when it has ${stop.name}, is taken over, and the one that comes back changes nothing`, async () => {
      await reach(stop);
      process.kill(bots.first.pid, 'SIGSTOP');
      await takenOver();
      await assertFinished();
      const books = await bots.books();
      process.kill(bots.first.pid, 'SIGCONT');
      const gaveUp = /run-superseded|run-failed/;
      await untilSeen(async () => bots.first.logged.some((entry) => gaveUp.test(entry)), 60_000);
      assert.deepEqual(await bots.books(), books);
      await assertFinished();
    });
  }
});
