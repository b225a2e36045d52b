import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeFor, licensesAfter } from '../../bot/licensing/change.ts';
import type { LicenseChange } from '../../bot/licensing/license-change.ts';
import type { Product, Products } from '../../bot/licensing/product.ts';
import { directLicenses, type HeldLicense } from '../../bot/licensing/user.ts';
import { undoChange } from '../../bot/swaps/undo.ts';
import { direct, e1, e3, f3, fromGroup, license, plans, skus, user, userId, visio } from './company.ts';

const products: Products = new Map([e1, e3, f3, visio].map((product) => [product.skuId, product]));

const held: fc.Arbitrary<HeldLicense> = fc
  .constantFrom(e1, e3, f3, visio)
  .chain((product) => fc.tuple(fc.constant(product), fc.subarray(planIds(product)), fc.boolean()))
  .map(([{ skuId }, off, own]) => ({
    ...(own ? direct(skuId) : fromGroup(skuId, 'group')),
    disabledPlans: off,
  }));

const licenses = fc.uniqueArray(held, { selector: ({ skuId, source }) => skuId + source.kind });
const some = fc.subarray([...products.keys()]);

/** A swap's own call, or any other that is on record. */
const move = fc
  .tuple(licenses, some, some, fc.boolean(), fc.subarray(planIds(f3)))
  .map(([before, from, to, own, off]) => {
    const change: LicenseChange = own
      ? changeFor(user(userId(1), before), { from, to }, products)
      : {
          addLicenses: to.map((skuId) => license(skuId, ...off)),
          removeLicenses: directIds(before).filter((skuId) => from.includes(skuId) && !to.includes(skuId)),
        };
    return { before, change };
  });

function planIds(product: Product): string[] {
  return product.plans.map(({ id }) => id);
}

function directIds(mine: readonly HeldLicense[]): readonly string[] {
  return mine.filter(({ source }) => source.kind === 'direct').map(({ skuId }) => skuId);
}

const applied = (mine: readonly HeldLicense[], change: LicenseChange): readonly HeldLicense[] =>
  licensesAfter(user(userId(1), mine), change);

const ownOf = (mine: readonly HeldLicense[]) => directLicenses(user(userId(1), mine));

/** In whatever order. */
function sorted(mine: readonly HeldLicense[]): readonly string[] {
  return mine
    .map(({ skuId, source, disabledPlans }) => JSON.stringify([skuId, source, disabledPlans.toSorted()]))
    .sort();
}

function undone(
  now: readonly HeldLicense[],
  made: { before: readonly HeldLicense[]; change: LicenseChange },
) {
  return undoChange(ownOf(now), { before: ownOf(made.before), change: made.change });
}

describe('the call that undoes a move', () => {
  it('restores exactly the licenses and disabled plans on record', () => {
    fc.assert(
      fc.property(move, (made) => {
        const now = applied(made.before, made.change);
        const change = undone(now, made);
        assert.ok(change);
        assert.deepEqual(sorted(applied(now, change)), sorted(made.before));
      }),
    );
  });

  it('leaves what the user has got meanwhile as it is', () => {
    fc.assert(
      fc.property(move, held, (made, got) => {
        const touched = [...made.change.removeLicenses, ...made.change.addLicenses.map(({ skuId }) => skuId)];
        fc.pre(!touched.includes(got.skuId) && !made.before.some(({ skuId }) => skuId === got.skuId));
        const now = [...applied(made.before, made.change), got];
        const change = undone(now, made);
        assert.ok(change);
        assert.deepEqual(sorted(applied(now, change)), sorted([...made.before, got]));
      }),
    );
  });

  it('takes nothing away that the user had before, and gives nothing they had not', () => {
    fc.assert(
      fc.property(move, (made) => {
        const change = undone(applied(made.before, made.change), made);
        const before = new Set(directIds(made.before));
        assert.ok(change);
        assert.ok(change.removeLicenses.every((skuId) => !before.has(skuId)));
        assert.ok(change.addLicenses.every(({ skuId }) => before.has(skuId)));
      }),
    );
  });

  it('gives a target that was held before its disabled plans back', () => {
    const change = undoChange([license(skus.f3)], {
      before: [license(skus.e3), license(skus.f3, plans.yammer.id)],
      change: { addLicenses: [license(skus.f3)], removeLicenses: [skus.e3] },
    });
    assert.deepEqual(change, {
      addLicenses: [license(skus.e3), license(skus.f3, plans.yammer.id)],
      removeLicenses: [],
    });
  });

  const made = {
    before: [license(skus.e3, plans.yammer.id)],
    change: { addLicenses: [license(skus.f3, plans.yammer.id)], removeLicenses: [skus.e3] },
  };

  for (const [why, now] of [
    ['whose disabled plans are others now', [license(skus.f3)]],
    ['who has got the old product back', [license(skus.e3), license(skus.f3, plans.yammer.id)]],
    ['who has lost the new product', []],
  ] as const) {
    it(`is none for a user ${why}`, () => {
      assert.equal(undoChange(now, made), undefined);
    });
  }
});
