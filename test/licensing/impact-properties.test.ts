import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeFor } from '../../bot/licensing/change.ts';
import { backupNeeded, impactOf, type Impact, type ServiceChange } from '../../bot/licensing/impact.ts';
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
      fc.property(replaced, held, anySku, ({ mine, from }, more, to) => {
        fc.pre(more.skuId !== to && !mine.some(({ skuId }) => skuId === more.skuId));
        const fewer = losses(impactOf(holder(...mine), swap(from, to), everything));
        const besides = losses(impactOf(holder(...mine, more), swap(from, to), everything));
        assert.deepEqual([...besides.difference(fewer)], []);
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

  it('is mirrored by the move back', () => {
    const mirror: Record<ServiceChange['change'], readonly ServiceChange['change'][]> = {
      lost: ['gained'],
      gained: ['lost'],
      // A service with parts can be less in one part and more in another, both ways.
      reduced: ['kept', 'reduced'],
      kept: ['kept', 'reduced'],
      unknown: [],
    };
    fc.assert(
      fc.property(anySku, anySku, (a, b) => {
        const there = impactOf(holder(a), swap(a, b), everything);
        const back = impactOf(holder(b), swap(b, a), everything);
        assert.equal(there.services.length, back.services.length);
        for (const [index, one] of there.services.entries()) {
          const other = back.services[index];
          assert.equal(other?.service, one.service);
          assert.deepEqual([other.before, other.after], [one.after, one.before]);
          assert.ok(
            mirror[one.change].includes(other.change),
            `${one.service}: ${one.change}, ${other.change}`,
          );
        }
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

  it('agrees with itself for every pair of products with a mailbox', () => {
    const products = [...everything.values()].filter(({ plans }) =>
      plans.some(({ id }) => mailboxes.has(id)),
    );
    assert.ok(products.length > 50);
    for (const a of products) {
      for (const b of products) {
        const { services } = impactOf(holder(a.skuId), swap(a.skuId, b.skuId), everything);
        assert.ok(services.every(isConsistent), `${a.name} to ${b.name}`);
        assert.ok(services.some(({ service, change }) => service === 'mailbox' && change !== 'lost'));
      }
    }
  });
});

function isConsistent({ change, before, after }: ServiceChange): boolean {
  if (change === 'gained') return before.rank === 0 && after.rank > 0;
  if (change === 'lost') return before.rank > 0 && after.rank === 0;
  if (change === 'kept') {
    return (
      after.rank >= before.rank && before.rank > 0 && (after.quotaGb ?? Infinity) >= (before.quotaGb ?? 0)
    );
  }
  return change === 'reduced' && before.rank > 0 && after.rank > 0;
}
