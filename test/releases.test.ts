import assert from 'node:assert/strict';
import { Releases } from '../bot/releases.ts';

describe('Letting go', () => {
  let done: string[];
  let releases: Releases;

  function add(name: string, failure?: Error): void {
    releases.add(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      done.push(name);
      if (failure !== undefined) throw failure;
    });
  }

  beforeEach(() => {
    done = [];
    releases = new Releases();
  });

  it('goes in reverse order, one after the other', async () => {
    for (const name of ['store', 'queue', 'server']) add(name);
    await releases.run();
    assert.deepEqual(done, ['server', 'queue', 'store']);
  });

  it('goes on after a failure, and rejects with the first', async () => {
    const [early, late] = [new Error('server'), new Error('store')];
    add('store', late);
    add('queue');
    add('server', early);
    await assert.rejects(releases.run(), (error) => error === early);
    assert.deepEqual(done, ['server', 'queue', 'store']);
  });

  it('happens once', async () => {
    add('store');
    await releases.run();
    await releases.run();
    assert.deepEqual(done, ['store']);
  });

  it('takes along what is added meanwhile', async () => {
    add('store');
    releases.add(async () => {
      add('late');
    });
    await releases.run();
    assert.deepEqual(done, ['late', 'store']);
  });

  it('on the way back from a failed start, hides no failure of that start behind its own', async () => {
    add('store', new Error('store'));
    add('queue', new Error('queue'));
    await releases.abandon();
    assert.deepEqual(done, ['queue', 'store']);
  });
});
