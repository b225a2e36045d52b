import assert from 'node:assert/strict';
import { blockersOf } from '../../bot/licensing/blockers.ts';
import type { Blocker } from '../../bot/licensing/blocker.ts';
import type { Products, Seats } from '../../bot/licensing/product.ts';
import type { SwapProducts } from '../../bot/licensing/swap-products.ts';
import type { User } from '../../bot/licensing/user.ts';
import {
  everything,
  group,
  holder,
  inherited,
  license,
  owned,
  plan,
  sku,
  swap,
  withProduct,
} from './owned.ts';

function blockers(user: User, products: SwapProducts, tenant: Products = everything): readonly Blocker[] {
  return blockersOf([user], products, tenant, new Map()).get(user.id) ?? [];
}

function numbered(...users: readonly User[]): readonly User[] {
  return users.map((user, index) => ({ ...user, id: `user ${index + 1}` }));
}

function seats(skuId: string, differences: Partial<Seats>): Products {
  return withProduct(skuId, { seats: { ...owned(skuId).seats, ...differences } });
}

const toF3 = swap(sku.officeE3, sku.f3);

describe('the blockers of a swap', () => {
  it('are absent for a user whom nothing hinders', () => {
    assert.deepEqual(blockersOf([holder(sku.officeE3)], toF3, everything, new Map()), new Map());
  });

  it('name the other swap that has the user', () => {
    const user = holder(sku.officeE3);
    assert.deepEqual(blockersOf([user], toF3, everything, new Map([[user.id, 'swap 7']])).get(user.id), [
      { kind: 'other-swap', swapId: 'swap 7' },
    ]);
  });

  it('ask for a usage location where a license is given, and only there', () => {
    const user = { ...holder(sku.officeE3), usageLocation: undefined };
    assert.deepEqual(blockers(user, toF3), [{ kind: 'usage-location' }]);
    assert.deepEqual(blockers(user, swap(sku.officeE3, [])), []);
  });

  it('name the groups that a source comes from', () => {
    const user = holder(license(sku.officeE3, [], inherited));
    assert.deepEqual(blockers(user, toF3), [{ kind: 'inherited', skuId: sku.officeE3, groupIds: [group] }]);
    assert.deepEqual(blockers(holder(sku.officeE3, license(sku.officeE3, [], inherited)), toF3), []);
  });

  it('say that no source is held', () => {
    assert.deepEqual(blockers(holder(sku.officeE1), toF3), [{ kind: 'not-held' }]);
    assert.deepEqual(blockers(holder(sku.officeE1), swap([], sku.copilot)), []);
    assert.deepEqual(blockers(holder(sku.officeE1), swap([sku.officeE3, sku.officeE1], sku.f3)), []);
  });

  it('say that there is nothing to do for who has the target already and no source', () => {
    assert.deepEqual(blockers(holder(sku.f3), toF3), [{ kind: 'already-moved' }]);
    assert.deepEqual(blockers(holder(license(sku.f3, [], inherited)), toF3), [{ kind: 'already-moved' }]);
    assert.deepEqual(blockers(holder(sku.f3), swap(sku.officeE3, [sku.f3, sku.visioPlan2])), [
      { kind: 'not-held' },
    ]);
    assert.deepEqual(blockers(holder(sku.f3), swap(sku.officeE3, [])), [{ kind: 'not-held' }]);
  });

  it('ask no usage location of who is watched', () => {
    const user = { ...holder(sku.officeE3), usageLocation: undefined };
    assert.deepEqual(blockersOf([user], toF3, everything, new Map(), new Set([user.id])), new Map());
  });

  it('leave the last users without a seat', () => {
    const users = numbered(holder(sku.officeE3), holder(sku.officeE3), holder(sku.officeE3));
    const found = blockersOf(users, toF3, seats(sku.f3, { enabled: 12, consumed: 10 }), new Map());
    assert.deepEqual(found, new Map([['user 3', [{ kind: 'no-seat', skuId: sku.f3 }]]]));
  });

  it('ask no seat for who holds the target already, or cannot be moved anyway', () => {
    const users = numbered(
      holder(sku.officeE3, license(sku.f3, [], inherited)),
      holder(sku.officeE3, sku.f3),
      { ...holder(sku.officeE3), usageLocation: undefined },
      holder(sku.officeE3),
    );
    const found = blockersOf(users, toF3, seats(sku.f3, { enabled: 11, consumed: 10 }), new Map());
    assert.deepEqual(found, new Map([['user 3', [{ kind: 'usage-location' }]]]));
  });

  it('take no seat of one target from who gets none of the other', () => {
    const users = numbered(holder(sku.officeE3), holder(sku.officeE3, sku.visioPlan2));
    const tenant = new Map([
      ...seats(sku.f3, { enabled: 1 }),
      ...[...seats(sku.visioPlan2, { enabled: 0 })].filter(([skuId]) => skuId === sku.visioPlan2),
    ]);
    const found = blockersOf(users, swap(sku.officeE3, [sku.f3, sku.visioPlan2]), tenant, new Map());
    assert.deepEqual(found, new Map([['user 1', [{ kind: 'no-seat', skuId: sku.visioPlan2 }]]]));
  });

  it('count no seats in grace, over-allotted, of a product that cannot be given or is not owned', () => {
    const noSeat = [{ kind: 'no-seat', skuId: sku.f3 }];
    for (const tenant of [
      seats(sku.f3, { enabled: 10, consumed: 10, warning: 5, suspended: 5, lockedOut: 5 }),
      seats(sku.f3, { enabled: 10, consumed: 12 }),
      withProduct(sku.f3, { assignable: false }),
      new Map([...everything].filter(([skuId]) => skuId !== sku.f3)),
    ]) {
      assert.deepEqual(blockers(holder(sku.officeE3), toF3, tenant), noSeat);
    }
  });

  it('name plans that exclude each other, but not what goes in the same call', () => {
    // Learn, "Service plans that cannot be assigned at the same time": domestic, and domestic and international.
    const user = holder(sku.teamsPhone, sku.domesticCalling);
    const [blocker] = blockers(user, swap([], sku.internationalCalling));
    assert.equal(blocker?.kind, 'conflict');
    assert.deepEqual(new Set(blocker.skuIds), new Set([sku.domesticCalling, sku.internationalCalling]));
    assert.deepEqual(blockers(user, swap(sku.domesticCalling, sku.internationalCalling)), []);
  });

  it('say what can be done about plans that exclude each other: never that a new product be replaced', () => {
    const remedies = (user: User, from: string | readonly string[], to: string | readonly string[]) => {
      const [blocker] = blockers(user, swap(from, to));
      return blocker?.kind === 'conflict' ? blocker.remedies : assert.fail();
    };
    const none = { replace: [], inherited: [], groupIds: [], targets: [] };
    const held = holder(sku.teamsPhone, sku.domesticCalling);
    const fromGroup = holder(sku.teamsPhone, license(sku.domesticCalling, [], inherited));
    const both = holder(license(sku.domesticCalling), license(sku.domesticCalling, [], inherited));
    const [domestic, international] = [sku.domesticCalling, sku.internationalCalling];
    assert.deepEqual(remedies(held, [], international), { ...none, replace: [domestic] });
    assert.deepEqual(remedies(fromGroup, [], international), {
      ...none,
      inherited: [domestic],
      groupIds: [group],
    });
    // What is given directly goes in the call, and the group's copy stays.
    assert.deepEqual(remedies(both, domestic, international), {
      ...none,
      inherited: [domestic],
      groupIds: [group],
    });
    assert.deepEqual(remedies(holder(sku.officeE3), [], [domestic, international]), {
      ...none,
      targets: [domestic, international],
    });
  });

  it('let Exchange, SharePoint and Skype plans stack', () => {
    // Exchange team blog, January 2023: any combination of Business, E and F suites and Exchange plans.
    assert.deepEqual(blockers(holder(sku.officeE3), swap([], [sku.f3, sku.officeE1, sku.exchangePlan1])), []);
  });

  it('say which plan a plan needs that would be off', () => {
    // Graph: "service plan fe71d6c3 depends on the service plan(s) 5dbe027f".
    const user = holder(license(sku.officeE3, [plan.sharepointPlan2]));
    assert.deepEqual(blockers(user, swap([], sku.projectPlan3)), [
      { kind: 'disabled-dependency', plan: plan.projectOnline, needs: [plan.sharepointPlan2] },
    ]);
  });

  it('say which plan a plan needs that would be gone', () => {
    const plans = owned(sku.projectPlan3).plans.filter(({ id }) => id !== plan.sharepointPlan2);
    const tenant = withProduct(sku.projectPlan3, { plans });
    const user = holder(sku.officeE3, sku.projectPlan3);
    assert.deepEqual(blockers(user, toF3, tenant), [
      {
        kind: 'dependency',
        plan: plan.projectOnline,
        needs: [plan.sharepointPlan2],
        skuId: sku.projectPlan3,
        remedies: { replace: [sku.projectPlan3], inherited: [], groupIds: [], targets: [] },
      },
    ]);
    assert.deepEqual(blockers(user, swap(sku.officeE3, sku.officeE5), tenant), []);
  });

  it('do not hold against the swap what was wrong before', () => {
    const plans = owned(sku.projectPlan3).plans.filter(({ id }) => id !== plan.sharepointPlan2);
    const tenant = withProduct(sku.projectPlan3, { plans });
    const user = holder(sku.officeE1, sku.projectPlan3, sku.domesticCalling, sku.internationalCalling);
    assert.deepEqual(blockers(user, swap(sku.officeE1, sku.f3), tenant), []);
  });
});
