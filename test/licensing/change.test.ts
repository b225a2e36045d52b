import assert from 'node:assert/strict';
import { changeFor, licensesAfter } from '../../bot/licensing/change.ts';
import { everything, holder, inherited, license, owned, plan, sku, swap, withProduct } from './owned.ts';

describe('the change of one user', () => {
  it('removes the named source and adds the target, and leaves the rest alone', () => {
    const user = holder(sku.officeE3, sku.visioPlan2, sku.powerBiPro);
    assert.deepEqual(changeFor(user, swap(sku.officeE3, sku.f3), everything), {
      addLicenses: [{ skuId: sku.f3, disabledPlans: [] }],
      removeLicenses: [sku.officeE3],
    });
  });

  it('carries a disabled plan over by its id', () => {
    const user = holder(license(sku.officeE3, [plan.teams, plan.yammer]));
    const [added] = changeFor(user, swap(sku.officeE3, sku.f3), everything).addLicenses;
    assert.deepEqual(new Set(added?.disabledPlans), new Set([plan.teams, plan.yammer]));
  });

  it('keeps a hybrid user without a mailbox in the cloud, whatever the Exchange plan is called', () => {
    const user = holder(license(sku.officeE3, [plan.exchangePlan2]));
    const cases = [
      [sku.f3, [plan.exchangeKiosk]],
      [sku.officeE1, [plan.exchangePlan1]],
      [sku.officeE5, [plan.exchangePlan2]],
      [sku.businessPremium, [plan.exchangePlan1, plan.archiveAddOn]],
    ] as const;
    for (const [to, off] of cases) {
      const [added] = changeFor(user, swap(sku.officeE3, to), everything).addLicenses;
      assert.deepEqual(new Set(added?.disabledPlans), new Set(off), owned(to).name);
    }
  });

  it('keeps every Exchange plan off for a user whose kiosk mailbox was off', () => {
    const user = holder(license(sku.f3, [plan.exchangeKiosk]));
    const [added] = changeFor(user, swap(sku.f3, sku.businessPremium), everything).addLicenses;
    assert.deepEqual(new Set(added?.disabledPlans), new Set([plan.exchangePlan1, plan.archiveAddOn]));
  });

  it('gives a hybrid user with an archive in the cloud no mailbox there', () => {
    const archiving = [...everything.values()].find(({ partNumber }) => partNumber === 'EXCHANGEARCHIVE');
    const user = holder(license(sku.officeE1, [plan.exchangePlan1]), archiving?.skuId ?? '');
    const [added] = changeFor(user, swap(sku.officeE1, sku.officeE3), everything).addLicenses;
    assert.deepEqual(added?.disabledPlans, [plan.exchangePlan2]);
  });

  it('keeps SharePoint and OneDrive off under another plan', () => {
    const user = holder(license(sku.officeE3, [plan.sharepointPlan2]));
    const [added] = changeFor(user, swap(sku.officeE3, sku.f3), everything).addLicenses;
    assert.deepEqual(added?.disabledPlans, [plan.sharepointKiosk]);
  });

  it('gives a service that the user never had a plan for', () => {
    const [added] = changeFor(holder(sku.apps), swap(sku.apps, sku.officeE3), everything).addLicenses;
    assert.deepEqual(added?.disabledPlans, []);
  });

  it('does not keep a service off that another license has on', () => {
    const user = holder(license(sku.officeE3, [plan.exchangePlan2]), sku.exchangeKiosk);
    const [added] = changeFor(user, swap(sku.officeE3, sku.officeE1), everything).addLicenses;
    assert.deepEqual(added?.disabledPlans, []);
  });

  it('does not carry over a plan that is off in one source and on in another', () => {
    const user = holder(license(sku.officeE3, [plan.teams]), sku.officeE1);
    const [added] = changeFor(user, swap([sku.officeE3, sku.officeE1], sku.officeE5), everything).addLicenses;
    assert.deepEqual(added?.disabledPlans, []);
  });

  it('removes only what is held directly', () => {
    const user = holder(license(sku.officeE3, [], inherited));
    assert.deepEqual(changeFor(user, swap(sku.officeE3, sku.f3), everything).removeLicenses, []);
    const both = holder(sku.officeE3, license(sku.officeE3, [], inherited));
    const change = changeFor(both, swap(sku.officeE3, sku.f3), everything);
    assert.deepEqual(change.removeLicenses, [sku.officeE3]);
    assert.deepEqual(
      licensesAfter(both, change).map(({ skuId, source }) => [skuId, source.kind]),
      [
        [sku.officeE3, 'group'],
        [sku.f3, 'direct'],
      ],
    );
  });

  it('leaves a target as it is that the user already holds', () => {
    const user = holder(sku.officeE3, license(sku.f3, [plan.teams]));
    const change = changeFor(user, swap(sku.officeE3, sku.f3), everything);
    assert.deepEqual(change, { addLicenses: [], removeLicenses: [sku.officeE3] });
    assert.deepEqual(licensesAfter(user, change), [license(sku.f3, [plan.teams])]);
  });

  it('leaves a product as it is that is both source and target', () => {
    const user = holder(license(sku.officeE3, [plan.teams]));
    assert.deepEqual(changeFor(user, swap(sku.officeE3, [sku.officeE3, sku.visioPlan2]), everything), {
      addLicenses: [{ skuId: sku.visioPlan2, disabledPlans: [] }],
      removeLicenses: [],
    });
  });

  it('disables no plan that belongs to the company', () => {
    const plans = owned(sku.officeE5).plans.map((each) => ({
      ...each,
      scope: each.id === plan.teams ? ('company' as const) : each.scope,
    }));
    const user = holder(license(sku.officeE3, [plan.teams]));
    const tenant = withProduct(sku.officeE5, { plans });
    assert.deepEqual(changeFor(user, swap(sku.officeE3, sku.officeE5), tenant).addLicenses, [
      { skuId: sku.officeE5, disabledPlans: [] },
    ]);
  });

  it('only removes when the user leaves, and only adds when nothing is replaced', () => {
    const user = holder(sku.officeE3, sku.visioPlan2);
    assert.deepEqual(changeFor(user, swap([sku.officeE3, sku.visioPlan2], []), everything), {
      addLicenses: [],
      removeLicenses: [sku.officeE3, sku.visioPlan2],
    });
    assert.deepEqual(changeFor(user, swap([], sku.copilot), everything), {
      addLicenses: [{ skuId: sku.copilot, disabledPlans: [] }],
      removeLicenses: [],
    });
  });
});
