import assert from 'node:assert/strict';
import { impactsOf, totals } from '../../bot/licensing/impacts.ts';
import { onceForEachSet } from '../../bot/licensing/license-sets.ts';
import { everything, holder, inherited, license, owned, plan, sku, swap, withProduct } from './owned.ts';

describe('the impacts of many users', () => {
  it('are computed once for each distinct set of licenses', () => {
    let times = 0;
    const count = onceForEachSet(() => (times += 1));
    const off = [plan.teams, plan.yammer];
    count(holder(sku.officeE3, sku.visioPlan2));
    count(holder(sku.visioPlan2, sku.officeE3));
    assert.equal(times, 1);
    count(holder(license(sku.officeE3, off)));
    count(holder(license(sku.officeE3, off.toReversed())));
    assert.equal(times, 2);
    count(holder(license(sku.officeE3, off, inherited)));
    assert.equal(times, 3);
  });

  it('are summed by service and change, with the pair of who is hit worst', () => {
    const users = [holder(sku.officeE1), holder(sku.officeE3), holder(sku.exchangePlan2)].map(
      (user, index) => ({
        ...user,
        id: `user ${index}`,
      }),
    );
    const from = [sku.officeE1, sku.officeE3, sku.exchangePlan2];
    const impacts = impactsOf(users, swap(from, sku.f3), everything);
    assert.deepEqual([...impacts.keys()], ['user 0', 'user 1', 'user 2']);
    const sum = totals(impacts.values());
    assert.equal(sum.users, 3);
    const mailbox = sum.services.filter(({ service }) => service === 'mailbox');
    assert.deepEqual(
      mailbox.map(({ change, users: hit, worst }) => [
        change,
        hit,
        worst.before.quotaGb,
        worst.after.quotaGb,
      ]),
      [['reduced', 3, 100, 2]],
    );
    const onedrive = sum.services.filter(({ service }) => service === 'onedrive');
    assert.deepEqual(
      onedrive.map(({ change, users: hit, worst }) => [change, hit, worst.before.quotaGb ?? 0]),
      [
        ['gained', 1, 0],
        ['reduced', 2, 5120],
      ],
    );
  });

  it('count the users of each unknown plan', () => {
    const unclassified = { id: plan.invented, name: 'BRAND_NEW', scope: 'user' } as const;
    const tenant = withProduct(sku.officeE1, { plans: [...owned(sku.officeE1).plans, unclassified] });
    const users = [1, 2].map((index) => ({ ...holder(sku.officeE1), id: `user ${index}` }));
    const sum = totals(impactsOf(users, swap(sku.officeE1, sku.officeE3), tenant).values());
    assert.deepEqual(sum.unknownPlans, new Map([[plan.invented, 2]]));
  });
});
