import assert from 'node:assert/strict';
import { contoso } from '../../bot/practice/company/contoso.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as backup } from '../../cards/backup/strings.ts';
import { metrics } from '../../bot/telemetry/metrics.ts';
import { choicesOn, pressAnything, resultOn, swapOn } from '../support/conversing.ts';
import type { Attributes } from '../support/otlp-signals.ts';
import { startOtlpCollector, type OtlpCollector } from '../support/otlp-collector.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { until } from '../support/until.ts';

/** What a conversation in practice has no occasion for. */
const elsewhere = [
  'db.client.connection.count',
  'db.client.connection.pending_requests',
  'license_swap.graph.wait',
];

describe('Metrics and traces of a whole bot', function () {
  this.timeout(90_000);
  let collector: OtlpCollector;
  let bot: RunningBot;
  let swapId: string;

  /** A conversation with a reminder, a swap of two users, a cancelled one, and things that go wrong. */
  before(async () => {
    collector = await startOtlpCollector();
    bot = await startRunningBot({
      settings: {
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_EXPORTER_OTLP_HEADERS: 'x-api-key=a%20key',
        OTEL_SERVICE_NAME: 'tried-bot',
        OTEL_METRIC_EXPORT_INTERVAL: '300',
      },
    });
    const admin = await bot.chat('astrid.lindqvist');
    await bot.chat('bo.nilsson');
    await admin.say('hi');
    await admin.say('please do something about anna@contoso.com');
    await pressAnything(admin, { verb: 'anna@contoso.com', data: {} });
    await bot.post({ type: 'message', text: 'hi', from: { id: 'a', name: 'Anna Berg' } });
    await admin.say('move david.okafor@contoso.com from Office 365 E3 to F3');
    await admin.say('cancel');
    await swap(admin);
    // Once more, so that what was counted at the end is there too.
    const exports = collector.requests.length;
    await until(() => collector.requests.length > exports + 3);
    await until(() => collector.points('license_swap.queue.jobs').length > 0);
    await bot.stop();
  });
  after(async () => {
    await bot.close();
    await collector.close();
  });

  async function swap(admin: PersonChat): Promise<void> {
    let isDown = true;
    bot.relay.decide(({ path }) => {
      if (!isDown || !path.includes('/subscribedSkus')) return 'passed-on';
      isDown = false;
      return 'unavailable';
    });
    await admin.say('move bo.nilsson@contoso.com, cecilia.ek@contoso.com from Office 365 E3 to F3');
    const shows = (choice: string): Promise<void> => until(() => choicesOn(admin).includes(choice), 30_000);
    await shows('review:next');
    await admin.press({ verb: 'review', choice: 'next' });
    await shows('backup:remind');
    swapId = swapOn(admin).swap;
    await admin.press({ verb: 'backup', choice: 'remind' });
    await admin.waitForText(backup.en.answers('1', '0', '0', '1'));
    await admin.press({ verb: 'backup', choice: 'next' });
    await shows('when:next');
    await admin.press({ verb: 'when', choice: 'next' });
    await shows('confirm:move');
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    await resultOn(admin);
  }

  const total = (name: string, attributes?: Attributes): number => collector.total(name, attributes);

  it('hold every metric that there is, each with what is said of it and nothing else', () => {
    const expected = Object.keys(metrics).filter((name) => !elsewhere.includes(name));
    assert.deepEqual([...collector.names()].sort(), expected.sort());
    for (const [name, { attributes, unit }] of Object.entries(metrics)) {
      const known: readonly string[] = attributes;
      for (const point of collector.points(name)) {
        assert.equal(point.unit, unit, name);
        for (const attribute of Object.keys(point.attributes))
          assert.ok(known.includes(attribute), attribute);
      }
    }
  });

  it('tell whose they are, and give the key to nobody else', () => {
    assert.equal(collector.resource['service.name'], 'tried-bot');
    assert.match(String(collector.resource['service.instance.id']), /^[0-9a-f-]{36}$/);
    assert.deepEqual(
      new Set(collector.requests.map(({ path }) => path)),
      new Set(['/v1/metrics', '/v1/traces']),
    );
    for (const { headers } of collector.requests) assert.equal(headers['x-api-key'], 'a key');
    assert.ok(!bot.logged.join('').includes('a key'));
  });

  it('count turns by what they are and what they are answered with', () => {
    const turns = (kind: string, verb: string, reply: string): number =>
      total('license_swap.turn.duration', {
        'license_swap.turn.kind': kind,
        'license_swap.turn.verb': verb,
        'license_swap.reply.kind': reply,
      });
    assert.equal(turns('message', 'hi', 'card'), 1);
    assert.equal(turns('message', 'unknown', 'card'), 1);
    assert.equal(turns('message', 'cancel', 'card'), 1);
    assert.equal(turns('message', 'move', 'card'), 2);
    assert.equal(turns('press', 'unknown', 'card'), 1);
    assert.equal(turns('press', 'review', 'card'), 1);
    assert.equal(turns('press', 'backup', 'card'), 2);
    assert.equal(turns('press', 'confirm', 'card'), 1);
  });

  it('measure presses around the two seconds within which they are answered', () => {
    const presses = collector
      .points('license_swap.turn.duration')
      .filter(({ attributes }) => attributes['license_swap.turn.kind'] === 'press');
    const bounds = presses.flatMap((point) => point.bounds);
    assert.ok(bounds.includes(1.5) && bounds.includes(2));
    const sum = presses.reduce((all, point) => all + point.sum, 0);
    assert.ok(sum > 0 && sum < 60, `${String(sum)} s`);
    for (const { buckets, value } of presses) {
      assert.equal(
        buckets.reduce((all, count) => all + count, 0),
        value,
      );
    }
    const posted = { 'http.route': '/api/messages', 'http.response.status_code': 403 };
    assert.equal(total('http.server.request.duration', posted), 1);
  });

  it('count calls to Graph by what was called and how it ended', () => {
    const calls = (template: string, outcome: string): number =>
      total('http.client.request.duration', { 'url.template': template, 'license_swap.outcome': outcome });
    assert.equal(calls('/subscribedSkus', 'failed'), 1);
    assert.ok(calls('/subscribedSkus', 'ok') > 0);
    assert.equal(calls('/$batch', 'ok') + calls('/users/{id}/assignLicense', 'ok'), 1);
    assert.equal(total('license_swap.license_writes', { 'license_swap.outcome': 'done' }), 2);
    // Two of 2,400 writes in two and a half minutes.
    const [used] = collector.points('license_swap.graph.quota.used');
    assert.equal(used?.value, 2 / 2_400);
  });

  it('count what becomes of swaps, of the users in them and of reminders', () => {
    const swaps = (event: string): number => total('license_swap.swaps', { 'license_swap.event': event });
    assert.deepEqual(
      ['created', 'confirmed', 'started', 'finished', 'cancelled', 'paused'].map(swaps),
      [2, 1, 1, 1, 1, 0],
    );
    assert.equal(total('license_swap.moves', { 'license_swap.outcome': 'done' }), 2);
    assert.equal(total('license_swap.moves'), 2);
    const asked = { 'license_swap.reminder.occasion': 'asked' };
    assert.equal(total('license_swap.reminders', { ...asked, 'license_swap.outcome': 'sent' }), 1);
    const never = { 'license_swap.outcome': 'not-reached', 'license_swap.reason': 'not-installed' };
    assert.equal(total('license_swap.reminders', { ...asked, ...never }), 1);
    assert.equal(total('license_swap.reminders', asked), 2);
    const sent = { 'license_swap.message.operation': 'post', 'license_swap.outcome': 'delivered' };
    assert.ok(total('license_swap.message.duration', sent) > 0);
    const unreached = total('license_swap.message.duration', { 'license_swap.outcome': 'failed' });
    assert.equal(unreached, 0);
  });

  it('tell of the queues, of what runs, and of the process', () => {
    const queues = collector.points('license_swap.queue.jobs').map(({ attributes }) => attributes);
    for (const queue of ['swap-run', 'reminder-sweep', 'group-watch', 'read-again']) {
      const states = queues.flatMap((row) =>
        row['license_swap.queue.name'] === queue ? [row['license_swap.queue.state']] : [],
      );
      assert.deepEqual(states.sort(), ['delayed', 'failed', 'running', 'waiting'], queue);
    }
    const runs = { 'license_swap.queue.name': 'swap-run', 'license_swap.outcome': 'done' };
    assert.equal(total('license_swap.job.duration', runs), 1);
    assert.ok(total('license_swap.job.duration', { 'license_swap.queue.name': 'reminder-sweep' }) > 0);
    assert.ok(total('process.memory.usage') > 50_000_000);
    assert.ok(total('nodejs.eventloop.delay.p99') > 0);
    assert.equal(total('license_swap.log.lines', { 'license_swap.event': 'turn-failed' }), 1);
    assert.ok(total('license_swap.log.lines', { 'license_swap.event': 'activity-refused' }) > 0);
  });

  it('trace a press with the calls to Graph that it made, by the trace that the log names', () => {
    const press = collector.spans.find(({ name }) => name === 'press review') ?? assert.fail();
    assert.equal(press.kind, 2);
    assert.equal(press.parentId, '');
    assert.equal(press.attributes['http.response.status_code'], 200);
    const typed = collector.spans.findLast(({ name }) => name === 'message move') ?? assert.fail();
    const within = collector.spans.filter(({ parentId }) => parentId === typed.spanId);
    assert.ok(within.some(({ name, kind }) => name === 'GET /subscribedSkus' && kind === 3));
    assert.ok(within.some(({ name, failed }) => name === 'GET /subscribedSkus' && failed));
    const lines = bot.logged.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const turns = lines.filter(({ event }) => event === 'turn').map(({ traceId }) => traceId);
    assert.ok(turns.includes(press.traceId));
    const failed = collector.spans.find(({ name }) => name === 'press unknown');
    assert.equal(failed?.failed, true);
  });

  it('trace the run of a swap with its batches', () => {
    const run = collector.spans.find(({ name }) => name === 'swap-run') ?? assert.fail();
    assert.equal(run.attributes['license_swap.swap.id'], swapId);
    const batch = collector.spans.find(({ name }) => name === 'assignLicenses') ?? assert.fail();
    assert.equal(batch.traceId, run.traceId);
    assert.equal(batch.attributes['license_swap.users.done'], 2);
    const call = collector.spans.find(({ parentId }) => parentId === batch.spanId);
    assert.equal(call?.name, 'POST /$batch');
    assert.ok(collector.spans.some(({ name }) => name === 'reminder-sweep'));
    const open = new Set(collector.spans.map(({ spanId }) => spanId));
    assert.ok(collector.spans.every(({ parentId }) => parentId === '' || open.has(parentId)));
  });

  it('hold no name, no address, no department, no id of a user and no token', () => {
    const sent = Buffer.concat([...collector.bodies]).toString('latin1');
    assert.ok(sent.includes('license_swap.turn.duration'));
    const secret = contoso.people.flatMap(({ id, displayName, userPrincipalName, mail, department }) => [
      id,
      displayName,
      userPrincipalName,
      userPrincipalName.split('@')[0],
      mail,
      department,
    ]);
    const words = [...secret, 'contoso', 'Bearer', 'practice', 'a key', '$filter', '$select', 'Anna Berg'];
    const told = words.filter((word) => typeof word === 'string' && word.length > 3 && sent.includes(word));
    assert.deepEqual(told, []);
    assert.ok(collector.spans.every(({ events }) => events === 0));
  });
});
