import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { reach } from '../../bot/reminders/reach.ts';
import { startConnectorDouble, type ConnectorDouble } from '../support/connector-double/connector-double.ts';
import { fastClock } from '../support/fast-clock.ts';
import { messageBy, messengerOf, portsTo, recipient } from './reaching.ts';

const timesFaster = 5;

describe('the limits of Teams', () => {
  const messenger = messengerOf();
  const clock = fastClock(timesFaster);
  const send = messageBy(messenger);
  let connector: ConnectorDouble;
  beforeEach(async () => {
    connector = await startConnectorDouble({ clock, latencyMs: 100 });
  });
  afterEach(() => connector.close());

  /** A double whose limits are counted by the machine's own time. */
  async function atTheUsualSpeed(): Promise<ConnectorDouble> {
    await connector.close();
    return await startConnectorDouble();
  }

  const chatOf = (userId: string) => ({ conversationId: `a:${userId}`, serviceUrl: connector.serviceUrl });
  const messages = (userIds: readonly string[]): number =>
    userIds.reduce((sum, userId) => sum + connector.messages(userId).length, 0);

  it('are broken by whoever sends to many at once, who is asked to wait', async () => {
    connector = await atTheUsualSpeed();
    const deliveries = await Promise.all(Array.from({ length: 60 }, () => send(chatOf(randomUUID()))));
    const refused = deliveries.filter(({ kind }) => kind !== 'delivered');
    assert.ok(refused.length > 0);
    assert.equal(connector.breaches, refused.length);
    assert.deepEqual(refused[0], { kind: 'wait', ms: 1_000, scope: 'tenant' });
  });

  it('are broken by whoever sends too much to one chat', async () => {
    connector = await atTheUsualSpeed();
    const userId = randomUUID();
    const deliveries = await Promise.all(Array.from({ length: 20 }, () => send(chatOf(userId))));
    const taken = deliveries.filter(({ kind }) => kind === 'delivered').length;
    assert.ok(connector.breaches > 0);
    assert.deepEqual([taken, connector.messages(userId).length], [20 - connector.breaches, taken]);
  });

  it('are kept by the pace for many people, some of whom get several messages, and nothing is lost', async () => {
    const ports = portsTo(connector, messenger, clock);
    const userIds = Array.from({ length: 200 }, () => randomUUID());
    const [busy = ''] = userIds;
    const all = [...userIds, ...Array<string>(20).fill(busy)];
    const reached = await Promise.all(
      all.map((userId) => reach(ports, recipient(userId, { address: chatOf(userId) }), send)),
    );
    assert.ok(reached.every(({ kind }) => kind === 'delivered'));
    assert.equal(connector.breaches, 0);
    assert.equal(messages(userIds), 220);
  });

  it('are kept where every chat has to be opened first', async () => {
    const ports = portsTo(connector, messenger, clock);
    const userIds = Array.from({ length: 100 }, () => randomUUID());
    await Promise.all(userIds.map((userId) => reach(ports, recipient(userId), send)));
    assert.equal(connector.breaches, 0);
    assert.deepEqual([connector.seen.length, messages(userIds)], [200, 100]);
  });

  it('shared with somebody else, slow everybody down and lose nothing', async () => {
    const userIds = Array.from({ length: 150 }, () => randomUUID());
    const [ours, others] = [portsTo(connector, messenger, clock), portsTo(connector, messenger, clock)];
    const reached = await Promise.all(
      userIds.map((userId, at) =>
        reach(at % 2 === 0 ? ours : others, recipient(userId, { address: chatOf(userId) }), send),
      ),
    );
    assert.ok(
      reached.every(({ kind }) => kind === 'delivered'),
      JSON.stringify(reached),
    );
    assert.equal(messages(userIds), 150);
    assert.ok(connector.breaches > 0);
  });
});
