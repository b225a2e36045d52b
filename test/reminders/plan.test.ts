import assert from 'node:assert/strict';
import { changeFor } from '../../bot/licensing/change.ts';
import { impactOf } from '../../bot/licensing/impact.ts';
import type { User } from '../../bot/licensing/user.ts';
import { planReminders, remindersNow } from '../../bot/reminders/plan.ts';
import type { Analysis } from '../../bot/swaps/analysis.ts';
import type { Schedule } from '../../bot/swaps/schedule.ts';
import { everything, holder, sku, swap } from '../licensing/owned.ts';

const now = Date.parse('2026-12-01T10:00:00Z');

function schedule(everybody: boolean): Schedule {
  const reminders = { daysBefore: [3], hour: 9, weekends: true, everybody };
  return { start: 'date', at: '2026-12-10T12:00:00.000Z', unconfirmed: 'leave-out', reminders };
}

function analysisOf(users: readonly User[], to: string | readonly string[] = sku.f3): Analysis {
  const analysed = users.map((user) => {
    const [from = ''] = user.licenses.map(({ skuId }) => skuId);
    const products = swap(from, to);
    const [impact, change] = [impactOf(user, products, everything), changeFor(user, products, everything)];
    return { user, impact, change, blockers: [], watched: false };
  });
  return { products: everything, users: analysed, missing: [], groupNames: new Map() };
}

const named = (id: string, skuId: string, changes: Partial<User> = {}): User => ({
  ...holder(skuId),
  id,
  ...changes,
});

describe('The reminders of a swap', () => {
  const loses = named('loses', sku.officeE3);
  const keeps = named('keeps', sku.f3);

  it('go to whoever loses something, with their services and tasks', () => {
    const [one, ...others] = planReminders(analysisOf([loses, keeps]), schedule(false), () => 'UTC', now);
    assert.deepEqual(others, []);
    assert.equal(one?.userId, 'loses');
    assert.ok(one.services.some(({ service, change }) => service === 'archive' && change === 'lost'));
    assert.ok(one.tasks.includes('outlook-pst'));
    assert.equal(one.dueAt, '2026-12-07T09:00:00.000Z');
  });

  it('say which language the directory has for their users', () => {
    const users = [named('sven', sku.officeE3, { preferredLanguage: 'sv-SE' }), loses];
    for (const planned of [
      planReminders(analysisOf(users), schedule(false), () => 'UTC', now),
      remindersNow(analysisOf(users)),
    ]) {
      assert.deepEqual(
        planned.map(({ language }) => language),
        ['sv-SE', undefined],
      );
    }
  });

  it('go to everybody where the admin wants to tell them', () => {
    const planned = planReminders(analysisOf([loses, keeps]), schedule(true), () => 'UTC', now);
    assert.deepEqual(
      planned.map(({ userId, tasks }) => [userId, tasks.length > 0]),
      [
        ['loses', true],
        ['keeps', false],
      ],
    );
  });

  it('are due at the hour of each reader', () => {
    const users = [loses, named('tokyo', sku.officeE3)];
    const zoneOf = (userId: string): string => (userId === 'tokyo' ? 'Asia/Tokyo' : 'UTC');
    const planned = planReminders(analysisOf(users), schedule(false), zoneOf, now);
    assert.deepEqual(
      planned.map(({ dueAt }) => dueAt),
      ['2026-12-07T09:00:00.000Z', '2026-12-07T00:00:00.000Z'],
    );
  });

  it('do not go to a guest or to somebody who cannot sign in, and say who has no Teams and who loses it', () => {
    const guest = named('guest', sku.officeE3, { guest: true });
    const blocked = named('blocked', sku.officeE3, { accountEnabled: false });
    const withoutTeams = named('without', sku.officeE3NoTeams);
    const planned = planReminders(
      analysisOf([guest, blocked, withoutTeams]),
      schedule(false),
      () => 'UTC',
      now,
    );
    assert.deepEqual(
      planned.map(({ unreachable, dueAt }) => [unreachable, dueAt !== undefined]),
      [
        ['guest', false],
        ['disabled', false],
        ['no-teams', true],
      ],
    );
    const [leaver] = remindersNow(analysisOf([loses], []));
    assert.equal(leaver?.losesTeams, true);
    assert.equal(remindersNow(analysisOf([loses]))[0]?.losesTeams, false);
  });
});
