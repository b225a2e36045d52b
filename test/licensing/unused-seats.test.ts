import assert from 'node:assert/strict';
import type { Product, Seats } from '../../bot/licensing/product.ts';
import { unusedSeats } from '../../bot/licensing/unused-seats.ts';

function product(skuId: string, seats: Partial<Seats>): Product {
  const none = { enabled: 0, warning: 0, suspended: 0, lockedOut: 0, consumed: 0 };
  return { skuId, partNumber: skuId, name: skuId, plans: [], seats: { ...none, ...seats }, assignable: true };
}

describe('unused seats', () => {
  it('are what is enabled and not consumed, most of them first', () => {
    const found = unusedSeats([
      product('some', { enabled: 10, consumed: 8 }),
      product('many', { enabled: 50, consumed: 1 }),
    ]);
    assert.deepEqual(
      found.map(({ skuId, unused, enabled }) => [skuId, unused, enabled]),
      [
        ['many', 49, 50],
        ['some', 2, 10],
      ],
    );
  });

  it('leave out a product whose seats are all in use', () => {
    assert.deepEqual(unusedSeats([product('full', { enabled: 10, consumed: 10 })]), []);
  });

  it('tell grace, suspension and what is given to more people than there are seats', () => {
    const [standing] = unusedSeats([
      product('mixed', { enabled: 5, warning: 2, suspended: 3, lockedOut: 1, consumed: 9 }),
    ]);
    assert.deepEqual(standing, {
      skuId: 'mixed',
      unused: 0,
      inGrace: 2,
      suspended: 4,
      overAssigned: 2,
      enabled: 5,
    });
  });
});
