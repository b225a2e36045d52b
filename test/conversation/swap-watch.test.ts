import assert from 'node:assert/strict';
import { createConversation } from '../../bot/conversation/create-conversation.ts';
import type { Desk } from '../../bot/conversation/desk.ts';
import { createRecentAnalyses } from '../../bot/conversation/recent-analyses.ts';
import { createRecentUsers } from '../../bot/conversation/recent-users.ts';
import type { OutgoingCard } from '../../bot/conversation/reply.ts';
import type { SwapWatch } from '../../bot/conversation/swap-watch.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { files, stages, standing, steps } from '../../cards/index.ts';
import { strings as progress } from '../../cards/progress/strings.ts';
import { adminId, openBooks, tenantId } from '../swaps/rehearsal.ts';
import { until } from '../support/until.ts';

describe('The cards of a running swap', () => {
  const books = openBooks();
  let updates: OutgoingCard[];
  let watch: SwapWatch;
  let posts: number;

  /** A swap of three users whose admin has its card in the chat, and what watches it. */
  async function watched(): Promise<{
    readonly swapId: string;
    readonly settle: (index: number, attempt?: number) => Promise<void>;
    /** The call of the user is on its way. */
    readonly claim: (index: number) => Promise<void>;
  }> {
    const { store, clock } = books;
    const rehearsal = await books.swapOf(3);
    const { swap, tenant } = rehearsal;
    const where = { tenantId, userId: adminId, conversationId: 'chat', serviceUrl: 'http://127.0.0.1:1' };
    await store.roster.see({ ...where, clientLocale: 'en-US', timeZone: 'UTC' });
    await store.places.put({ swapId: swap.id, userId: adminId, tenantId, activityId: 'card' });
    await store.journal.beginRun(swap.id);
    updates = [];
    posts = 0;
    const never = (): never => assert.fail('This is of no use to a swap that runs');
    const desk: Desk = {
      ...store,
      tenant,
      clock,
      quota: { writes: 2_400, windowMs: 150_000 },
      recentUsers: createRecentUsers(tenant, clock),
      recentAnalyses: createRecentAnalyses(clock),
      messenger: {
        post: async () => {
          posts += 1;
          return { kind: 'delivered', activityId: `posted ${String(posts)}` };
        },
        send: never,
        create: never,
        update: async (_, activityId, outgoing) => {
          assert.ok(activityId === 'card' || posts > 0, activityId);
          updates.push(outgoing);
          return { kind: 'delivered', activityId };
        },
      },
      transfer: { download: never, upload: never, isOurs: never },
      pages: undefined,
      usage: { ask: never, close: never },
      defaults: { locale: 'en-US', timeZone: 'UTC' },
      actorFor: () => theBot,
      signIn: undefined,
      entitlement: never,
      sharePointUrl: never,
      changed: never,
      resultChanged: never,
      cancelled: never,
      remindersChanged: never,
      wakeSweep: never,
      report: (event, error) => assert.fail(`${event}: ${String(error)}`),
    };
    ({ watch } = createConversation({ desk, stages, steps, standing, files, reference: () => 'X' }));
    const settlement = { state: 'done', requestId: undefined } as const;
    const settle = async (index: number, attempt = 1): Promise<void> => {
      const settled = [{ userId: rehearsal.id(index), settlement }];
      assert.equal(await store.journal.settle(swap.id, attempt, settled), 1);
    };
    const claim = async (index: number): Promise<void> => {
      const change = { addLicenses: [], removeLicenses: [] };
      const claims = [{ userId: rehearsal.id(index), before: [], change }];
      assert.equal(await store.journal.claim(swap.id, 1, claims), 1);
    };
    return { swapId: swap.id, settle, claim };
  }
  afterEach(() => watch.close());

  const asleep = (): Promise<void> => until(() => books.clock.asleep === 1);
  const shown = (): string => JSON.stringify(updates.at(-1)?.card);

  it('follow every two seconds in the first minute, then every fifteen', async () => {
    const { swapId } = await watched();
    watch.changed(swapId);
    await asleep();
    assert.equal(updates.length, 1);
    const follows = async (ms: number): Promise<void> => {
      const before = updates.length;
      watch.changed(swapId);
      books.clock.advance(ms - 1);
      assert.equal(books.clock.asleep, 1);
      books.clock.advance(1);
      await until(() => updates.length === before + 1);
      await asleep();
    };
    await follows(2_000);
    await follows(2_000);
    books.clock.advance(60_000);
    await until(() => updates.length === 4);
    await asleep();
    await follows(15_000);
    await follows(15_000);
  });

  it('say how fast it goes and how long it takes, from the books', async () => {
    const { swapId, settle } = await watched();
    books.clock.advance(1_000);
    await settle(0);
    await settle(1);
    books.clock.advance(20_000);
    watch.changed(swapId);
    await asleep();
    assert.ok(shown().includes(progress.en.perMinute('6', 6)), shown());
    assert.ok(shown().includes(progress.en.soon), shown());
  });

  it('say that time which was spent paused was no work', async () => {
    const { swapId, settle } = await watched();
    const { journal } = books.store;
    await settle(0);
    const running = await journal.find(swapId);
    const paused = await journal.pauseBy(swapId, running?.version ?? 0, adminId);
    books.clock.advance(600_000);
    assert.ok(await journal.resume(swapId, paused?.version ?? 0, adminId));
    watch.changed(swapId);
    await asleep();
    assert.ok(shown().includes(progress.en.waits.turn), shown());
    await journal.beginRun(swapId);
    books.clock.advance(1_000);
    await settle(1, 2);
    books.clock.advance(20_000);
    watch.changed(swapId);
    await until(() => shown().includes(progress.en.perMinute('3', 3)));
    assert.ok(shown().includes(progress.en.soon), shown());
  });

  it('say by themselves that an outcome is not known, and how long that may take', async () => {
    const { swapId, settle, claim } = await watched();
    await settle(0);
    await settle(1);
    await claim(2);
    watch.changed(swapId);
    for (let round = 0; round < 10; round += 1) {
      await asleep();
      books.clock.advanceToNext();
    }
    await asleep();
    assert.ok(shown().includes(progress.en.doubt('1', 1)), shown());
    assert.ok(!shown().includes(progress.en.soon), shown());
  });

  it('tell each pause once, however many jobs come to tell it, and the next one anew', async () => {
    const { swapId } = await watched();
    const { journal } = books.store;
    const { signal } = new AbortController();
    const pause = async (): Promise<number> => {
      const swap = await journal.find(swapId);
      return (await journal.pauseBy(swapId, swap?.version ?? 0, adminId))?.version ?? assert.fail();
    };
    const version = await pause();
    await Promise.all([1, 2, 3].map(() => watch.halted(swapId, signal)));
    await watch.halted(swapId, signal);
    assert.equal(posts, 1);
    assert.ok(await journal.resume(swapId, version, adminId));
    await pause();
    await watch.halted(swapId, signal);
    assert.equal(posts, 2);
  });

  it('follow a swap in which nothing happens for a while, and then rest', async () => {
    const { swapId } = await watched();
    watch.changed(swapId);
    const began = books.clock.now();
    for (let round = 1; books.clock.now() - began < 360_000; round += 1) {
      await until(() => updates.length === round);
      await asleep();
      books.clock.advanceToNext();
    }
    const { length } = updates;
    await watch.close();
    assert.equal(updates.length, length);
    assert.equal(books.clock.asleep, 0);
  });
});
