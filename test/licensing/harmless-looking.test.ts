import assert from 'node:assert/strict';
import { impactOf, type Impact, type ServiceChange } from '../../bot/licensing/impact.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import { everything, holder, sku, swap } from './owned.ts';

function move(from: string, to: string | readonly string[]): Impact {
  return impactOf(holder(from), swap(from, to), everything);
}

function named(partNumber: string): string {
  const found = [...everything.values()].find((each) => each.partNumber === partNumber);
  assert.ok(found, partNumber);
  return found.skuId;
}

function of(impact: Impact, service: ServiceId): ServiceChange {
  const found = impact.services.find((each) => each.service === service);
  assert.ok(found, `${service} is not in the impact`);
  return found;
}

function line(impact: Impact, service: ServiceId): string {
  const { change, before, after } = of(impact, service);
  return `${change} ${before.quotaGb ?? '-'} to ${after.quotaGb ?? '-'}`;
}

describe('the impact of a move that looks harmless', () => {
  it('warns of every other Cloud PC, and not of one of the same size', () => {
    // Learn, "Cloud PC resizing overview": without the Resize action, another size is another Cloud PC.
    const smaller = move(named('CPC_E_4C_16GB_512GB'), named('CPC_E_4C_16GB_256GB'));
    assert.equal(line(smaller, 'cloud-pc'), 'reduced 512 to 256');
    const larger = move(named('CPC_E_4C_16GB_256GB'), named('CPC_E_4C_16GB_512GB'));
    assert.equal(line(larger, 'cloud-pc'), 'reduced 256 to 512');
    const same = move(named('CPC_LVL_2'), named('CPC_E_2C_8GB_128GB'));
    assert.equal(line(same, 'cloud-pc'), 'kept 128 to 128');
  });

  it('does not take a size that nobody knows for enough', () => {
    assert.equal(line(move(sku.officeE1, named('DEVELOPERPACK')), 'onedrive'), 'reduced 1024 to -');
    assert.equal(line(move(named('DEVELOPERPACK'), sku.officeE1), 'onedrive'), 'kept - to 1024');
  });

  it('tells a mailbox from an Exchange plan that is for the calendar only', () => {
    // Learn, "Changing from a Microsoft 365 E plan to a Microsoft 365 F plan": "F1 users don't have mailbox rights".
    assert.equal(line(move(sku.exchangeKiosk, sku.f1WithCalendar), 'mailbox'), 'reduced 2 to -');
    assert.equal(line(move(sku.f1WithCalendar, sku.exchangeKiosk), 'mailbox'), 'kept - to 2');
    assert.equal(line(move(sku.f1WithCalendar, []), 'mailbox'), 'lost - to -');
  });

  // Each of these was once, or would be by its plan's name, "no backup needed".
  for (const [from, to, service, source] of [
    ['POWERAPPS_DEV', 'POWERAPPS_PER_USER', 'power-apps', 'the developer plan has an environment of its own'],
    ['FLOW_PER_USER', 'POWERAPPS_PER_USER', 'power-automate', 'Power Apps brings flows of its apps only'],
    [
      'VIRTUAL_AGENT_USL',
      'Microsoft_365_Copilot_EDU',
      'copilot-studio',
      'Copilot brings agents for Microsoft 365',
    ],
    ['Power_Automate_per_process', 'SPE_E5', 'power-automate', 'a process stops without its license'],
    ['POWERAUTOMATE_UNATTENDED_RPA', 'FLOW_PER_USER', 'power-automate', 'a bot stops without its license'],
    [
      'OFFICESUBSCRIPTION',
      'OFFICE_PROPLUS_DEVICE1',
      'office-apps',
      'the computer is licensed, not the person',
    ],
    ['MCOPSTN_6', 'MCOPSTN5', 'calling-plan', '240 minutes are more than 120'],
    ['EXCHANGESTANDARD', 'MIDSIZEPACK', 'archive', 'nobody knows the size of the archive'],
    ['D365_SALES_ENT_ATTACH', 'D365_SALES_PRO', 'dynamics', 'enterprise is more than professional'],
    ['AX7_USER_TRIAL', 'DYN365_SCM', 'dynamics', 'a trial has an environment of its own'],
  ] as const) {
    it(`warns of ${service} from ${from} to ${to}: ${source}`, () => {
      assert.ok(['reduced', 'lost'].includes(of(move(named(from), named(to)), service).change));
    });
  }
});
