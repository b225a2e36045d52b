import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { createUsage, type Usage } from '../../bot/conversation/usage.ts';
import type { ReportedService, UsageReport } from '../../bot/swaps/usage.ts';
import { ManualClock } from '../support/manual-clock.ts';

const figures = (gb: number): UsageReport => ({
  kind: 'figures',
  refreshedAt: '2026-02-28',
  bytes: new Map([['anna@contoso.com', gb]]),
});

/** Reports that come when the test says so. */
class SlowReports {
  readonly asked: ReportedService[] = [];
  readonly signals: AbortSignal[] = [];
  #waiting: ((report: UsageReport) => void)[] = [];

  async read(_actor: unknown, service: ReportedService, signal: AbortSignal): Promise<UsageReport> {
    this.asked.push(service);
    this.signals.push(signal);
    const { promise, resolve } = Promise.withResolvers<UsageReport>();
    this.#waiting.push(resolve);
    signal.addEventListener('abort', () => {
      resolve({ kind: 'unavailable' });
    });
    return await promise;
  }

  come(report: UsageReport): void {
    for (const resolve of this.#waiting.splice(0)) resolve(report);
  }
}

describe('Usage reports within a turn', () => {
  let clock: ManualClock;
  let reports: SlowReports;
  let usage: Usage;
  let arrived: number;

  beforeEach(() => {
    clock = new ManualClock();
    reports = new SlowReports();
    usage = createUsage(reports, clock);
    arrived = 0;
  });
  afterEach(() => usage.close());

  /** Moves time on, once everything that was begun waits for it. */
  async function pass(ms: number): Promise<void> {
    await setImmediate();
    clock.advance(ms);
    await setImmediate();
  }

  const ask = (): Promise<UsageReport | undefined> =>
    usage.ask('mailbox', () => {
      arrived += 1;
    });

  /** Asks, and lets the moment pass that a quick report has. */
  async function askInVain(): Promise<void> {
    const answer = ask();
    await pass(300);
    assert.equal(await answer, undefined);
  }

  it('are answered with at once when they come in a moment', async () => {
    const answer = ask();
    reports.come(figures(1));
    assert.deepEqual(await answer, figures(1));
    await pass(10_000);
    assert.equal(arrived, 0);
  });

  it('are told of when they come later, but not before the turn is over', async () => {
    await askInVain();
    reports.come(figures(1));
    await pass(1_900);
    assert.equal(arrived, 0);
    await pass(100);
    assert.equal(arrived, 1);
    assert.deepEqual(await ask(), figures(1));
  });

  it('are read once for everybody who asks meanwhile, and each is told', async () => {
    await askInVain();
    await askInVain();
    reports.come(figures(1));
    await pass(2_000);
    assert.deepEqual([reports.asked, arrived], [['mailbox'], 2]);
  });

  it('hold for an hour, and then until there are newer ones', async () => {
    const first = ask();
    reports.come(figures(1));
    await first;
    await pass(3_599_999);
    await ask();
    assert.equal(reports.asked.length, 1);
    await pass(1);
    assert.deepEqual(await ask(), figures(1));
    assert.equal(reports.asked.length, 2);
    reports.come(figures(2));
    await pass(0);
    assert.deepEqual(await ask(), figures(2));
  });

  for (const kind of ['hidden', 'not-allowed', 'unavailable'] as const) {
    it(`are asked for again after five minutes where they were ${kind}`, async () => {
      const first = ask();
      reports.come({ kind });
      assert.deepEqual(await first, { kind });
      await pass(299_999);
      assert.deepEqual(await ask(), { kind });
      await pass(1);
      const second = ask();
      reports.come(figures(1));
      assert.deepEqual(await second, figures(1));
    });
  }

  it('are told of to nobody once the bot stops', async () => {
    await askInVain();
    await usage.close();
    assert.deepEqual([reports.signals.map(({ aborted }) => aborted), arrived], [[true], 0]);
  });
});
