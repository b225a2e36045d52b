import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { createPace, type Pace } from '../../bot/reminders/pace.ts';
import { tenantLimit, threadLimits, type Limit } from '../../bot/reminders/teams-limits.ts';
import { ManualClock } from '../support/manual-clock.ts';

type Answer =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'wait'; readonly ms: number | undefined; readonly scope: 'thread' | 'tenant' };

const delivered: Answer = { kind: 'delivered' };

/** Moves time on until everything is settled. */
async function settled<T>(clock: ManualClock, work: readonly Promise<T>[]): Promise<readonly T[]> {
  const all = Promise.all(work);
  const end = { reached: false };
  void all.then(() => {
    end.reached = true;
  });
  for (;;) {
    await setImmediate();
    if (end.reached) return await all;
    clock.advanceToNext();
  }
}

/** The most requests in any stretch as long as the limit's. */
function most(times: readonly number[], { windowMs }: Limit): number {
  const counts = times.map((from) => times.filter((at) => at >= from && at < from + windowMs).length);
  return Math.max(0, ...counts);
}

interface Job {
  readonly thread: number;
  /** When it comes, in milliseconds. */
  readonly at: number;
  readonly takesMs: number;
  /** What its first requests are answered with. */
  readonly answers: readonly Answer[];
}

const waits = fc.record({
  kind: fc.constant('wait' as const),
  ms: fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined }),
  scope: fc.constantFrom('thread' as const, 'tenant' as const),
});
const jobs = fc.array(
  fc.record({
    thread: fc.integer({ min: 0, max: 20 }),
    at: fc.integer({ min: 0, max: 2_000 }),
    takesMs: fc.integer({ min: 0, max: 800 }),
    answers: fc.array(waits, { maxLength: 2 }),
  }),
  { maxLength: 150 },
);
/** Nobody is throttled, and some chats get far more than their share. */
const busyJobs = fc.array(
  fc.record({
    thread: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 })),
    at: fc.integer({ min: 0, max: 100 }),
    takesMs: fc.integer({ min: 0, max: 300 }),
    answers: fc.constant([]),
  }),
  { minLength: 100, maxLength: 200 },
);

/** Does all jobs; the clock stands at the end of the last one. */
async function doAll(all: readonly Job[], clock: ManualClock, pace: Pace): Promise<readonly Done[]> {
  const done = all.map(async ({ thread, at, takesMs, answers }) => {
    await clock.sleep(at);
    const times: number[] = [];
    const answer = await pace.run(String(thread), async () => {
      times.push(clock.now());
      await clock.sleep(takesMs);
      return answers[times.length - 1] ?? delivered;
    });
    return { thread, times, answer };
  });
  return await settled(clock, done);
}

interface Done {
  readonly thread: number;
  readonly times: readonly number[];
  readonly answer: Answer;
}

