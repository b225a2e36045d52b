import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Installation } from '../../bot/people/app-installer.ts';
import { reach, type Reached, type Recipient } from '../../bot/reminders/reach.ts';
import { startConnectorDouble, type ConnectorDouble } from '../support/connector-double/connector-double.ts';
import { harm, type Harm } from '../support/connector-double/faults.ts';
import { fastClock } from '../support/fast-clock.ts';
import { installerOf, messageBy, messengerOf, portsTo, recipient } from './reaching.ts';

const timesFaster = 200;

describe('reaching somebody', () => {
  const messenger = messengerOf();
  const clock = fastClock(timesFaster);
  let connector: ConnectorDouble;
  let userId: string;
  beforeEach(async () => {
    connector = await startConnectorDouble({ clock });
    userId = randomUUID();
  });
  afterEach(() => connector.close());

  const stored = (conversationId = `a:${userId}`): Partial<Recipient> => ({
    address: { conversationId, serviceUrl: connector.serviceUrl },
  });
  const send = (own: Partial<Recipient> = {}, installer?: ReturnType<typeof installerOf>): Promise<Reached> =>
    reach(portsTo(connector, messenger, clock, installer), recipient(userId, own), messageBy(messenger));
  const kinds = (): readonly string[] =>
    connector.seen.map(({ kind, status }) => `${kind} ${status ?? 'reset'}`);
  const delivered = (conversationId = `a:${userId}`): Reached => ({
    kind: 'delivered',
    activityId: '1',
    conversation: { conversationId, serviceUrl: connector.serviceUrl },
  });

  it('writes to the chat on record', async () => {
    assert.deepEqual(await send(stored()), delivered());
    assert.deepEqual(kinds(), ['send 201']);
  });

  it('opens a chat where there is none on record', async () => {
    assert.deepEqual(await send(), delivered());
    assert.deepEqual(kinds(), ['create 201', 'send 201']);
  });

  it('opens a chat anew where that on record is gone, once', async () => {
    connector.fail({ userId, on: 'send' }, harm.gone);
    assert.deepEqual(await send(stored()), delivered());
    assert.deepEqual(kinds(), ['send 404', 'create 201', 'send 201']);
    connector.fail({ userId, on: 'send', times: 2 }, harm.gone);
    assert.deepEqual(await send(stored()), { kind: 'unreachable', why: 'gone' });
    assert.equal(connector.seen.length, 6);
  });

  it('adds the bot for whoever does not have it, and writes to the chat that comes with it', async () => {
    connector.uninstall(userId);
    const conversationId = `19:${userId}_bot@unq.gbl.spaces`;
    const installer = installerOf(connector, { kind: 'installed', conversationId });
    assert.deepEqual(await send({}, installer), delivered(conversationId));
    assert.deepEqual(kinds(), ['create 403', 'send 201']);
    assert.deepEqual(installer.asked, [userId]);
  });

  it('opens the chat itself where Graph does not tell it, or it is not there yet', async () => {
    connector.uninstall(userId);
    const installation = { kind: 'installed', conversationId: undefined } as const;
    assert.deepEqual(await send(stored(), installerOf(connector, installation)), delivered());
    assert.deepEqual(kinds(), ['send 403', 'create 201', 'send 201']);
    connector.uninstall(userId);
    connector.fail({ userId, on: 'send' }, harm.notInstalled);
    connector.fail({ userId, on: 'send' }, harm.gone);
    const early = { kind: 'installed', conversationId: `19:${userId}_bot@unq.gbl.spaces` } as const;
    assert.equal((await send(stored(), installerOf(connector, early))).kind, 'delivered');
    assert.deepEqual(kinds().slice(3), ['send 403', 'send 404', 'create 201', 'send 201']);
  });

  it('adds the bot only once', async () => {
    connector.uninstall(userId);
    const installer = installerOf(connector, { kind: 'already', conversationId: undefined });
    assert.deepEqual(await send({}, installer), { kind: 'unreachable', why: 'not-installed' });
    assert.deepEqual(installer.asked, [userId]);
    assert.deepEqual(kinds(), ['create 403', 'create 403']);
  });

  it('never adds the bot for whoever blocked it', async () => {
    for (const blocked of [harm.blocked, harm.disabledByAdmin]) {
      const installer = installerOf(connector, { kind: 'installed', conversationId: undefined });
      connector.fail({ userId }, blocked);
      assert.deepEqual(await send(stored(), installer), { kind: 'unreachable', why: 'blocked' });
      connector.fail({ userId, on: 'create' }, blocked);
      assert.deepEqual(await send({}, installer), { kind: 'unreachable', why: 'blocked' });
      assert.deepEqual(installer.asked, []);
    }
  });

  for (const [code, end] of [
    ['not-in-catalogue', { kind: 'unreachable', why: 'not-installed' }],
    ['forbidden', { kind: 'unreachable', why: 'not-installed' }],
    ['user-gone', { kind: 'unreachable', why: 'gone' }],
    ['unavailable', { kind: 'wait', ms: undefined, scope: 'tenant' }],
  ] as const satisfies readonly (readonly [Extract<Installation, { kind: 'refused' }>['code'], Reached])[]) {
    it(`says how it ends when the bot cannot be added: ${code}`, async () => {
      connector.uninstall(userId);
      assert.deepEqual(await send({}, installerOf(connector, { kind: 'refused', code })), end);
    });
  }

  it('leaves it where the bot may not add itself', async () => {
    connector.uninstall(userId);
    assert.deepEqual(await send(), { kind: 'unreachable', why: 'not-installed' });
  });

  it('asks nothing of Teams for guests and people without Teams', async () => {
    assert.deepEqual(await send({ isGuest: true }), { kind: 'unreachable', why: 'guest' });
    assert.deepEqual(await send({ hasTeams: false }), { kind: 'unreachable', why: 'no-teams' });
    assert.equal(connector.seen.length, 0);
  });

  it('says that it does not know where the organization is served', async () => {
    const ports = { ...portsTo(connector, messenger, clock), serviceUrl: async () => undefined };
    const reached = await reach(ports, recipient(userId), messageBy(messenger));
    assert.deepEqual(reached, { kind: 'failed', code: 'no-service-url' });
  });

  for (const [what, how, end, attempts, shown] of [
    ['500', harm.serviceError, { kind: 'doubtful' }, 1, 0],
    ['413', harm.tooBig, { kind: 'failed', code: 'status-413' }, 1, 0],
    ['a reset before the message was taken', harm.resetBefore, { kind: 'doubtful' }, 1, 0],
    ['a reset after the message was taken', harm.resetAfter, { kind: 'doubtful' }, 1, 1],
  ] as const satisfies readonly (readonly [string, Harm, Reached, number, number])[]) {
    it(`tries once and says the truth after ${what}`, async () => {
      connector.fail({ userId, times: 9 }, how);
      assert.deepEqual(await send(stored()), end);
      assert.equal(connector.seen.length, attempts);
      assert.equal(connector.messages(userId).length, shown);
    });
  }

  for (const [what, how, scope] of [
    ['412', harm.precondition, 'thread'],
    ['429 without a time', harm.throttled(), 'tenant'],
    ['502', harm.badGateway, 'thread'],
    ['503', harm.unavailable, 'tenant'],
    ['504', harm.gatewayTimeout, 'thread'],
  ] as const) {
    it(`tries again after ${what}, and leaves it to a later time after five tries`, async () => {
      connector.fail({ userId, times: 2 }, how);
      assert.deepEqual(await send(stored()), delivered());
      assert.equal(connector.seen.length, 3);
      assert.equal(connector.messages(userId).length, 1);
      connector.fail({ userId, times: 9 }, how);
      assert.deepEqual(await send(stored()), { kind: 'wait', ms: undefined, scope });
      assert.equal(connector.seen.length, 8);
    });
  }

  it('waits as long as Teams says', async () => {
    connector.fail({ userId }, harm.throttled(20));
    assert.equal((await send(stored())).kind, 'delivered');
    const [first, second] = connector.seen;
    assert.ok((second?.at ?? 0) - (first?.at ?? 0) >= 20_000);
  });

  it('leaves it to a later time where Teams asks for minutes', async () => {
    connector.fail({ userId }, harm.throttled(600));
    assert.deepEqual(await send(stored()), { kind: 'wait', ms: 600_000, scope: 'tenant' });
    assert.equal(connector.seen.length, 1);
  });

  it('opens a chat again after a lost answer, since that shows nothing', async () => {
    connector.fail({ userId, on: 'create' }, harm.resetAfter);
    assert.deepEqual(await send(), { kind: 'wait', ms: undefined, scope: 'thread' });
    assert.deepEqual(await send(), delivered());
    connector.fail({ userId, on: 'create' }, harm.serviceError);
    assert.deepEqual(await send(), { kind: 'failed', code: 'status-500' });
  });

  it('tries later when nobody listens', async () => {
    const own = stored();
    await connector.close();
    assert.deepEqual(await send(own), { kind: 'wait', ms: undefined, scope: 'tenant' });
    connector = await startConnectorDouble({ clock });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    connector.fail({ userId }, harm.throttled(30));
    const ports = portsTo(connector, messenger, clock);
    const reaching = reach(ports, recipient(userId, stored()), messageBy(messenger), stop.signal);
    stop.abort(new Error('stopping'));
    await assert.rejects(reaching, /stopping/);
  });
});
