import assert from 'node:assert/strict';
import { backupNeeded, impactOf, type Impact, type ServiceChange } from '../../bot/licensing/impact.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import { everything, holder, inherited, license, owned, plan, sku, swap, withProduct } from './owned.ts';

function of(impact: Impact, service: ServiceId): ServiceChange {
  const found = impact.services.find((each) => each.service === service);
  assert.ok(found, `${service} is not in the impact`);
  return found;
}

function move(from: string, to: string | readonly string[]): Impact {
  return impactOf(holder(from), swap(from, to), everything);
}

function line(impact: Impact, service: ServiceId): string {
  const { change, before, after } = of(impact, service);
  return `${change} ${before.quotaGb ?? '-'} to ${after.quotaGb ?? '-'}`;
}

function changed(impact: Impact, change: ServiceChange['change']): readonly ServiceId[] {
  return impact.services.filter((each) => each.change === change).map((each) => each.service);
}

describe('the impact of a move', () => {
  it('shrinks mailbox and OneDrive and takes the archive from E3 to F3', () => {
    // Learn, "Exchange Online limits": Plan 2 has 100 GB, Kiosk 2 GB and no archive.
    // Learn, "Changing from a Microsoft 365 E plan to a Microsoft 365 F plan": OneDrive has 2 GB in F plans.
    for (const from of [sku.officeE3, sku.e3]) {
      const impact = move(from, sku.f3);
      assert.equal(line(impact, 'mailbox'), 'reduced 100 to 2');
      assert.equal(line(impact, 'archive'), 'lost 1536 to -');
      assert.equal(line(impact, 'onedrive'), 'reduced 5120 to 2');
      assert.equal(line(impact, 'sharepoint'), 'reduced - to -');
      assert.equal(of(impact, 'office-apps').change, 'reduced');
      for (const service of ['teams', 'viva-engage', 'planner', 'bookings'] as const) {
        assert.equal(of(impact, service).change, 'kept', service);
      }
      assert.ok(backupNeeded(impact));
    }
  });

  it('asks for no backup from E1 to E3', () => {
    // Learn, "Move users to a different subscription": same or more services, no backup.
    const impact = move(sku.officeE1, sku.officeE3);
    assert.equal(line(impact, 'mailbox'), 'kept 50 to 100');
    assert.equal(line(impact, 'onedrive'), 'kept 1024 to 5120');
    assert.deepEqual(impact.unknownPlans, []);
    assert.equal(backupNeeded(impact), false);
  });

  it('takes SharePoint, OneDrive, Viva Engage and Teams from E3 to Exchange Online (Plan 1)', () => {
    const impact = move(sku.officeE3, sku.exchangePlan1);
    assert.equal(line(impact, 'mailbox'), 'reduced 100 to 50');
    assert.equal(line(impact, 'archive'), 'reduced 1536 to 50');
    for (const service of [
      'sharepoint',
      'onedrive',
      'viva-engage',
      'teams',
      'forms',
      'office-apps',
    ] as const) {
      assert.equal(of(impact, service).change, 'lost', service);
    }
  });

  it('takes mailbox, SharePoint and Viva Engage from E3 to Microsoft 365 Apps, and leaves 1 TB of OneDrive', () => {
    // Microsoft 365 Apps carries OneDrive (Plan 1) on its own: Learn, product names and service plan identifiers.
    const impact = move(sku.officeE3, sku.apps);
    for (const service of ['mailbox', 'archive', 'sharepoint', 'viva-engage', 'teams'] as const) {
      assert.equal(of(impact, service).change, 'lost', service);
    }
    assert.equal(line(impact, 'onedrive'), 'reduced 5120 to 1024');
    assert.equal(of(impact, 'office-apps').change, 'kept');
  });

  it('takes phone, audio conferencing and Power BI from E5 to E3', () => {
    const impact = move(sku.e5, sku.e3);
    assert.deepEqual(changed(impact, 'lost'), ['phone', 'meetings', 'power-bi']);
    for (const service of ['identity', 'protection'] as const) {
      assert.equal(of(impact, service).change, 'reduced', service);
    }
    assert.equal(line(impact, 'mailbox'), 'kept 100 to 100');
  });

  it('takes the mailbox from F3 to F1, which has Exchange Foundation only', () => {
    const impact = move(sku.f3, sku.f1);
    assert.equal(line(impact, 'mailbox'), 'lost 2 to -');
    assert.equal(of(impact, 'forms').change, 'lost');
    assert.equal(line(impact, 'onedrive'), 'kept 2 to 2');
  });

  it('takes Teams, and nothing else that people see, from E3 to E3 without Teams', () => {
    assert.deepEqual(changed(move(sku.e3, sku.e3NoTeams), 'lost'), ['teams']);
    assert.deepEqual(changed(move(sku.e5, sku.e5NoTeams), 'lost'), ['teams']);
  });

  it('takes the desktop apps and device management from Business Premium to Basic', () => {
    // 50 GB of mailbox in both; archiving beyond 50 GB comes with Premium's Exchange Online Archiving.
    const impact = move(sku.businessPremium, sku.businessBasic);
    assert.equal(line(impact, 'mailbox'), 'kept 50 to 50');
    assert.equal(line(impact, 'archive'), 'reduced 1536 to 50');
    assert.equal(line(impact, 'onedrive'), 'kept 1024 to 1024');
    assert.equal(of(impact, 'office-apps').change, 'reduced');
    assert.equal(of(impact, 'device-management').change, 'lost');
    assert.ok(backupNeeded(impact));
  });

  it('halves the mailbox from E3 to Business Standard', () => {
    const impact = move(sku.officeE3, sku.businessStandard);
    assert.equal(line(impact, 'mailbox'), 'reduced 100 to 50');
    assert.equal(line(impact, 'onedrive'), 'reduced 5120 to 1024');
  });

  it('takes everything from a user who leaves', () => {
    const impact = move(sku.officeE3, []);
    assert.deepEqual(new Set(impact.services.map((each) => each.change)), new Set(['lost']));
    assert.ok(impact.services.length > 15);
  });

  it('counts in what the user holds besides', () => {
    const user = holder(sku.officeE3, sku.exchangePlan2);
    const impact = impactOf(user, swap(sku.officeE3, sku.f3), everything);
    assert.equal(line(impact, 'mailbox'), 'kept 100 to 100');
    assert.equal(of(impact, 'archive').change, 'kept');
    assert.equal(line(impact, 'onedrive'), 'reduced 5120 to 2');
  });

  it('keeps what a group gives besides', () => {
    const user = holder(sku.officeE3, license(sku.officeE3, [], inherited));
    assert.equal(backupNeeded(impactOf(user, swap(sku.officeE3, sku.f3), everything)), false);
  });

  it('does not miss what was off', () => {
    const user = holder(license(sku.officeE3, [plan.exchangePlan2]));
    const impact = impactOf(user, swap(sku.officeE3, sku.f3), everything);
    for (const service of ['mailbox', 'archive'] as const) {
      assert.equal(
        impact.services.find((each) => each.service === service),
        undefined,
      );
    }
  });

  it('ignores plans that belong to the company', () => {
    const plans = owned(sku.officeE3).plans.map((each) =>
      each.id === plan.yammer ? { ...each, scope: 'company' as const } : each,
    );
    const tenant = withProduct(sku.exchangePlan1, {
      plans: [...owned(sku.exchangePlan1).plans, { id: plan.teams, name: 'TEAMS1', scope: 'company' }],
    });
    const impact = impactOf(
      holder(sku.officeE3),
      swap(sku.officeE3, sku.exchangePlan1),
      new Map([...tenant, [sku.officeE3, { ...owned(sku.officeE3), plans }]]),
    );
    assert.equal(of(impact, 'teams').change, 'lost');
    assert.equal(of(impact, 'viva-engage').before.plans.includes(plan.yammer), false);
  });

  it('names a plan that nobody has classified when it goes, and not when it stays', () => {
    const unclassified = { id: plan.invented, name: 'BRAND_NEW', scope: 'user' } as const;
    const more = (skuId: string) => ({ plans: [...owned(skuId).plans, unclassified] });
    const only = withProduct(sku.officeE1, more(sku.officeE1));
    const goes = impactOf(holder(sku.officeE1), swap(sku.officeE1, sku.officeE3), only);
    assert.deepEqual(goes.unknownPlans, [plan.invented]);
    assert.ok(backupNeeded(goes));
    const both = new Map([...only, [sku.officeE3, { ...owned(sku.officeE3), ...more(sku.officeE3) }]]);
    const stays = impactOf(holder(sku.officeE1), swap(sku.officeE1, sku.officeE3), both);
    assert.deepEqual(stays.unknownPlans, []);
    assert.equal(backupNeeded(stays), false);
  });

  it('warns when a product goes that the organisation does not show', () => {
    const tenant = new Map(everything);
    tenant.delete(sku.officeE1);
    const impact = impactOf(holder(sku.officeE1), swap(sku.officeE1, sku.officeE3), tenant);
    assert.deepEqual(impact.unknownPlans, [sku.officeE1]);
    assert.equal(of(impact, 'mailbox').change, 'unknown');
    assert.ok(backupNeeded(impact));
  });

  it('sees the loss of one part of a service of which another part is gained', () => {
    // Office 365 E3 has Defender for Office 365 and not Defender for Cloud Apps; Microsoft 365 F3 the other way round.
    const { change, before, after } = of(move(sku.officeE3, sku.f3), 'protection');
    assert.equal(change, 'reduced');
    assert.ok(after.rank > before.rank);
  });

  it('says what explains a line', () => {
    assert.deepEqual(of(move(sku.officeE3, sku.f3), 'mailbox').before.plans, [plan.exchangePlan2]);
  });
});
