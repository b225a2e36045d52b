import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { cast } from '../../bot/practice/company/cast.ts';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as result } from '../../cards/result/strings.ts';
import { largeCompany } from '../bench/large-company.ts';
import { confirmEverybody, reviewOfEverybody } from '../bench/whole-company.ts';
import type { Instance } from '../instances/instance.ts';
import { answeredWithinMs, press } from '../instances/pressing.ts';
import { administered, startSeveral, type Several } from '../instances/several.ts';
import { choicesOn } from '../support/conversing.ts';
import { untilSeen } from './two-bots.ts';

describe('While all instances behind one address are replaced', function () {
  this.timeout(600_000);
  let several: Several;
  afterEach(() => several.close());

  it('no press is lost and none taken twice', async () => {
    several = await startSeveral(administered());
    const pressing = await Promise.all([
      press(await several.chat('astrid.lindqvist'), 'anna'),
      press(await several.chat('lars.holm'), 'bo.nilsson'),
    ]);
    const took = [await several.replaceEldest(), await several.replaceEldest()];
    console.log(`        ended after ${took.map(inSeconds).join(' and ')} s`);
    for (const each of pressing) assert.ok((await each.end()) > 10);
    assert.deepEqual(several.balancer.failures, []);
    assert.equal(several.balancer.given.size, 4, 'each of the four was given presses');
  });

  it('a conversation shows the same cards as ever, though an instance ends under every press', async () => {
    several = await startSeveral(administered());
    const admin = await several.chat('astrid.lindqvist');
    const usual = await conversation(admin, async () => undefined);
    await admin.say('cancel');
    const ended: Promise<number>[] = [];
    const disturbed = await conversation(admin, async () => {
      const [eldest] = several.running;
      assert.ok(eldest);
      await several.start();
      ended.push(several.end(eldest));
    });
    assert.deepEqual(disturbed, usual);
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    const text = await admin.waitForText(result.en.allMoved('1', 1), answeredWithinMs);
    assert.ok(text.includes(result.en.verified('1', 1)), text);
    await Promise.all(ended);
    assert.ok(ended.length > 4);
    assert.deepEqual(several.balancer.failures, []);
    assert.deepEqual(several.relay.writes, [cast.affected.id]);
  });

  it('a swap goes on within seconds, and every user is written once', async () => {
    const company = largeCompany({ users: 500, sets: 20, e3Share: 1 });
    several = await startSeveral(administered(company));
    const { relay, database, balancer } = several;
    const admin = await several.chat('astrid.lindqvist');
    await reviewOfEverybody(admin, sku.officeE3, sku.microsoftF3);
    await Promise.all([several.start(), several.start()]);
    relay.decide(async ({ writes }): Promise<'passed-on'> => {
      if (writes.length > 0) await delay(3_000);
      return 'passed-on';
    });
    await confirmEverybody(admin);
    const swapNow = () =>
      database.rows.selectFrom('swap').select(['id', 'attempt', 'state']).executeTakeFirstOrThrow();
    const settled = async (): Promise<number> => {
      const { id } = await swapNow();
      const { states } = await movesOf(id);
      return (states.get('done') ?? 0) + (states.get('refused') ?? 0);
    };

    for (let turn = 0; turn < 2; turn += 1) {
      const before = await settled();
      await untilSeen(async () => (await settled()) > before, 60_000);
      const { attempt, state } = await swapNow();
      assert.equal(state, 'running', 'the swap is over too early');
      const runner = several.running.find((instance) => hasBegun(instance, attempt));
      assert.ok(runner, 'nobody runs the swap');
      const ended = several.end(runner);
      ended.catch(() => undefined);
      const tookMs = await untilSeen(async () => (await swapNow()).attempt > attempt, 60_000);
      console.log(`        goes on after ${inSeconds(tookMs)} s`);
      assert.ok(tookMs < 8_000, 'given back at the beginning of the drain, not found dead');
      const { updates } = living(admin);
      await untilSeen(async () => living(admin).updates > updates, 60_000);
      await ended;
    }

    await untilSeen(async () => (await swapNow()).state === 'finished', 120_000);
    const { id } = await swapNow();
    const { states, done } = await movesOf(id);
    assert.deepEqual(
      [...states.keys()].filter((state) => !['done', 'refused', 'left-out'].includes(state)),
      [],
    );
    assert.ok(done.size > 300);
    const written = new Set(relay.writes);
    assert.equal(relay.writes.length, written.size, 'nobody is written twice');
    assert.deepEqual([...done.difference(written)], [], 'and everybody once');
    const count = new Intl.NumberFormat('en').format(done.size);
    await admin.waitForText(result.en.verified(count, done.size), answeredWithinMs);
    const told = admin.messages().filter(({ summary }) => summary === result.en.summary);
    assert.equal(told.length, 1, 'the result is told once');
    assert.deepEqual(await whoDid(id), [
      ['created', cast.admin.id],
      ['confirmed', cast.admin.id],
      ['started', null],
      ['finished', null],
    ]);
    assert.deepEqual(balancer.failures, []);

    async function movesOf(swapId: string) {
      const moves = await database.rows
        .selectFrom('move')
        .select(['user_id', 'state'])
        .where('swap_id', '=', swapId)
        .execute();
      const grouped = Map.groupBy(moves, ({ state }) => state);
      const states = new Map([...grouped].map(([state, all]) => [state as string, all.length]));
      return { states, done: new Set(grouped.get('done')?.map(({ user_id: userId }) => userId)) };
    }

    async function whoDid(swapId: string) {
      const rows = await database.rows
        .selectFrom('audit')
        .select(['action', 'by_user_id'])
        .where('swap_id', '=', swapId)
        .orderBy('id')
        .execute();
      return rows
        .map(({ action, by_user_id: by }) => [action, by])
        .filter(([action]) => action !== 'resumed');
    }
  });
});

/** Everything up to the last word, with something happening before each press; answers which step each card was, and what it let do. */
async function conversation(admin: PersonChat, happen: () => Promise<void>): Promise<readonly string[]> {
  const cards: string[] = [];
  const seen = async (choice: string): Promise<void> => {
    await admin.waitForCard(() => choicesOn(admin).includes(choice), answeredWithinMs);
    cards.push([...admin.cardText().split('\n').slice(0, 2), ...choicesOn(admin)].join(', '));
    await happen();
  };
  await happen();
  await admin.say('move users');
  await seen('users:next');
  const chosen = { people: cast.affected.id, addresses: '', product: '', department: '', group: '' };
  await admin.press({ verb: 'users', choice: 'next' }, chosen);
  await seen('to:next');
  await admin.press({ verb: 'to', choice: 'next' }, { to: sku.microsoftF3 });
  await seen('review:next');
  await admin.press({ verb: 'review', choice: 'next' });
  await seen('backup:next');
  await admin.press({ verb: 'backup', choice: 'next' });
  await seen('when:next');
  await admin.press({ verb: 'when', choice: 'next' });
  await seen('confirm:move');
  return cards;
}

/** Whether this is who runs the swap. */
function hasBegun(instance: Instance, attempt: number): boolean {
  const lines = instance.logged().split('\n');
  return lines.some((line) => line.includes('"run-began"') && line.includes(`"attempt":${String(attempt)},`));
}

/** The card on which the swap is seen to get on. */
function living(chat: PersonChat) {
  return chat.messages().findLast(({ card }) => card !== undefined) ?? assert.fail('There is no card');
}

function inSeconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}
