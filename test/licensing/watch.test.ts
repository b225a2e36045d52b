import assert from 'node:assert/strict';
import { licensesToWatch, showsWatched } from '../../bot/licensing/watch.ts';
import { holder, inherited, license, plan, sku, swap } from './owned.ts';

const toF3 = swap(sku.officeE3, sku.f3);

describe('what a change of a group would move', () => {
  it('is what the group gives of the sources, as if it were given directly; the rest stays', () => {
    const user = holder(license(sku.officeE3, [plan.teams], inherited), sku.visioPlan2);
    assert.deepEqual(licensesToWatch(user, toF3), [
      license(sku.visioPlan2),
      license(sku.officeE3, [plan.teams]),
    ]);
  });

  it('is nothing where no source comes from a group, or one is given directly as well', () => {
    assert.equal(licensesToWatch(holder(sku.officeE3), toF3), undefined);
    assert.equal(licensesToWatch(holder(sku.visioPlan2), toF3), undefined);
    const both = holder(sku.officeE3, license(sku.officeE3, [], inherited));
    assert.equal(licensesToWatch(both, toF3), undefined);
    const mixed = holder(license(sku.officeE3, [], inherited), sku.officeE1);
    assert.equal(licensesToWatch(mixed, swap([sku.officeE3, sku.officeE1], sku.f3)), undefined);
  });

  it('takes a plan for off only where every group leaves it off', () => {
    const other = { kind: 'group', groupId: 'another' } as const;
    const user = holder(
      license(sku.officeE3, [plan.teams, plan.exchangePlan2], inherited),
      license(sku.officeE3, [plan.teams], other),
    );
    assert.deepEqual(licensesToWatch(user, toF3), [license(sku.officeE3, [plan.teams])]);
  });

  it('shows once every target is there and no source any more, from wherever', () => {
    assert.equal(showsWatched(holder(license(sku.f3, [], inherited)), toF3), true);
    assert.equal(showsWatched(holder(sku.f3, sku.visioPlan2), toF3), true);
    assert.equal(showsWatched(holder(sku.f3, license(sku.officeE3, [], inherited)), toF3), false);
    assert.equal(showsWatched(holder(), toF3), false);
    assert.equal(showsWatched(holder(), swap(sku.officeE3, [])), true);
  });
});
