import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describeError } from '../../bot/log.ts';
import { createCardUpdates, type CardUpdates } from '../../bot/conversation/card-updates.ts';
import type { OutgoingCard } from '../../bot/conversation/reply.ts';
import { pacedMessenger } from '../../bot/conversation/paced-messenger.ts';
import { createPace } from '../../bot/reminders/pace.ts';
import { messengerOf } from '../reminders/reaching.ts';
import { startConnectorDouble, type ConnectorDouble } from '../support/connector-double/connector-double.ts';
import { harm } from '../support/connector-double/faults.ts';
import { fastClock } from '../support/fast-clock.ts';
import { until } from '../support/until.ts';

const card: OutgoingCard = { card: { type: 'AdaptiveCard', version: '1.5', body: [] }, summary: 'A card' };

describe('Updates of cards outside a turn', function () {
  this.timeout(60_000);
  const messenger = messengerOf();
  let connector: ConnectorDouble;
  let reported: string[];
  let ending: AbortController;
  afterEach(() => connector.close());

  async function updatesAt(timesFaster: number): Promise<CardUpdates> {
    const clock = fastClock(timesFaster);
    connector = await startConnectorDouble({ clock });
    reported = [];
    ending = new AbortController();
    const report = (event: string, error: unknown): void => {
      const { kind, code, statusCode } = describeError(error);
      reported.push([event, kind, code, statusCode].join(' '));
    };
    const paced = pacedMessenger(messenger, createPace({ clock }), ending.signal);
    return createCardUpdates({ messenger: paced, clock, report });
  }
  const chatOf = (userId: string) => ({ conversationId: `a:${userId}`, serviceUrl: connector.serviceUrl });
  const statuses = (): readonly (number | undefined)[] => connector.seen.map(({ status }) => status);

  it('for many people at once break no limit of Teams', async () => {
    const updates = await updatesAt(4);
    const people = Array.from({ length: 200 }, () => randomUUID());
    for (const userId of people) updates.put(chatOf(userId), `of ${userId}`, card);
    await Promise.all(people.map((userId) => updates.settled(`of ${userId}`)));
    assert.equal(connector.breaches, 0);
    assert.deepEqual([new Set(statuses()), statuses().length], [new Set([200]), people.length]);
  });

  it('are tried until Teams takes them, however often it asks to wait', async () => {
    const updates = await updatesAt(400);
    const userId = randomUUID();
    connector.fail({ userId, times: 12 }, harm.throttled(45));
    connector.fail({ userId, times: 3 }, harm.precondition);
    updates.put(chatOf(userId), '1', card);
    await updates.settled('1');
    assert.deepEqual(statuses().slice(-2), [412, 200]);
    assert.equal(statuses().length, 16);
    assert.deepEqual(reported, []);
  });

  it('give way to a newer card while they wait', async () => {
    const updates = await updatesAt(100);
    const userId = randomUUID();
    connector.fail({ userId, times: 1 }, harm.throttled(120));
    updates.put(chatOf(userId), '1', card);
    await until(() => connector.seen.length === 1);
    for (const summary of ['Older', 'Newest']) updates.put(chatOf(userId), '1', { ...card, summary });
    await updates.settled('1');
    assert.deepEqual(statuses(), [429, 200]);
  });

  it('are not tried again for what no wait mends, which is reported', async () => {
    const updates = await updatesAt(100);
    const userId = randomUUID();
    connector.fail({ userId }, harm.gone);
    updates.put(chatOf(userId), '1', card);
    await updates.settled('1');
    assert.deepEqual([statuses(), reported], [[404], ['card-not-updated Undelivered gone 404']]);
  });

  it('hold up no end of the process while they wait', async () => {
    const updates = await updatesAt(1);
    const userId = randomUUID();
    connector.fail({ userId, times: 2 }, harm.throttled(600));
    updates.put(chatOf(userId), '1', card);
    await until(() => connector.seen.length === 1);
    ending.abort(new Error('The process ends'));
    await updates.close();
    assert.equal(connector.seen.length, 1);
    assert.deepEqual(reported, []);
  });
});
