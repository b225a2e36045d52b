import assert from 'node:assert/strict';
import { direct, license, plans, skus } from './company.ts';
import { openBooks, times, type Rehearsal } from './rehearsal.ts';
import type { Fate, ScriptedTenant } from './scripted-tenant.ts';

/** What was asked about a user after the first call, in seconds counted from it: `30 read`, `300 call`. */
function story({ tenant }: Rehearsal<ScriptedTenant>, userId: string): readonly string[] {
  const notes = tenant.noted.filter((note) => note.userId === userId);
  const first = notes.findIndex(({ kind }) => kind === 'call');
  const start = notes[first]?.at ?? 0;
  return notes.slice(first + 1).map(({ kind, at }) => `${(at - start) / 1_000} ${kind}`);
}

/** The first calls of each user end like this, all later ones are written. */
function firstly(...fates: readonly Fate[]): (call: { readonly nth: number }) => Fate {
  return ({ nth }) => fates[nth - 1] ?? 'written';
}

describe('a call that does not end in yes or no', () => {
  const books = openBooks();

  describe('asked to wait', () => {
    it('by the tenant, nobody is called until then, and nobody fails', async () => {
      const swap = await books.swapOf(100);
      const start = books.clock.now();
      const slow = swap.id(2);
      swap.tenant.fate = ({ userId, nth }) =>
        userId === slow && nth === 1 ? { wait: 17_000, scope: 'tenant' } : 'written';
      assert.equal(await swap.run(), 'finished');
      assert.deepEqual(await swap.states(), times(100, 'done'));
      const before = swap.tenant.calls().filter(({ at }) => at === start);
      const later = swap.tenant.calls().filter(({ at }) => at > start);
      // The one that was told to wait, and at most those that were on their way or went before it.
      assert.ok(before.length <= 80, `${before.length} calls before the wait`);
      assert.equal(before.length + later.length, 101);
      assert.ok(later.every(({ at }) => at === start + 17_000));
    });

    it('time and again, nobody fails', async () => {
      const swap = await books.swapOf(4);
      const wait = { wait: 5_000, scope: 'tenant' } as const;
      swap.tenant.fate = firstly(...times(20, wait));
      assert.equal(await swap.run(), 'finished');
      assert.deepEqual(await swap.states(), times(4, 'done'));
    });

    it('for one user, the others go on', async () => {
      const swap = await books.swapOf(8);
      const start = books.clock.now();
      const slow = swap.id(0);
      swap.tenant.fate = ({ userId, nth }) =>
        userId === slow && nth === 1 ? { wait: 9_000, scope: 'user' } : 'written';
      await swap.run();
      assert.deepEqual(await swap.states(), times(8, 'done'));
      for (const { userId, at, fate } of swap.tenant.calls()) {
        assert.equal(at - start, userId === slow && fate === 'written' ? 9_000 : 0);
      }
    });

    it('for long, the user is read again, and what was true then is the before-state', async () => {
      const swap = await books.swapOf(1);
      swap.tenant.fate = ({ userId, nth }) => {
        if (nth > 1) return 'written';
        swap.tenant.change(userId, { licenses: [direct(skus.e3, plans.teams.id), direct(skus.visio)] });
        return { wait: 120_000, scope: 'tenant' };
      };
      await swap.run();
      const { state, before, change } = await swap.move(swap.id(0));
      assert.equal(state, 'done');
      assert.deepEqual(before, [license(skus.e3, plans.teams.id), license(skus.visio)]);
      assert.deepEqual(change?.addLicenses, [license(skus.f3, plans.teams.id)]);
    });
  });

  describe('without an answer', () => {
    it('that was written is found out by reading, and not made again', async () => {
      const swap = await books.swapOf(1);
      swap.tenant.fate = firstly('lost-after-write');
      await swap.run();
      assert.deepEqual(await swap.states(), ['done']);
      assert.deepEqual(story(swap, swap.id(0)), ['30 read', '30 read']);
    });

    it('that was not written is made again once, after the last of three readings', async () => {
      const swap = await books.swapOf(1);
      swap.tenant.fate = firstly('lost-before-write');
      await swap.run();
      assert.deepEqual(await swap.states(), ['done']);
      assert.deepEqual(story(swap, swap.id(0)), ['30 read', '120 read', '300 read', '300 call', '300 read']);
      const { change } = await swap.move(swap.id(0));
      assert.deepEqual(swap.tenant.person(swap.id(0)).licenses, [direct(skus.f3)]);
      assert.deepEqual(change, { addLicenses: [license(skus.f3)], removeLicenses: [skus.e3] });
    });

    it('that shows only after minutes is not made again', async () => {
      const swap = await books.swapOf(1);
      const [userId, sentAt] = [swap.id(0), books.clock.now()];
      const read = swap.tenant.users.bind(swap.tenant);
      const stale = swap.tenant.person(userId);
      swap.tenant.fate = firstly('lost-after-write');
      swap.tenant.users = async (actor, ids) => {
        const users = await read(actor, ids);
        return books.clock.now() < sentAt + 200_000 ? [stale] : users;
      };
      await swap.run();
      assert.deepEqual(await swap.states(), ['done']);
      assert.equal(swap.tenant.calls(userId).length, 1);
    });

    it('holds up nobody else', async () => {
      const swap = await books.swapOf(6);
      const start = books.clock.now();
      const lost = [swap.id(0), swap.id(1), swap.id(2), swap.id(3)];
      swap.tenant.fate = ({ userId }) => (lost.includes(userId) ? 'lost-after-write' : 'written');
      await swap.run();
      assert.deepEqual(await swap.states(), times(6, 'done'));
      assert.ok(swap.tenant.calls().every(({ at }) => at === start));
    });

    it('is not made again for a user whom somebody has changed meanwhile', async () => {
      const swap = await books.swapOf(1);
      swap.tenant.fate = ({ userId }) => {
        swap.tenant.change(userId, { licenses: [direct(skus.e3), direct(skus.visio)] });
        return 'lost-before-write';
      };
      await swap.run();
      assert.deepEqual(await swap.states(), ['refused: changed-meanwhile']);
      assert.equal(swap.tenant.calls().length, 1);
    });

    it('is not made again for a user who is gone', async () => {
      const swap = await books.swapOf(1);
      swap.tenant.fate = ({ userId }) => {
        swap.tenant.people.delete(userId);
        return 'lost-before-write';
      };
      await swap.run();
      assert.deepEqual(await swap.states(), ['refused: user-gone']);
      assert.equal(swap.tenant.calls().length, 1);
    });

    it('is not made again when the admin may no longer swap', async () => {
      const swap = await books.swapOf(1);
      swap.tenant.fate = firstly('lost-before-write');
      await swap.run({ entitled: async () => swap.tenant.calls().length === 0 });
      assert.deepEqual(await swap.states(), ['sent']);
      assert.deepEqual((await swap.found()).pause, { kind: 'not-allowed' });
      assert.equal(swap.tenant.calls().length, 1);
    });

    it('stays unsettled, and is said to be, when the user cannot be read', async () => {
      const swap = await books.swapOf(2);
      const dark = swap.id(0);
      swap.tenant.fate = ({ userId, nth }) => (userId === dark && nth === 1 ? 'lost-after-write' : 'written');
      swap.tenant.unreadable = (ids) => ids.length === 1 && ids[0] === dark;
      assert.equal(await swap.run(), 'finished');
      assert.deepEqual(await swap.states(), ['refused: unsettled', 'done']);
      assert.equal(swap.tenant.calls(dark).length, 1);
    });

    it('three times over is given up as unsettled, each time after reading', async () => {
      const swap = await books.swapOf(1);
      swap.tenant.fate = () => 'lost-before-write';
      await swap.run();
      assert.deepEqual(await swap.states(), ['refused: unsettled']);
      const readings = (from: number): readonly string[] =>
        [30, 120, 300].map((seconds) => `${from + seconds} read`);
      const expected = [...readings(0), '300 call', ...readings(300), '600 call', ...readings(600)];
      assert.deepEqual(story(swap, swap.id(0)), expected);
    });
  });

  describe('read back afterwards', () => {
    it('is still settling while the directory shows the state before', async () => {
      const swap = await books.swapOf(1);
      const stale = swap.tenant.person(swap.id(0));
      const read = swap.tenant.users.bind(swap.tenant);
      swap.tenant.users = async (actor, ids) => (await read(actor, ids)).map(() => stale);
      assert.equal(await swap.run(), 'finished');
      const { state, verification } = await swap.move(swap.id(0));
      assert.deepEqual([state, verification], ['done', 'settling']);
      assert.deepEqual(story(swap, swap.id(0)), ['0 read', '5 read', '20 read', '60 read']);
    });

    it('is verified once it shows', async () => {
      const swap = await books.swapOf(1);
      const stale = swap.tenant.person(swap.id(0));
      const start = books.clock.now();
      const read = swap.tenant.users.bind(swap.tenant);
      swap.tenant.users = async (actor, ids) => {
        const users = await read(actor, ids);
        return books.clock.now() < start + 6_000 ? [stale] : users;
      };
      await swap.run();
      const { verification } = await swap.move(swap.id(0));
      assert.equal(verification, 'verified');
    });

    it('is different when it shows a third state, or nobody', async () => {
      const swap = await books.swapOf(2);
      const after = new Map([[swap.id(0), [direct(skus.f3), direct(skus.e3)]]]);
      const read = swap.tenant.users.bind(swap.tenant);
      swap.tenant.users = async (actor, ids) => {
        const users = await read(actor, ids);
        if (swap.tenant.calls().length < 2) return users;
        return users.flatMap((user) => {
          const licenses = after.get(user.id);
          return licenses === undefined ? [] : [{ ...user, licenses }];
        });
      };
      await swap.run();
      const moves = await swap.moves();
      assert.deepEqual(
        moves.map(({ verification }) => verification),
        times(2, 'different'),
      );
    });

    it('stays open when it cannot be read, and the swap ends all the same', async () => {
      const swap = await books.swapOf(1);
      swap.tenant.unreadable = () => swap.tenant.calls().length > 0;
      assert.equal(await swap.run(), 'finished');
      const { state, verification } = await swap.move(swap.id(0));
      assert.deepEqual([state, verification], ['done', 'pending']);
    });
  });
});
