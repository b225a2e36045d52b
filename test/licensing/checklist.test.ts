import assert from 'node:assert/strict';
import { adminTasks, afterTask, concernsData, userTasks } from '../../bot/licensing/checklist.ts';
import { impactOf, type Impact } from '../../bot/licensing/impact.ts';
import { serviceIds } from '../../bot/licensing/services/service.ts';
import { everything, holder, license, plan, sku, swap } from './owned.ts';

function move(from: string | readonly string[], to: string | readonly string[]): Impact {
  return impactOf(holder(...[from].flat()), swap(from, to), everything);
}

describe('the checklist', () => {
  it('from E3 to F3 asks for the .pst, the files and the flows, and for the archive of the admin', () => {
    const impact = move(sku.officeE3, sku.f3);
    assert.deepEqual(userTasks(impact), [
      'outlook-pst',
      'archive-pst',
      'onedrive-files',
      'power-apps',
      'power-automate',
      'desktop-apps',
    ]);
    assert.deepEqual(adminTasks([impact]), ['archive']);
    assert.equal(afterTask(impact), 'pst-open');
  });

  it('is empty from E1 to E3', () => {
    const impact = move(sku.officeE1, sku.officeE3);
    assert.deepEqual(userTasks(impact), []);
    assert.deepEqual(adminTasks([impact]), []);
    assert.equal(afterTask(impact), undefined);
  });

  it('to Exchange Online (Plan 1) has the SharePoint and Viva Engage parts', () => {
    const impact = move(sku.officeE3, sku.exchangePlan1);
    for (const task of [
      'sharepoint-files',
      'sharepoint-bookmark',
      'onedrive-files',
      'teams-chats',
    ] as const) {
      assert.ok(userTasks(impact).includes(task), task);
    }
    assert.ok(adminTasks([impact]).includes('viva-engage-export'));
  });

  it('has an admin export the mail of who has no Outlook on the desktop', () => {
    // Neither E1 (no desktop apps) nor a Kiosk mailbox beside desktop apps (web only).
    for (const from of [sku.officeE1, [sku.exchangeKiosk, sku.apps]]) {
      const impact = move(from, []);
      assert.ok(userTasks(impact).includes('mail-by-admin'));
      assert.ok(!userTasks(impact).includes('outlook-pst'));
      assert.ok(adminTasks([impact]).includes('mail-export'));
      assert.equal(afterTask(impact), undefined);
    }
  });

  it('counts Outlook in that comes with another product', () => {
    const user = holder(sku.exchangePlan1, sku.apps);
    const impact = impactOf(user, swap(sku.exchangePlan1, []), everything);
    assert.ok(userTasks(impact).includes('outlook-pst'));
    assert.equal(afterTask(impact), 'pst-open');
  });

  it('imports the .pst where there is a mailbox, Outlook and room', () => {
    const impact = move(sku.officeE3, sku.businessStandard);
    assert.equal(afterTask(impact), 'pst-import');
    assert.equal(afterTask(impact, 49), 'pst-import');
    assert.equal(afterTask(impact, 51), 'pst-open');
    assert.equal(afterTask(move(sku.officeE3, sku.officeE1)), 'pst-open');
  });

  it('has everything for a user who leaves', () => {
    const impact = move([sku.e5, sku.domesticCalling], []);
    const tasks = userTasks(impact);
    for (const task of [
      'outlook-pst',
      'onedrive-files',
      'sharepoint-files',
      'forms',
      'phone-number',
    ] as const) {
      assert.ok(tasks.includes(task), task);
    }
    assert.deepEqual(adminTasks([impact]), [
      'mailbox-holds',
      'archive',
      'onedrive-unlicensed',
      'viva-engage-export',
      'phone-numbers',
      'flow-owners',
    ]);
  });

  it('asks of nobody what only others lose', () => {
    const hybrid = impactOf(
      holder(license(sku.officeE3, [plan.exchangePlan2])),
      swap(sku.officeE3, sku.f3),
      everything,
    );
    assert.ok(!userTasks(hybrid).includes('outlook-pst'));
    assert.deepEqual(adminTasks([hybrid]), []);
    assert.deepEqual(adminTasks([hybrid, move(sku.officeE3, sku.f3)]), ['archive']);
  });

  it('sends the admin to look when something is unknown', () => {
    const tenant = new Map(everything);
    tenant.delete(sku.officeE1);
    const impact = impactOf(holder(sku.officeE1), swap(sku.officeE1, sku.officeE3), tenant);
    assert.ok(adminTasks([impact]).includes('check-plans'));
  });

  it('takes a service for one with data exactly where having less of it calls for a task', () => {
    for (const service of serviceIds) {
      const before = { rank: 9, quotaGb: undefined, plans: [] };
      const less: Impact = {
        services: [{ service, change: 'reduced', before, after: { ...before, rank: 1 } }],
        unknownPlans: [],
      };
      const tasks = [...userTasks(less), ...adminTasks([less])];
      assert.equal(concernsData(service), tasks.length > 0, service);
    }
  });
});
