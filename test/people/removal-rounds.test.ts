import assert from 'node:assert/strict';
import { createRemovalRounds } from '../../bot/people/removal-rounds.ts';
import { ManualClock } from '../support/manual-clock.ts';

const hourMs = 60 * 60 * 1_000;

describe('The removal of what is old', () => {
  it('comes once an hour however often it is called for, and again at once after a failure', async () => {
    const clock = new ManualClock('2026-04-01T00:00:00Z');
    const asked: string[] = [];
    let fails = true;
    const round = createRemovalRounds(
      {
        removeOld: async (before) => {
          asked.push(before);
          if (fails) throw new Error('The database is away');
          return { swaps: 1, people: 2 };
        },
      },
      clock,
      90,
    );
    await assert.rejects(round());
    fails = false;
    assert.deepEqual(await round(), { swaps: 1, people: 2 });
    clock.advance(hourMs - 1);
    assert.equal(await round(), undefined);
    clock.advance(1);
    assert.ok(await round());
    assert.deepEqual(asked, [
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T01:00:00.000Z',
    ]);
  });
});