describe('the pace of messages to Teams', () => {
  it('never goes above a limit, in any stretch of time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(jobs, busyJobs),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        async (all, chance) => {
          const clock = new ManualClock();
          const done = await doAll(all, clock, createPace({ clock, random: () => chance }));
          const times = done.flatMap((one) => one.times);
          assert.ok(most(times, tenantLimit) <= tenantLimit.requests, 'tenant');
          for (const ofThread of Map.groupBy(done, ({ thread }) => thread).values()) {
            const threadTimes = ofThread.flatMap((one) => one.times);
            for (const limit of threadLimits) assert.ok(most(threadTimes, limit) <= limit.requests, 'thread');
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('loses nothing: every message is sent, once more for each wait, and its answer comes back', async () => {
    await fc.assert(
      fc.asyncProperty(jobs, async (all) => {
        const clock = new ManualClock();
        const done = await doAll(all, clock, createPace({ clock, random: () => 0.5 }));
        assert.deepEqual(
          done.map(({ times, answer }) => [times.length, answer]),
          all.map(({ answers }) => [answers.length + 1, delivered]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('keeps at least nine tenths of the limit', async () => {
    const clock = new ManualClock();
    const from = clock.now();
    const all = Array.from({ length: 500 }, (_, thread) => ({ thread, at: 0, takesMs: 300, answers: [] }));
    await doAll(all, clock, createPace({ clock }));
    assert.ok(clock.now() - from < (500 / 45) * 1_000, `${clock.now() - from} ms`);
  });

  it('goes on with other chats while one has to wait', async () => {
    const clock = new ManualClock();
    const from = clock.now();
    const wait: Answer = { kind: 'wait', ms: 20_000, scope: 'thread' };
    const slow = { thread: 1, at: 0, takesMs: 10, answers: [wait] };
    const other = { thread: 2, at: 1_000, takesMs: 10, answers: [] };
    const [first, second] = await doAll([slow, other], clock, createPace({ clock }));
    assert.deepEqual(
      first?.times.map((at) => at - from),
      [0, 20_010],
    );
    assert.deepEqual(
      second?.times.map((at) => at - from),
      [1_000],
    );
  });

  it('lets nobody send while Teams has asked the organization to wait', async () => {
    const clock = new ManualClock();
    const from = clock.now();
    const wait: Answer = { kind: 'wait', ms: 20_000, scope: 'tenant' };
    const first = { thread: 1, at: 0, takesMs: 10, answers: [wait] };
    const other = { thread: 2, at: 1_000, takesMs: 10, answers: [] };
    const [, second] = await doAll([first, other], clock, createPace({ clock }));
    assert.ok((second?.times[0] ?? 0) - from >= 20_010);
  });

  it('waits twice as long each time where Teams does not say how long, and not all alike', async () => {
    const gaps = async (random: number): Promise<readonly number[]> => {
      const clock = new ManualClock();
      const wait: Answer = { kind: 'wait', ms: undefined, scope: 'tenant' };
      const all = [{ thread: 1, at: 0, takesMs: 0, answers: [wait, wait, wait] }];
      const [done] = await doAll(all, clock, createPace({ clock, random: () => random }));
      return (done?.times ?? []).slice(1).map((at, index) => at - (done?.times[index] ?? 0));
    };
    assert.deepEqual(await gaps(0.5), [1_000, 2_000, 4_000]);
    assert.deepEqual(await gaps(0), [500, 1_000, 2_000]);
  });

  it('counts requests that were on their way together as one reason to slow down', async () => {
    const clock = new ManualClock();
    const wait: Answer = { kind: 'wait', ms: undefined, scope: 'tenant' };
    const all = [1, 2, 3].map((thread) => ({ thread, at: 0, takesMs: 500, answers: [wait] }));
    const done = await doAll(all, clock, createPace({ clock, random: () => 0.5 }));
    const [first] = done;
    assert.equal((first?.times[1] ?? 0) - (first?.times[0] ?? 0), 1_500);
  });

  it('gives a wait of many minutes back at once, also to those who come meanwhile', async () => {
    const clock = new ManualClock();
    const wait: Answer = { kind: 'wait', ms: 600_000, scope: 'tenant' };
    const all = [
      { thread: 1, at: 0, takesMs: 0, answers: [wait] },
      { thread: 2, at: 1_000, takesMs: 0, answers: [] },
    ];
    const [first, second] = await doAll(all, clock, createPace({ clock }));
    assert.deepEqual(first?.answer, wait);
    assert.deepEqual([second?.times, second?.answer], [[], { ...wait, ms: 599_000 }]);
  });

  it('gives the room of a request that failed to the next', async () => {
    const clock = new ManualClock();
    const pace = createPace({ clock, atOnce: 1 });
    await assert.rejects(
      pace.run('1', async () => {
        throw new Error('broken');
      }),
      /broken/,
    );
    const next = pace.run('1', async () => delivered);
    assert.deepEqual(await settled(clock, [next]), [delivered]);
  });
});
