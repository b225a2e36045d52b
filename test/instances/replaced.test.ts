import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { press } from './pressing.ts';
import { administered, startSeveral, type Several } from './several.ts';

describe('An instance that is replaced under load', function () {
  this.timeout(120_000);
  let several: Several;

  before(async () => {
    several = await startSeveral(administered(), 1);
  });
  after(() => several.close());

  it('loses no press, takes none twice, and ends in order within its time of grace', async () => {
    const pressing = await Promise.all([
      press(await several.chat('astrid.lindqvist'), 'anna'),
      press(await several.chat('lars.holm'), 'bo.nilsson'),
    ]);
    await several.replaceEldest();
    for (const each of pressing) assert.ok((await each.end()) > 5);
    assert.deepEqual(several.balancer.failures, []);
    assert.equal(several.balancer.given.size, 2, 'each was given presses');
  });

  it('ends at once when it is asked a second time', async () => {
    const [bot] = several.running;
    assert.ok(bot);
    process.kill(bot.pid, 'SIGTERM');
    const readiness = async (): Promise<number> => (await fetch(`${bot.origin}/readyz`)).status;
    while ((await readiness()) !== 503) await delay(20);
    // Two within half a second are one.
    await delay(600);
    process.kill(bot.pid, 'SIGTERM');
    assert.equal(await bot.ended, 130);
  });
});
