import assert from 'node:assert/strict';
import { toRelations } from '../../../bot/licensing/catalog/derive-relations.ts';
import { toCatalog, type ListRow } from '../../../bot/licensing/catalog/derive.ts';
import { planName, productName } from '../../../bot/licensing/catalog/names.ts';
import { plan, sku } from '../owned.ts';

const product = '6fd2c87f-b296-42f0-b197-1e91e994b900';

function row(differences: Partial<ListRow> = {}): ListRow {
  return {
    Product_Display_Name: 'Office 365 E3',
    String_Id: 'ENTERPRISEPACK',
    GUID: product,
    Service_Plan_Name: 'TEAMS1',
    Service_Plan_Id: plan.teams,
    Service_Plans_Included_Friendly_Names: 'Microsoft Teams',
    ...differences,
  };
}

describe('the catalog', () => {
  it('takes doubled rows, tabs and non-breaking spaces as they are meant', () => {
    const { products, plans } = toCatalog([
      row(),
      row(),
      row({
        Product_Display_Name: 'Office\u00a0365\tE3 ',
        Service_Plan_Id: `\u00a0${plan.yammer.toUpperCase()}\t`,
      }),
    ]);
    assert.deepEqual(
      plans.map(({ id }) => id),
      [plan.teams, plan.yammer],
    );
    assert.deepEqual(products, [
      { id: product, partNumber: 'ENTERPRISEPACK', name: 'Office 365 E3', plans: [0, 1] },
    ]);
  });

  it('keeps apart two products with one string id, and takes the name that most rows give a plan', () => {
    const other = sku.f3;
    const { products, plans } = toCatalog([
      row({ Service_Plan_Name: 'TEAMS1)' }),
      row({ GUID: other }),
      row({ GUID: other }),
    ]);
    assert.deepEqual(new Set(products.map(({ id }) => id)), new Set([product, other]));
    assert.equal(plans[0]?.name, 'TEAMS1');
  });

  it('refuses what is not an id', () => {
    assert.throws(() => toCatalog([row({ GUID: 'E3' })]), /Not a GUID: "E3"/u);
  });

  it('names products and plans as people know them', () => {
    assert.equal(productName(sku.f3, 'SPE_F1'), 'Microsoft 365 F3');
    assert.equal(productName(sku.f3.toUpperCase(), 'SPE_F1'), 'Microsoft 365 F3');
    assert.equal(productName(plan.invented, 'BRAND_NEW'), 'BRAND_NEW');
    assert.equal(planName(plan.exchangePlan2, 'EXCHANGE_S_ENTERPRISE'), 'Exchange Online (Plan 2)');
    assert.equal(planName(plan.invented, 'BRAND_NEW'), 'BRAND_NEW');
    assert.equal(planName(sku.f3, ''), 'Microsoft 365 F3');
  });

  it('relies on no relation that Microsoft contradicts or that is hearsay', () => {
    const noted = (...ids: readonly string[]) => ids.map((servicePlanId) => ({ servicePlanId }));
    const relations = toRelations({
      mutuallyExclusive: [
        { service: 'Exchange Online', plans: noted('A', 'B') },
        { service: 'Yammer', plans: noted('C', 'D') },
      ],
      mutuallyExclusiveSeenInErrors: [{ plans: noted('E', 'F') }, {}],
      dependencies: [
        { planId: 'G', dependsOnAnyOf: noted('H'), trust: 'captured' },
        { planId: 'I', dependsOnAnyOf: null, trust: 'captured' },
        { planId: 'J', dependsOnAnyOf: noted('K'), trust: 'quoted by users, 2019' },
      ],
    });
    assert.deepEqual(relations, {
      exclusive: [
        { service: 'Yammer', plans: ['c', 'd'] },
        { service: 'seen in an error message', plans: ['e', 'f'] },
      ],
      dependencies: [{ plan: 'g', anyOf: ['h'] }],
      doubtfulExclusive: [{ service: 'Exchange Online', plans: ['a', 'b'] }],
      doubtfulDependencies: [{ plan: 'j', anyOf: ['k'] }],
    });
  });
});
