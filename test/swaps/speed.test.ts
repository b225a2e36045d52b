import assert from 'node:assert/strict';
import { speedOf, type SpeedFacts } from '../../bot/swaps/speed.ts';
import type { SentMoves, SettledMoves } from '../../bot/swaps/tellings.ts';

const now = Date.parse('2026-11-27T09:00:00.000Z');
const quota = { writes: 2_400, windowMs: 150_000 };

/** So many users, the first and the last of them settled so many seconds ago. */
function settled(users: number, firstAgo: number, lastAgo: number): SettledMoves {
  const at = (secondsAgo: number): string => new Date(now - secondsAgo * 1_000).toISOString();
  return { users, firstAt: at(firstAgo), lastAt: at(lastAgo) };
}

const nothing: SettledMoves = { users: 0, firstAt: undefined, lastAt: undefined };
const noDoubt: SentMoves = { users: 0, lastAt: undefined };

function facts(changes: Partial<SpeedFacts> & { readonly planned?: number; readonly sent?: number }) {
  const { planned = 0, sent = 0, ...rest } = changes;
  const counts = { planned, sent, done: 10, refused: 0, leftOut: 0, watched: 0 };
  const usual = { now, quota, lastMinute: nothing, window: nothing, inDoubt: noDoubt, hasBegun: true };
  return speedOf({ ...usual, counts, ...rest });
}

describe('How fast a swap goes', () => {
  it('is not known at the start', () => {
    const unknown = { perMinute: undefined, leftMs: undefined, waits: undefined, inDoubt: 0 };
    assert.deepEqual(facts({ planned: 100 }), unknown);
    const first = settled(20, 2, 1);
    assert.deepEqual(facts({ planned: 100, lastMinute: first, window: first }), unknown);
  });

  it('is told after a few seconds, and what is left follows from it', () => {
    const moves = settled(400, 10, 0);
    const speed = facts({ planned: 380, sent: 20, lastMinute: moves, window: moves });
    assert.deepEqual(speed, { perMinute: 2_400, leftMs: 10_000, waits: undefined, inDoubt: 0 });
  });

  it('reckons with the quota before it is used up', () => {
    const burst = settled(2_400, 48, 0);
    const { leftMs } = facts({ planned: 7_600, lastMinute: burst, window: burst });
    assert.equal(leftMs, (7_600 / 2_400) * 150_000);
  });

  it('reckons with the steady rate of a large swap from the beginning', () => {
    const burst = settled(240, 5, 0);
    const { leftMs } = facts({ planned: 99_760, lastMinute: burst, window: burst });
    assert.equal(Math.round(leftMs ?? 0), 6_235_000);
  });

  it('takes as long as the outcome of the last call may take to show', () => {
    const eleven = settled(11, 8, 7);
    const inDoubt = { users: 1, lastAt: new Date(now - 10_000).toISOString() };
    const speed = facts({ sent: 1, lastMinute: eleven, window: eleven, inDoubt });
    assert.deepEqual([speed.leftMs, speed.waits, speed.inDoubt], [290_000, 'doubt', 1]);
    assert.equal(facts({ sent: 1, inDoubt }).leftMs, 290_000);
    assert.notEqual(facts({ planned: 1, sent: 1, window: eleven, inDoubt }).waits, 'doubt');
  });

  it('is unknown while the swap waits for its turn, which is said', () => {
    const earlier = settled(11, 60, 50);
    const waits = { perMinute: undefined, leftMs: undefined, waits: 'turn', inDoubt: 0 };
    assert.deepEqual(facts({ planned: 9, window: earlier, lastMinute: earlier, hasBegun: false }), waits);
  });

  it('is the last minute, and what is left follows from a whole window', () => {
    const speed = facts({
      planned: 1_600,
      lastMinute: settled(600, 60, 1),
      window: settled(2_000, 150, 1),
    });
    assert.equal(speed.perMinute, 600);
    assert.equal(Math.round(speed.leftMs ?? 0), 120_000);
  });

  it('says what it waits for: the quota, the service, or the reading back', () => {
    const full = settled(2_390, 150, 40);
    assert.equal(facts({ planned: 9, sent: 9, window: full }).waits, 'quota');
    assert.equal(facts({ planned: 9, sent: 9, window: settled(20, 60, 31) }).waits, 'service');
    assert.equal(facts({ planned: 9, sent: 9 }).waits, 'service');
    assert.equal(facts({ planned: 9, sent: 9, window: settled(20, 60, 29) }).waits, undefined);
    assert.equal(facts({ planned: 9, window: settled(20, 60, 31) }).waits, undefined);
    assert.equal(facts({}).waits, 'reading-back');
  });
});
