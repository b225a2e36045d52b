import assert from 'node:assert/strict';
import { backupNeeded, impactOf, type Impact } from '../../bot/licensing/impact.ts';
import { everything, holder, swap } from './owned.ts';
import { laws, sideOf, type Side } from './pair-laws.ts';

/** Every product of Microsoft's list that carries a service; those with the same plans are one. */
const sides = [...everything.values()].map(sideOf).filter(({ grants }) => grants.size > 0);
const distinct = [...new Map(sides.map((side) => [[...side.plans].sort().join(), side])).values()];

function move(from: Side, to: Side): Impact {
  return impactOf(holder(from.product.skuId), swap(from.product.skuId, to.product.skuId), everything);
}

describe('the impact of every move from one product to another', () => {
  const broken = new Map<string, string[]>(Object.keys(laws).map((law) => [law, []]));
  let pairs = 0;

  before('look at every ordered pair', function () {
    this.timeout(60_000);
    for (const [index, one] of distinct.entries()) {
      for (const other of distinct.slice(index + 1)) {
        const [there, back] = [move(one, other), move(other, one)];
        check({ from: one, to: other, there, back });
        check({ from: other, to: one, there: back, back: there });
      }
    }
  });

  function check(pair: Parameters<(typeof laws)[string]>[0]): void {
    pairs += 1;
    for (const [law, holds] of Object.entries(laws)) {
      if (!holds(pair)) broken.get(law)?.push(`${pair.from.product.name} to ${pair.to.product.name}`);
    }
  }

  it('has been looked at for all of them', () => {
    assert.ok(sides.length > 490);
    assert.ok(distinct.length > 440);
    assert.equal(pairs, distinct.length * (distinct.length - 1));
  });

  for (const law of Object.keys(laws)) {
    it(law, () => {
      assert.deepEqual(broken.get(law)?.slice(0, 10), []);
    });
  }

  it('takes nothing where a product gives way to itself or to one with the same plans', () => {
    const same = Map.groupBy(sides, (side) => [...side.plans].sort().join());
    for (const group of same.values()) {
      for (const to of group) {
        const from = group[0] ?? to;
        assert.equal(backupNeeded(move(from, to)), false, `${from.product.name} to ${to.product.name}`);
      }
    }
  });
});
