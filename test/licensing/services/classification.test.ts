import assert from 'node:assert/strict';
import { knownProducts } from '../../../bot/licensing/catalog/known-products.ts';
import { servicesOfPlan } from '../../../bot/licensing/services/classification.ts';
import { graceDays } from '../../../bot/licensing/services/facts.ts';
import { plansWithoutUserData } from '../../../bot/licensing/services/no-user-data/index.ts';
import { serviceIds } from '../../../bot/licensing/services/service.ts';
import { serviceTables } from '../../../bot/licensing/services/tables/index.ts';
import { plan } from '../owned.ts';

const names = new Map(
  knownProducts().flatMap(({ plans }) => plans.map(({ id, name }) => [id, name] as const)),
);

/** Part numbers of the products of which every plan must be classified. */
const covered = [
  /^(STANDARDPACK|ENTERPRISEPACK|ENTERPRISEPREMIUM|SPE_E3|SPE_E5|SPE_F1|M365_F1|M365_F1_COMM|DESKLESSPACK)$/u,
  /no[_ ]Teams|NO_TEAMS|w\/o[_ ]Teams/u,
  /^(O365_BUSINESS_ESSENTIALS|O365_BUSINESS_PREMIUM|SPB|O365_BUSINESS|OFFICESUBSCRIPTION)$/u,
  /^(EXCHANGESTANDARD|EXCHANGEENTERPRISE|EXCHANGEDESKLESS|EXCHANGEARCHIVE|EXCHANGEARCHIVE_ADDON)$/u,
  /^(VISIO|PROJECT|MCO|Microsoft_Teams|TEAMS_|Teams_|BUSINESS_VOICE|PHONESYSTEM)/u,
  /^(Microsoft_365_Copilot|M365_Copilot|POWER_BI|PBI_PREMIUM_PER_USER)/u,
  /^(AAD_PREMIUM|EMS|INTUNE|DEFENDER|MDE_|MDATP|ATP_|THREAT_INTELLIGENCE|ADALLOM|ATA$)/u,
];

describe('the classification of service plans', () => {
  it('calls each plan by the name that Microsoft’s list gives its id', () => {
    for (const each of [...serviceTables.flatMap(({ plans }) => plans), ...plansWithoutUserData]) {
      assert.equal(names.get(each.id), each.name);
    }
  });

  it('says one thing of each plan', () => {
    const without = plansWithoutUserData.map(({ id }) => id);
    assert.equal(new Set(without).size, without.length);
    const inServices = new Set(serviceTables.flatMap(({ plans }) => plans.map(({ id }) => id)));
    assert.deepEqual([...inServices.intersection(new Set(without))], []);
    const places = serviceTables.flatMap(({ service, part, plans }) =>
      plans.map(({ id }) => `${service} ${part ?? ''} ${id}`),
    );
    assert.equal(new Set(places).size, places.length);
  });

  it('has a table for every service, and ranks from 1 in the order of the rows', () => {
    assert.deepEqual(new Set(serviceTables.map(({ service }) => service)), new Set(serviceIds));
    for (const { service, plans } of serviceTables) {
      const ranks = plans.map(({ rank }) => rank);
      assert.deepEqual(
        ranks,
        ranks.toSorted((a, b) => a - b),
        service,
      );
      assert.ok(ranks.every((rank) => rank >= 1));
    }
  });

  it('gives no smaller quota with a higher rank', () => {
    for (const { service, plans } of serviceTables.filter(({ service: id }) => id !== 'cloud-pc')) {
      const quotas = plans.flatMap(({ quotaGb }) => quotaGb ?? []);
      assert.deepEqual(
        quotas,
        quotas.toSorted((a, b) => a - b),
        service,
      );
    }
  });

  it('knows every plan of the usual products', () => {
    const products = knownProducts().filter(({ partNumber }) =>
      covered.some((name) => name.test(partNumber)),
    );
    assert.ok(products.length > 150);
    for (const { name, plans } of products) {
      const unknown = plans
        .filter(({ id }) => servicesOfPlan(id).kind === 'unknown')
        .map((each) => each.name);
      assert.deepEqual(unknown, [], name);
    }
  });

  it('knows what Exchange Foundation is not', () => {
    assert.deepEqual(servicesOfPlan('113feb6c-3fe4-4440-bddc-54d774bf0318'), { kind: 'no-user-data' });
  });

  it('gives SharePoint and OneDrive by one plan', () => {
    const kiosk = servicesOfPlan(plan.sharepointKiosk);
    assert.equal(kiosk.kind, 'services');
    assert.deepEqual(
      kiosk.grants.map(({ service, quotaGb }) => [service, quotaGb]),
      [
        ['onedrive', 2],
        ['sharepoint', undefined],
      ],
    );
  });

  it('does not know a plan that is not in the list', () => {
    assert.deepEqual(servicesOfPlan(plan.invented), { kind: 'unknown' });
  });

  it('says how long lost data can be had back, where Microsoft says so', () => {
    assert.deepEqual(graceDays('mailbox'), { readOnly: undefined, gone: 30 });
    assert.deepEqual(graceDays('onedrive'), { readOnly: 60, gone: 93 });
    assert.equal(graceDays('planner'), undefined);
  });
});
