import assert from 'node:assert/strict';
import { blockersOf } from '../../bot/licensing/blockers.ts';
import { changeFor } from '../../bot/licensing/change.ts';
import { userTasks } from '../../bot/licensing/checklist.ts';
import { backupNeeded, impactOf, type Impact, type ServiceChange } from '../../bot/licensing/impact.ts';
import { impactsOf, totals } from '../../bot/licensing/impacts.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import type { SwapProducts } from '../../bot/licensing/swap-products.ts';
import type { User } from '../../bot/licensing/user.ts';
import { everything, holder, license, plan, sku, swap } from './owned.ts';

function line(impact: Impact, service: ServiceId): string {
  const { change, before, after } = of(impact, service);
  return `${change} ${before.quotaGb ?? '-'} to ${after.quotaGb ?? '-'}`;
}

function of(impact: Impact, service: ServiceId): ServiceChange {
  const found = impact.services.find((each) => each.service === service);
  assert.ok(found, `${service} is not in the impact`);
  return found;
}

function worse(impact: Impact): readonly ServiceId[] {
  return impact.services
    .filter(({ change }) => change !== 'kept' && change !== 'gained')
    .map(({ service }) => service);
}

function blockers(user: User, products: SwapProducts): readonly string[] {
  return (blockersOf([user], products, everything, new Map()).get(user.id) ?? []).map(({ kind }) => kind);
}

