import assert from 'node:assert/strict';
import { adminId, openBooks, times, type Rehearsal } from './rehearsal.ts';
import type { ScriptedTenant } from './scripted-tenant.ts';

const count = (states: readonly string[], wanted: string): number =>
  states.filter((state) => state === wanted).length;

describe('A swap pauses by itself', () => {
  const books = openBooks();

  it('after ten refusals in a row for one reason, and goes on with the others when told to', async () => {
    const swap = await books.swapOf(150);
    const refusing = new Set(swap.userIds.slice(0, 30));
    swap.tenant.fate = ({ userId }) => (refusing.has(userId) ? { refuse: 'conflict' } : 'written');
    assert.equal(await swap.run(), 'paused');
    const { pause } = await swap.found();
    assert.deepEqual(pause, { kind: 'failures', reason: 'conflict', users: 10 });
    const states = await swap.states();
    assert.ok(count(states, 'refused: conflict') >= 10);
    assert.ok(count(states, 'planned') >= 50, JSON.stringify(states));
    assert.equal(swap.tenant.calls().length, 150 - count(states, 'planned'));
    await swap.goOn();
    if ((await swap.run()) === 'paused') {
      await swap.goOn();
      await swap.run();
    }
    assert.equal(count(await swap.states(), 'done'), 120);
    assert.equal(await swap.state(), 'finished');
  });

  it('not after ten refusals for different reasons, or with others moved in between', async () => {
    const swap = await books.swapOf(40);
    const reasons = ['conflict', 'dependency', 'other'] as const;
    swap.tenant.fate = ({ userId }) => {
      const index = swap.userIds.indexOf(userId);
      return index < 20 ? { refuse: reasons[index % 3] ?? 'other' } : 'written';
    };
    assert.equal(await swap.run(), 'finished');
    assert.equal(count(await swap.states(), 'done'), 20);
  });

  it('when one in twenty is refused for one reason', async () => {
    const swap = await books.swapOf(400);
    swap.tenant.fate = ({ userId }) =>
      swap.userIds.indexOf(userId) % 15 === 0 ? { refuse: 'proxy-address' } : 'written';
    assert.equal(await swap.run(), 'paused');
    assert.ok(count(await swap.states(), 'planned') > 0);
  });

  it('when Graph does not allow the change with a fresh token either', async () => {
    const swap = await books.swapOf(3);
    swap.tenant.fate = () => ({ refuse: 'not-allowed' });
    assert.equal(await swap.run(), 'paused');
    assert.deepEqual((await swap.found()).pause, { kind: 'not-allowed' });
    assert.equal(swap.tenant.renewals, 1);
    assert.ok(!(await swap.states()).some((state) => state.startsWith('refused')));
  });

  it('when whoever it runs for is not signed in any more, before a reading or a call', async () => {
    for (const calls of [0, 40]) {
      const swap = await books.swapOf(100);
      swap.tenant.signedOut = calls === 0;
      swap.tenant.fate = () => {
        swap.tenant.signedOut = swap.tenant.calls().length + 1 >= calls;
        return 'written';
      };
      assert.equal(await swap.run(), 'paused');
      assert.deepEqual((await swap.found()).pause, { kind: 'signed-out' });
      const states = await swap.states();
      assert.equal(count(states, 'done'), swap.tenant.calls().length);
      assert.equal(count(states, 'planned'), 100 - count(states, 'done'));
      Object.assign(swap.tenant, { signedOut: false, fate: () => 'written' });
      await swap.goOn();
      assert.equal(await swap.run(), 'finished');
      assert.deepEqual(await swap.states(), times(100, 'done'));
      assert.equal(swap.tenant.calls().length, 100);
    }
  });

  it('when nobody is signed in to read what became of a call, and reads it when told to go on', async () => {
    const swap = await books.swapOf(2);
    swap.tenant.fate = () => {
      swap.tenant.signedOut = true;
      return 'lost-after-write';
    };
    assert.equal(await swap.run(), 'paused');
    assert.deepEqual((await swap.found()).pause, { kind: 'signed-out' });
    assert.deepEqual(await swap.states(), times(2, 'sent'));
    swap.tenant.signedOut = false;
    await swap.goOn();
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(2, 'done'));
    assert.equal(swap.tenant.calls().length, 2);
  });

  it('not when a fresh token is all it took', async () => {
    const swap = await books.swapOf(3);
    swap.tenant.fate = () => (swap.tenant.renewals === 0 ? { refuse: 'not-allowed' } : 'written');
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(3, 'done'));
    assert.equal(swap.tenant.renewals, 1);
  });

  it('after the first users, where it was told to, and not again', async () => {
    const swap = await books.swapOf(130, undefined, { pilot: 7 });
    assert.equal(await swap.run(), 'paused');
    assert.deepEqual((await swap.found()).pause, { kind: 'pilot' });
    const moves = await swap.moves();
    assert.equal(moves.filter(({ verification }) => verification === 'verified').length, 7);
    assert.equal(swap.tenant.calls().length, 7);
    await swap.goOn();
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(130, 'done'));
  });
});

