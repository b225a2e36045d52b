import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createLog, type Log } from '../../bot/log.ts';
import { openTelemetry, type Telemetry } from '../../bot/telemetry/telemetry.ts';
import { choicesOn, resultOn } from '../support/conversing.ts';
import { startOtlpCollector, type Manner, type OtlpCollector } from '../support/otlp-collector.ts';
import { startRunningBot } from '../support/running-bot.ts';
import { until } from '../support/until.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** How a collector that is no help is told from the log, where that takes no waiting. */
const manners: readonly { readonly manner: Manner | 'is not there'; readonly code?: string }[] = [
  { manner: 'is not there' },
  { manner: 'hangs' },
  { manner: 'fails', code: 'http-500' },
  { manner: 'floods', code: 'unknown' },
  { manner: 'drips' },
];

const call = { method: 'GET', route: '/users', status: 200, failure: undefined, ms: 1 };

describe('A collector that', function () {
  this.timeout(60_000);

  for (const { manner, code } of manners) {
    describe(manner, () => {
      let collector: OtlpCollector;
      let telemetry: Telemetry;
      const logged: string[] = [];

      before(async () => {
        logged.length = 0;
        collector = await startOtlpCollector(manner === 'is not there' ? 'takes' : manner);
        if (manner === 'is not there') await collector.close();
        const log: Log = createLog('warn', { write: (line) => logged.push(line) });
        const to = { endpoint: collector.url, headers: { 'x-api-key': 'secret' }, serviceName: 'tried' };
        telemetry = await openTelemetry({ ...to, metricIntervalMs: 100 }, log);
      });
      after(async () => {
        if (manner !== 'is not there') await collector.close();
      });

      it('is sent no more than fits, and what does not is not kept', async () => {
        const before = memoryInUse();
        for (let round = 0; round < 20; round += 1) {
          for (let each = 0; each < 2_500; each += 1) telemetry.graphCall(call, 'graph.microsoft.com');
          // Lets exports begin and answers come.
          await new Promise(setImmediate);
        }
        const grown = memoryInUse() - before;
        assert.ok(grown < 40_000_000, `${String(grown)} bytes for 50,000 calls`);
      });

      it('is told of once, with a code and nothing that it said', async () => {
        if (code !== undefined) await until(() => logged.length > 0, 20_000);
        assert.ok(logged.length <= 1, logged.join(''));
        for (const line of logged) {
          const { event, code: told } = JSON.parse(line) as Readonly<Record<string, unknown>>;
          assert.deepEqual([event, told], ['telemetry-not-sent', code ?? told]);
          assert.ok(!line.includes('secret') && !line.includes(collector.url));
        }
      });

      it('holds up the end for two seconds at most', async () => {
        telemetry.graphCall(call, 'graph.microsoft.com');
        const began = performance.now();
        await telemetry.close();
        const took = performance.now() - began;
        assert.ok(took < 3_000, `${String(took)} ms`);
      });
    });
  }
});

describe('A bot whose collector hangs', function () {
  this.timeout(90_000);
  // A machine that is busy with other things can make a press late by itself.
  this.retries(2);

  it('answers, swaps and ends as ever', async () => {
    const collector = await startOtlpCollector('hangs');
    const bot = await startRunningBot({
      settings: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_METRIC_EXPORT_INTERVAL: '100' },
    });
    try {
      const admin = await bot.chat('astrid.lindqvist');
      const before = await bot.licenses('bo.nilsson');
      await admin.say('move bo.nilsson@contoso.com from Office 365 E3 to F3');
      await until(() => collector.requests.length > 1 && choicesOn(admin).includes('review:next'), 30_000);
      const pressedAt = performance.now();
      await admin.press({ verb: 'review', choice: 'next' });
      const took = performance.now() - pressedAt;
      assert.ok(took < 2_000, `${String(took)} ms`);
      await until(() => choicesOn(admin).includes('backup:next'), 30_000);
      await admin.press({ verb: 'backup', choice: 'next' });
      await until(() => choicesOn(admin).includes('when:next'), 30_000);
      await admin.press({ verb: 'when', choice: 'next' });
      await until(() => choicesOn(admin).includes('confirm:move'), 30_000);
      await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
      await resultOn(admin);
      assert.notDeepEqual(await bot.licenses('bo.nilsson'), before);
      const stoppedAt = performance.now();
      await bot.stop();
      const ended = performance.now() - stoppedAt;
      assert.ok(ended < 10_000, `${String(ended)} ms`);
    } finally {
      await bot.close();
      await collector.close();
    }
  });
});
