import assert from 'node:assert/strict';
import fc from 'fast-check';
import { knownProducts } from '../../bot/licensing/catalog/known-products.ts';
import {
  comparePlans,
  type ProductPlans,
  type Relation,
  type ServicePair,
} from '../../bot/licensing/compare.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import { sku } from './owned.ts';

const products = knownProducts();

function plansOf(skuId: string): ProductPlans {
  const product = products.find((candidate) => candidate.skuId === skuId);
  assert.ok(product, skuId);
  return { skuId, plans: product.plans.map(({ id }) => id) };
}

function pairOf(one: string, other: string, service: ServiceId): ServicePair | undefined {
  return comparePlans(plansOf(one), plansOf(other)).services.find((pair) => pair.service === service);
}

describe('two products side by side', () => {
  // Learn: Exchange Online limits; SharePoint limits; Changing from a Microsoft 365 E plan to a Microsoft 365 F plan.
  for (const [one, other, service, relation, quotas] of [
    ['officeE3', 'f3', 'mailbox', 'less', [100, 2]],
    ['officeE3', 'f3', 'onedrive', 'less', [5_120, 2]],
    ['officeE1', 'officeE3', 'mailbox', 'more', [50, 100]],
    ['officeE3', 'exchangePlan1', 'sharepoint', 'less', [undefined, undefined]],
    ['apps', 'officeE3', 'teams', 'more', [undefined, undefined]],
    ['officeE3', 'officeE5', 'mailbox', 'same', [100, 100]],
  ] as const) {
    it(`says that ${other} has ${relation} of ${service} than ${one}, with the sizes`, () => {
      const pair = pairOf(sku[one], sku[other], service);
      assert.equal(pair?.relation, relation);
      assert.deepEqual([pair.one.quotaGb, pair.other.quotaGb], quotas);
    });
  }

  it('says nothing of a service that neither has', () => {
    assert.equal(pairOf(sku.exchangePlan1, sku.exchangePlan2, 'sharepoint'), undefined);
  });

  it('names plans that only one has and that nobody has classified', () => {
    const unknown = '00000000-0000-4000-8000-00000000000a';
    const shared = '00000000-0000-4000-8000-00000000000b';
    const both = { skuId: sku.e3, plans: [unknown, shared] };
    const one = { skuId: sku.e5, plans: [shared] };
    assert.deepEqual(comparePlans(both, one).unknownPlans, [unknown]);
    assert.deepEqual(comparePlans(one, both).unknownPlans, [unknown]);
  });

  it('says the opposite when the sides are swapped, for any two products', () => {
    const opposite: Readonly<Record<Relation, Relation>> = {
      same: 'same',
      more: 'less',
      less: 'more',
      differs: 'differs',
    };
    const anyProduct = fc.constantFrom(...products);
    fc.assert(
      fc.property(anyProduct, anyProduct, (one, other) => {
        const there = comparePlans(plansOf(one.skuId), plansOf(other.skuId));
        const back = comparePlans(plansOf(other.skuId), plansOf(one.skuId));
        const mirrored = back.services.map(({ service, relation, one: left, other: right }) => ({
          service,
          relation: opposite[relation],
          one: right,
          other: left,
        }));
        assert.deepEqual(there.services, mirrored);
        assert.deepEqual(there.unknownPlans, back.unknownPlans);
      }),
    );
  });

  it('says that every product is the same as itself', () => {
    for (const { skuId } of products) {
      const { services, unknownPlans } = comparePlans(plansOf(skuId), plansOf(skuId));
      assert.ok(services.every(({ relation }) => relation === 'same'));
      assert.deepEqual(unknownPlans, []);
    }
  });
});