describe('A swap that somebody', () => {
  const books = openBooks();

  /** Does something to the swap while the nth call is under way, and goes on with the call. */
  function during(swap: Rehearsal<ScriptedTenant>, nth: number, act: () => Promise<unknown>): void {
    let calls = 0;
    swap.tenant.fate = async () => {
      calls += 1;
      if (calls === nth) await act();
      return 'written' as const;
    };
  }

  async function press(swap: Rehearsal<ScriptedTenant>, what: 'pauseBy' | 'stop'): Promise<unknown> {
    const { id, version } = await swap.found();
    return await books.store.journal[what](id, version, 'colleague');
  }

  it('pauses sends nobody else, counts those on their way, and goes on from there', async () => {
    const swap = await books.swapOf(300);
    during(swap, 30, () => press(swap, 'pauseBy'));
    assert.equal(await swap.run(), 'superseded');
    assert.equal(await swap.state(), 'paused');
    const states = await swap.states();
    assert.equal(count(states, 'done'), swap.tenant.calls().length);
    assert.ok(count(states, 'planned') >= 200);
    assert.equal(await swap.run(), 'not-running');
    await swap.goOn();
    assert.equal(await swap.run(), 'finished');
    assert.deepEqual(await swap.states(), times(300, 'done'));
    assert.equal(swap.tenant.calls().length, 300);
  });

  it('stops finishes those on their way, and leaves out the others', async () => {
    const swap = await books.swapOf(300);
    during(swap, 30, () => press(swap, 'stop'));
    assert.equal(await swap.run(), 'superseded');
    assert.equal(await swap.run(), 'finished');
    const states = await swap.states();
    assert.equal(count(states, 'done') + count(states, 'left-out: stopped'), 300);
    assert.equal(count(states, 'done'), swap.tenant.calls().length);
    assert.ok(count(states, 'left-out: stopped') >= 200);
  });

  it('stops finds out by reading what became of a call without an answer, and does not make it again', async () => {
    const swap = await books.swapOf(2);
    const [lost, written] = swap.userIds;
    swap.tenant.fate = async ({ userId }) => {
      await press(swap, 'stop');
      return userId === lost ? ('lost-before-write' as const) : ('lost-after-write' as const);
    };
    await swap.run();
    assert.equal(await swap.run(), 'finished');
    const moves = await swap.moves();
    const stateOf = (id: string | undefined) => moves.find(({ userId }) => userId === id)?.state;
    assert.deepEqual([stateOf(lost), stateOf(written)], ['left-out', 'done']);
    assert.equal(swap.tenant.calls().length, 2);
  });

  it('stops while it is paused leaves out all who were still to come', async () => {
    const swap = await books.swapOf(20, undefined, { pilot: 5 });
    assert.equal(await swap.run(), 'paused');
    await press(swap, 'stop');
    assert.equal(await swap.run(), 'finished');
    const states = await swap.states();
    assert.deepEqual([count(states, 'done'), count(states, 'left-out: stopped')], [5, 15]);
  });

  it('else goes on with runs in the right of that person', async () => {
    const swap = await books.swapOf(3);
    assert.equal(await swap.run({ entitled: async (id) => id !== adminId }), 'paused');
    await swap.goOn('colleague');
    assert.equal((await swap.found()).runBy, 'colleague');
    assert.equal(await swap.run({ entitled: async (id) => id !== adminId }), 'finished');
    assert.deepEqual(await swap.states(), times(3, 'done'));
  });
});
