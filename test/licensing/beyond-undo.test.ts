import assert from 'node:assert/strict';
import { beyondUndo, losesForGood } from '../../bot/licensing/beyond-undo.ts';
import type { Change, Impact } from '../../bot/licensing/impact.ts';
import { serviceIds, type ServiceId } from '../../bot/licensing/services/service.ts';

const level = { rank: 1, quotaGb: undefined, plans: [] };

function impact(change: Change, ...services: readonly ServiceId[]): Impact {
  return {
    services: services.map((service) => ({ service, change, before: level, after: level })),
    unknownPlans: [],
  };
}

describe('what undo does not bring back', () => {
  it('is nothing where nothing was lost', () => {
    for (const change of ['kept', 'gained'] as const)
      assert.ok(!losesForGood(beyondUndo(impact(change, ...serviceIds), 30)), change);
  });

  it('is the phone number, at once and whichever license held it', () => {
    assert.equal(beyondUndo(impact('lost', 'phone'), 0).phone, true);
    assert.equal(beyondUndo(impact('lost', 'calling-plan'), 0).phone, true);
    assert.equal(beyondUndo(impact('reduced', 'phone'), 30).phone, false);
  });

  it('is the mail that came while there was no mailbox, or less room in it', () => {
    assert.equal(beyondUndo(impact('lost', 'mailbox'), 0).mail, 'no-mailbox');
    assert.equal(beyondUndo(impact('reduced', 'mailbox'), 0).mail, 'less-room');
    assert.equal(beyondUndo(impact('lost', 'forms'), 30).mail, undefined);
  });

  it('is what was stored where the days of grace are over, and not a day before', () => {
    const lost = impact('lost', 'mailbox', 'onedrive', 'cloud-pc');
    assert.deepEqual(beyondUndo(lost, 6).deleted, []);
    assert.deepEqual(beyondUndo(lost, 7).deleted, ['cloud-pc']);
    assert.deepEqual(beyondUndo(lost, 29.9).deleted, ['cloud-pc']);
    assert.deepEqual(beyondUndo(lost, 30).deleted, ['mailbox', 'cloud-pc']);
  });

  it('is uncertain where nobody says how long it is kept, or whether it was lost', () => {
    assert.deepEqual(beyondUndo(impact('lost', 'forms', 'sharepoint'), 1).uncertain, ['forms']);
    assert.deepEqual(beyondUndo(impact('unknown', 'sharepoint'), 1).uncertain, ['sharepoint']);
    assert.ok(losesForGood(beyondUndo({ services: [], unknownPlans: ['a plan'] }, 1)));
  });
});
