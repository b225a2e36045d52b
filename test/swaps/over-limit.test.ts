import assert from 'node:assert/strict';
import type { Change, ServiceChange } from '../../bot/licensing/impact.ts';
import type { UserAnalysis } from '../../bot/swaps/analysis.ts';
import { bytesInGb, roomLeft, roomShrinks } from '../../bot/swaps/over-limit.ts';
import { isStale } from '../../bot/swaps/usage.ts';
import { user, userId } from './company.ts';

function someone(number: number, change: Change, beforeGb?: number, afterGb?: number): UserAnalysis {
  const level = (quotaGb: number | undefined): ServiceChange['before'] => ({ rank: 1, quotaGb, plans: [] });
  const mailbox = { service: 'mailbox', change, before: level(beforeGb), after: level(afterGb) } as const;
  return {
    user: user(userId(number), []),
    watched: false,
    impact: { services: [mailbox], unknownPlans: [] },
    blockers: [],
    change: { addLicenses: [], removeLicenses: [] },
  };
}

/** `0001@contoso.com` for the first. */
function addressOf(number: number): string {
  return user(userId(number), []).userPrincipalName;
}

function stored(...gigabytes: readonly number[]): ReadonlyMap<string, number> {
  return new Map(gigabytes.map((gb, at) => [addressOf(at + 1), gb * bytesInGb]));
}

describe('swaps/over-limit', () => {
  it('names those who store more than the new quota, the largest first', () => {
    const users = [1, 2, 3, 4].map((number) => someone(number, 'reduced', 100, 2));
    const { limitGb, over, unlisted } = roomLeft(users, 'mailbox', stored(8.3, 1.9, 12, 2.1));
    assert.deepEqual([limitGb, unlisted], [2, 0]);
    assert.deepEqual(
      over.map(({ user: { userPrincipalName } }) => userPrincipalName),
      [addressOf(3), addressOf(1), addressOf(4)],
    );
  });

  it('takes a mailbox that fills the new quota to the last byte for one that fits', () => {
    const users = [someone(1, 'reduced', 100, 2), someone(2, 'reduced', 100, 2)];
    const bytes = new Map([
      [addressOf(1), 2 * bytesInGb],
      [addressOf(2), 2 * bytesInGb + 1],
    ]);
    assert.deepEqual(
      roomLeft(users, 'mailbox', bytes).over.map((one) => one.user.id),
      [userId(2)],
    );
  });

  it('holds everybody to their own new quota, and names none where there are several', () => {
    const users = [someone(1, 'reduced', 100, 50), someone(2, 'reduced', 50, 2)];
    const left = roomLeft(users, 'mailbox', stored(40, 40));
    assert.equal(left.limitGb, undefined);
    assert.deepEqual(
      left.over.map((one) => one.user.id),
      [userId(2)],
    );
  });

  it('compares addresses without case, and counts those whom the figures leave out', () => {
    const shouting = someone(1, 'reduced', 100, 2);
    const users = [
      { ...shouting, user: { ...shouting.user, userPrincipalName: '0001@CONTOSO.com' } },
      someone(2, 'reduced', 100, 2),
    ];
    const left = roomLeft(users, 'mailbox', stored(3));
    assert.deepEqual([left.over.length, left.unlisted], [1, 1]);
  });

  const untouched: readonly (readonly [string, UserAnalysis])[] = [
    ['kept', someone(1, 'kept', 100, 100)],
    ['lost', someone(1, 'lost', 100)],
    ['reduced in something else', someone(1, 'reduced', 50, 50)],
    ['reduced to a quota that nobody knows', someone(1, 'reduced', 100)],
  ];
  for (const [what, one] of untouched) {
    it(`has nothing to say of a mailbox that is ${what}`, () => {
      assert.equal(roomShrinks([one], 'mailbox'), false);
      assert.deepEqual(roomLeft([one], 'mailbox', stored(500)), {
        limitGb: undefined,
        over: [],
        unlisted: 0,
      });
    });
  }

  it('asks for figures of the service alone that somebody gets less room of', () => {
    const users = [someone(1, 'kept', 100, 100), someone(2, 'reduced', undefined, 2)];
    assert.deepEqual([roomShrinks(users, 'mailbox'), roomShrinks(users, 'onedrive')], [true, false]);
  });

  it('takes figures for stale after seven days', () => {
    assert.equal(isStale('2026-11-01', Date.parse('2026-11-08T23:59:59Z')), false);
    assert.equal(isStale('2026-11-01', Date.parse('2026-11-09T00:00:00Z')), true);
  });
});
