import assert from 'node:assert/strict';
import { systemClock } from '../bot/system-clock.ts';

const hour = 3_600_000;

describe('The machine’s clock', () => {
  it('tells milliseconds since the epoch', () => {
    const before = Date.now();
    const now = systemClock.now();
    assert.ok(before <= now && now <= Date.now());
  });

  it('sleeps no shorter than asked', async () => {
    const began = performance.now();
    await systemClock.sleep(20);
    // Node's timers count whole milliseconds.
    assert.ok(performance.now() - began >= 19);
  });

  for (const reason of [new Error('the process ends'), 'a text', null]) {
    it(`is woken by the signal with its own reason: ${String(reason)}`, async () => {
      const stopping = new AbortController();
      const sleep = systemClock.sleep(hour, stopping.signal);
      stopping.abort(reason);
      await assert.rejects(sleep, (error) => error === reason);
    });
  }

  it('does not fall asleep once the signal has been given', async () => {
    const reason = new Error('too late');
    await assert.rejects(systemClock.sleep(hour, AbortSignal.abort(reason)), (error) => error === reason);
  });

  it('wakes in its time when the signal is not given', async () => {
    await systemClock.sleep(1, new AbortController().signal);
  });
});