describe('a swap of several products', () => {
  describe('from E3 to E3 without Teams and Teams Enterprise', () => {
    const products = swap(sku.e3, [sku.e3NoTeams, sku.teamsEnterprise]);

    it('keeps every service, though each of the two alone would not', () => {
      // Microsoft's list of July 2026 gives Defender for Office 365 to the E3 with Teams only.
      assert.deepEqual(worse(impactOf(holder(sku.e3), products, everything)), ['protection']);
      assert.deepEqual(worse(impactOf(holder(sku.e3), swap(sku.e3, sku.e3NoTeams), everything)), [
        'teams',
        'protection',
      ]);
      assert.ok(worse(impactOf(holder(sku.e3), swap(sku.e3, sku.teamsEnterprise), everything)).length > 10);
    });

    it('asks for no backup from E5, of which nothing is missing then', () => {
      const parts = swap(sku.e5, [sku.e5NoTeams, sku.teamsEnterprise]);
      assert.equal(backupNeeded(impactOf(holder(sku.e5), parts, everything)), false);
    });

    it('is one call', () => {
      assert.deepEqual(changeFor(holder(sku.e3), products, everything), {
        addLicenses: products.to.map((skuId) => ({ skuId, disabledPlans: [] })),
        removeLicenses: [sku.e3],
      });
    });

    it('keeps Teams and the mailbox off in both for a user who has neither', () => {
      const user = holder(license(sku.e3, [plan.teams, plan.exchangePlan2]));
      const { addLicenses } = changeFor(user, products, everything);
      assert.deepEqual(
        addLicenses.map(({ disabledPlans }) => new Set(disabledPlans)),
        [new Set([plan.exchangePlan2]), new Set([plan.teams, plan.exchangeKiosk])],
      );
      const impact = impactOf(user, products, everything);
      assert.ok(impact.services.every(({ service }) => service !== 'teams' && service !== 'mailbox'));
    });
  });

  describe('of Project together with E3, which gives it SharePoint', () => {
    // Project Online needs SharePoint (Plan 2), which is off in Project Plan 3 because E3 gives it.
    const projectWithout = license(sku.projectPlan3, [plan.sharepointPlan2]);

    it('is held up while Project stays behind or comes alone', () => {
      const user = holder(sku.officeE3, projectWithout);
      assert.deepEqual(blockers(user, swap(sku.officeE3, sku.f3)), ['disabled-dependency']);
    });

    it('goes through where both go in one call', () => {
      const user = holder(sku.officeE3, projectWithout);
      const products = swap([sku.officeE3, sku.projectPlan3], sku.f3);
      assert.deepEqual(blockers(user, products), []);
      assert.deepEqual(new Set(changeFor(user, products, everything).removeLicenses), new Set(products.from));
      assert.equal(of(impactOf(user, products, everything), 'project').change, 'reduced');
    });

    it('goes through where one suite with SharePoint gives way to another', () => {
      assert.deepEqual(blockers(holder(sku.officeE3, projectWithout), swap(sku.officeE3, sku.e5)), []);
    });

    it('goes through where Project comes with E3, for a user who had SharePoint off', () => {
      const user = holder(license(sku.officeE1, [plan.sharepointPlan1]));
      assert.deepEqual(blockers(user, swap(sku.officeE1, [sku.officeE3, sku.projectPlan3])), [
        'disabled-dependency',
      ]);
      assert.deepEqual(
        blockers(holder(sku.officeE1), swap(sku.officeE1, [sku.officeE3, sku.projectPlan3])),
        [],
      );
    });
  });

  describe('from E1 and E3 to F3, with holders of one, of the other and of both', () => {
    const products = swap([sku.officeE1, sku.officeE3], sku.f3);
    const users = [
      { ...holder(sku.officeE1), id: 'one' },
      { ...holder(sku.officeE3), id: 'three' },
      { ...holder(sku.officeE1, sku.officeE3), id: 'both' },
      { ...holder(sku.officeE3, sku.exchangePlan1), id: 'besides' },
      { ...holder(sku.businessBasic), id: 'neither' },
    ];
    const impacts = impactsOf(users, products, everything);

    function ofUser(id: string): Impact {
      const impact = impacts.get(id);
      assert.ok(impact);
      return impact;
    }

    it('takes from each what they hold of the two', () => {
      const removed = users.map((user) => changeFor(user, products, everything).removeLicenses);
      assert.deepEqual(removed, [
        [sku.officeE1],
        [sku.officeE3],
        [sku.officeE1, sku.officeE3],
        [sku.officeE3],
        [],
      ]);
    });

    it('measures each by the best that they held', () => {
      assert.equal(line(ofUser('one'), 'mailbox'), 'reduced 50 to 2');
      assert.equal(line(ofUser('three'), 'mailbox'), 'reduced 100 to 2');
      assert.equal(line(ofUser('both'), 'mailbox'), 'reduced 100 to 2');
      assert.equal(line(ofUser('besides'), 'mailbox'), 'reduced 100 to 50');
      assert.equal(line(ofUser('one'), 'onedrive'), 'reduced 1024 to 2');
      assert.equal(line(ofUser('both'), 'onedrive'), 'reduced 5120 to 2');
    });

    it('asks for an Outlook file only of those who have Outlook on the desktop', () => {
      const asked = users.filter(({ id }) => userTasks(ofUser(id)).includes('outlook-pst'));
      assert.deepEqual(
        asked.map(({ id }) => id),
        ['three', 'both', 'besides'],
      );
      assert.ok(userTasks(ofUser('one')).includes('mail-by-admin'));
    });

    it('sums up each change with the user who is hit worst', () => {
      const sum = totals(users.slice(0, 3).flatMap(({ id }) => impacts.get(id) ?? []));
      const [mailbox] = sum.services.filter(({ service }) => service === 'mailbox');
      assert.deepEqual([mailbox?.change, mailbox?.users, mailbox?.worst.before.quotaGb], ['reduced', 3, 100]);
    });

    it('does not move who holds neither', () => {
      assert.deepEqual(blockers({ ...holder(sku.businessBasic), id: 'neither' }, products), ['not-held']);
    });
  });

  describe('without a target', () => {
    it('takes only what is named, and counts in the rest', () => {
      const user = holder(sku.officeE3, sku.exchangePlan1, sku.visioPlan2);
      const products = swap([sku.officeE3, sku.visioPlan2], []);
      const impact = impactOf(user, products, everything);
      assert.equal(line(impact, 'mailbox'), 'reduced 100 to 50');
      assert.equal(line(impact, 'onedrive'), 'lost 5120 to -');
      assert.equal(of(impact, 'visio').change, 'lost');
      assert.deepEqual(blockers(user, products), []);
    });

    it('loses nothing where one of two licenses for the same goes', () => {
      const user = holder(sku.officeE1, sku.officeE3);
      assert.equal(backupNeeded(impactOf(user, swap(sku.officeE1, []), everything)), false);
    });

    it('takes the archive with the mailbox, though the license for the archive stays', () => {
      const user = holder(sku.exchangePlan1, sku.archiving);
      const impact = impactOf(user, swap(sku.exchangePlan1, []), everything);
      assert.equal(line(impact, 'mailbox'), 'lost 50 to -');
      assert.equal(line(impact, 'archive'), 'lost 1536 to -');
    });

    it('keeps the archive of a mailbox that is not in the cloud', () => {
      const user = holder(license(sku.officeE1, [plan.exchangePlan1]), sku.archiving);
      const impact = impactOf(user, swap(sku.officeE1, []), everything);
      assert.equal(line(impact, 'archive'), 'kept 1536 to 1536');
    });
  });
});
