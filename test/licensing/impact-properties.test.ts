import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeFor } from '../../bot/licensing/change.ts';
import { backupNeeded, impactOf, type Impact } from '../../bot/licensing/impact.ts';
import type { Product } from '../../bot/licensing/product.ts';
import { mailbox } from '../../bot/licensing/services/tables/mailbox.ts';
import type { HeldLicense } from '../../bot/licensing/user.ts';
import { direct, everything, holder, inherited, owned, sku, swap } from './owned.ts';

const skuIds = fc.constantFrom(...everything.keys());
const usual = fc.constantFrom(...Object.values(sku));
const anySku = fc.oneof(usual, skuIds);

const held: fc.Arbitrary<HeldLicense> = fc
  .record({ skuId: anySku, source: fc.constantFrom(direct, inherited), seed: fc.nat() })
  .map(({ skuId, source, seed }) => ({ skuId, source, disabledPlans: some(owned(skuId), seed) }));

/** Some of the product's plans: none of them in most cases. */
function some(product: Product, seed: number): readonly string[] {
  return seed % 3 === 0
    ? product.plans.filter((_, index) => (seed >> (index % 24)) % 2 === 1).map(({ id }) => id)
    : [];
}

const licenses = fc.uniqueArray(held, { maxLength: 4, selector: ({ skuId, source }) => skuId + source.kind });

const mailboxes: ReadonlySet<string> = new Set(mailbox.flatMap(({ plans }) => plans.map(({ id }) => id)));

function mailboxIn(skuId: string): boolean {
  return owned(skuId).plans.some(({ id }) => mailboxes.has(id));
}

/** What a user holds, and one of those products to replace. */
const replaced = fc
  .tuple(
    fc.uniqueArray(held, {
      minLength: 1,
      maxLength: 4,
      selector: ({ skuId, source }) => skuId + source.kind,
    }),
    fc.nat(),
  )
  .map(([mine, index]) => ({ mine, from: mine[index % mine.length]?.skuId ?? '' }));

const losing = new Set(['reduced', 'lost', 'unknown']);

function losses(impact: Impact): ReadonlySet<string> {
  return new Set([
    ...impact.services.filter(({ change }) => losing.has(change)).map(({ service }) => service),
    ...impact.unknownPlans,
  ]);
}

describe('the impact of any move', () => {
  it('has no more losses for a user who holds one more product', () => {
    fc.assert(
      fc.property(replaced, held, anySku, ({ mine, from }, other, to) => {
        fc.pre(other.skuId !== to && !mine.some(({ skuId }) => skuId === other.skuId));
        // With every plan on: a service that is off in it stays off in the target too (Law 1).
        const more = { ...other, disabledPlans: [] };
        const fewer = losses(impactOf(holder(...mine), swap(from, to), everything));
        const besides = losses(impactOf(holder(...mine, more), swap(from, to), everything));
        // Who holds an archive besides loses it with the mailbox.
        const added = besides.difference(fewer);
        if (fewer.has('mailbox')) added.delete('archive');
        assert.deepEqual([...added], []);
      }),
      { numRuns: 500 },
    );
  });

  it('is no loss when the same product goes and comes', () => {
    fc.assert(
      fc.property(licenses, anySku, (mine, both) => {
        assert.equal(backupNeeded(impactOf(holder(...mine), swap(both, both), everything)), false);
      }),
    );
  });

  it('is no loss when only more comes', () => {
    fc.assert(
      fc.property(licenses, fc.array(anySku, { maxLength: 2 }), (mine, to) => {
        assert.equal(backupNeeded(impactOf(holder(...mine), swap([], to), everything)), false);
      }),
    );
  });

  it('carries over only plans of the very product that comes', () => {
    fc.assert(
      fc.property(
        licenses,
        fc.array(anySku, { maxLength: 2 }),
        fc.array(anySku, { maxLength: 2 }),
        (mine, from, to) => {
          const { addLicenses, removeLicenses } = changeFor(holder(...mine), { from, to }, everything);
          for (const { skuId, disabledPlans } of addLicenses) {
            const plans = new Set(owned(skuId).plans.map(({ id }) => id));
            assert.ok(disabledPlans.every((each) => plans.has(each)));
          }
          const directly = mine.filter(({ source }) => source.kind === 'direct').map(({ skuId }) => skuId);
          assert.ok(removeLicenses.every((each) => from.includes(each) && directly.includes(each)));
        },
      ),
    );
  });

  it('never gives a mailbox to a user whose mailbox is off', () => {
    const offers = [...everything.values()].filter(({ plans }) => plans.some(({ id }) => mailboxes.has(id)));
    const hybrid = fc.constantFrom(...offers).map(({ skuId, plans }) => ({
      skuId,
      source: direct,
      disabledPlans: plans.map(({ id }) => id).filter((id) => mailboxes.has(id)),
    }));
    fc.assert(
      fc.property(hybrid, licenses, anySku, fc.boolean(), (off, more, to, replaces) => {
        const user = holder(off, ...more.filter(({ skuId }) => !mailboxIn(skuId)));
        const impact = impactOf(user, swap(replaces ? off.skuId : [], to), everything);
        assert.ok(impact.services.every(({ service }) => service !== 'mailbox'));
      }),
    );
  });
});
