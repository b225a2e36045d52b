import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { atOnce } from '../../bot/swaps/at-once.ts';

async function* upTo(count: number, taken: number[]): AsyncGenerator<number, void, void> {
  for (let item = 0; item < count; item += 1) {
    taken.push(item);
    yield item;
  }
}

const nobody = (): undefined => undefined;

describe('work on several items at once', () => {
  it('never goes beyond its width, and does everything', async () => {
    let [underWay, most] = [0, 0];
    const done: number[] = [];
    const work = async (item: number): Promise<void> => {
      underWay += 1;
      most = Math.max(most, underWay);
      await setImmediate();
      underWay -= 1;
      done.push(item);
    };
    await atOnce(upTo(20, []), 3, work, nobody);
    assert.equal(most, 3);
    assert.deepEqual(
      done.toSorted((one, other) => one - other),
      Array.from({ length: 20 }, (_, item) => item),
    );
  });

  it('takes nothing more after a failure, tells it at once, and waits for what is under way', async () => {
    const taken: number[] = [];
    const done: number[] = [];
    const failures: unknown[] = [];
    const broken = new Error('broken');
    const work = async (item: number): Promise<void> => {
      if (item === 1) throw broken;
      await setImmediate();
      assert.deepEqual(failures, [broken]);
      done.push(item);
    };
    await assert.rejects(
      atOnce(upTo(20, taken), 2, work, (error) => failures.push(error)),
      broken,
    );
    assert.deepEqual([taken, done], [[0, 1], [0]]);
  });

  it('rejects when the items cannot be had', async () => {
    async function* none(): AsyncGenerator<number, void, void> {
      yield 1;
      throw new Error('no more');
    }
    await assert.rejects(
      atOnce(none(), 2, async () => undefined, nobody),
      /no more/,
    );
  });
});
