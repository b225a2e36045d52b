import assert from 'node:assert/strict';
import { productNames } from '../../bot/conversation/product-names.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { TenantError } from '../../bot/swaps/tenant.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { e3, f3, skus } from '../swaps/company.ts';

/** A directory whose product is called otherwise each time. */
function renaming() {
  let reads = 0;
  return {
    clock: new ManualClock(),
    tenant: {
      products: async () => {
        reads += 1;
        if (reads === 3) throw new TenantError('unavailable', 'Graph does not answer');
        return [{ ...e3, name: `E3, ${reads}` }, f3];
      },
    },
  };
}

describe('The names of products', () => {
  const admin = { kind: 'admin', userId: 'anna' } as const;

  it('are read once in a minute for each who asks, also by those who ask at the same time', async () => {
    const desk = renaming();
    const both = await Promise.all([productNames(desk, theBot), productNames(desk, theBot)]);
    assert.deepEqual(
      both.map((names) => names.get(skus.e3)),
      ['E3, 1', 'E3, 1'],
    );
    assert.equal(both[0].get(skus.f3), f3.name);
    desk.clock.advance(59_000);
    assert.equal((await productNames(desk, theBot)).get(skus.e3), 'E3, 1');
    assert.equal((await productNames(desk, admin)).get(skus.e3), 'E3, 2');
  });

  it('are read anew after a minute, and again after they could not be read', async () => {
    const desk = renaming();
    await productNames(desk, theBot);
    desk.clock.advance(61_000);
    assert.equal((await productNames(desk, theBot)).get(skus.e3), 'E3, 2');
    desk.clock.advance(61_000);
    await assert.rejects(productNames(desk, theBot), { name: 'TenantError' });
    assert.equal((await productNames(desk, theBot)).get(skus.e3), 'E3, 4');
  });
});
