import assert from 'node:assert/strict';
import type { Fault } from '../../bot/practice/tenant/faults/fault.ts';
import { confirmFromReview } from '../support/conversing.ts';
import { startTwoBots, untilSeen, type TwoBots } from './two-bots.ts';

/** What was promised: another bot has the swap by then. */
const takeOverWithinMs = 30_000;

const line = { method: 'POST', path: '/assignLicense$' };

/** Where the first bot is when it is stopped. */
const points: Readonly<Record<string, Fault>> = {
  'claimed the move, whose call did not reach Graph': { on: line, kind: 'hang' },
  'sent the call, which was carried out, and not recorded it': { on: line, kind: 'hang', written: true },
};

describe('A swap whose bot', function () {
  this.timeout(180_000);
  let bots: TwoBots;

  beforeEach(async () => {
    bots = await startTwoBots();
  });
  afterEach(() => bots.close());

  /** The swap of one user is on its way, and the bot that runs it waits for an answer that does not come. */
  async function reach(fault: Fault): Promise<void> {
    const { admin } = bots;
    await bots.fail(fault);
    await admin.say('move anna@contoso.com from Office 365 E3 to F3');
    await confirmFromReview(admin);
    await untilSeen(async () => JSON.stringify((await bots.books()).moves).includes('"sent"'), 20_000);
    if (fault.kind === 'hang' && fault.written === true)
      await untilSeen(async () => (await bots.writes()).length === 1, 20_000);
  }

  async function assertFinished(): Promise<void> {
    await untilSeen(async () => (await bots.books()).state === 'finished', 60_000);
    const { moves } = await bots.books();
    assert.deepEqual(
      moves.map((move) => 'state' in move && move.state),
      ['done'],
    );
    assert.equal((await bots.writes()).length, 1);
  }

  for (const [point, fault] of Object.entries(points)) {
    it(`is killed when it has ${point}, is taken over within 30 s and finished`, async () => {
      await reach(fault);
      await bots.join();
      process.kill(bots.first.pid, 'SIGKILL');
      await bots.anHourLater();
      const tookMs = await untilSeen(async () => (await bots.books()).attempt === 2, takeOverWithinMs);
      console.log(`        taken over after ${(tookMs / 1_000).toFixed(1)} s`);
      await assertFinished();
    });

    it(`is frozen when it has ${point}, is taken over, and the one that comes back changes nothing`, async () => {
      await reach(fault);
      await bots.join();
      process.kill(bots.first.pid, 'SIGSTOP');
      await bots.anHourLater();
      await untilSeen(async () => (await bots.books()).attempt === 2, takeOverWithinMs);
      await assertFinished();
      const books = await bots.books();
      process.kill(bots.first.pid, 'SIGCONT');
      const gaveUp = /run-superseded|run-failed/;
      await untilSeen(async () => bots.first.logged.some((entry) => gaveUp.test(entry)), 60_000);
      assert.deepEqual(await bots.books(), books);
      assert.equal((await bots.writes()).length, 1);
    });
  }
});
