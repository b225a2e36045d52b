import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { firstDueAt, nextDueAt, tomorrowAt } from '../../bot/reminders/due.ts';
import type { ReminderPlan, Schedule } from '../../bot/swaps/schedule.ts';

const stockholm = 'Europe/Stockholm';

function schedule(at: string, plan: Partial<ReminderPlan> = {}): Schedule {
  const reminders = { daysBefore: [7, 3, 1], hour: 9, weekends: false, everybody: false, ...plan };
  return { start: 'date', at: instant(at), unconfirmed: 'leave-out', reminders };
}

/** What a clock in Stockholm shows, as an instant. */
function instant(local: string, zone = stockholm): string {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
  return new Date(epochMilliseconds).toISOString();
}

const ms = (local: string, zone = stockholm): number => Date.parse(instant(local, zone));

describe('When a reminder is due', () => {
  // 2026-12-11 is a Friday.
  const friday = schedule('2026-12-11T12:00');

  it('is first on the earliest planned day that is still to come, at the hour of the reader', () => {
    assert.equal(firstDueAt(friday, stockholm, ms('2026-12-01T15:00')), instant('2026-12-04T09:00'));
    const newYork = 'America/New_York';
    assert.equal(firstDueAt(friday, newYork, ms('2026-12-01T15:00')), instant('2026-12-04T09:00', newYork));
  });

  it('is at once where the earliest day is over and it is daytime', () => {
    const now = '2026-12-07T14:30';
    assert.equal(firstDueAt(friday, stockholm, ms(now)), instant(now));
  });

  it('waits for the morning where it is evening or night', () => {
    assert.equal(firstDueAt(friday, stockholm, ms('2026-12-07T21:00')), instant('2026-12-08T09:00'));
    assert.equal(firstDueAt(friday, stockholm, ms('2026-12-08T05:00')), instant('2026-12-08T09:00'));
  });

  it('waits for Monday where it is a weekend, unless weekends are chosen', () => {
    const wednesday = schedule('2026-12-09T12:00');
    const saturday = ms('2026-12-05T11:00');
    assert.equal(firstDueAt(wednesday, stockholm, saturday), instant('2026-12-07T09:00'));
    const all = schedule('2026-12-09T12:00', { weekends: true });
    assert.equal(firstDueAt(all, stockholm, saturday), instant('2026-12-05T11:00'));
  });

  it('is at night all the same where the swap starts before the morning', () => {
    const night = ms('2026-12-10T23:00');
    assert.equal(firstDueAt(schedule('2026-12-11T06:00'), stockholm, night), instant('2026-12-10T23:00'));
  });

  it('is never after the start', () => {
    assert.equal(firstDueAt(friday, stockholm, ms('2026-12-11T12:00')), undefined);
  });

  it('goes on with the next planned day, and leaves out one that comes too soon', () => {
    assert.equal(nextDueAt(friday, stockholm, ms('2026-12-04T09:00')), instant('2026-12-08T09:00'));
    assert.equal(nextDueAt(friday, stockholm, ms('2026-12-08T09:00')), instant('2026-12-10T09:00'));
    assert.equal(nextDueAt(friday, stockholm, ms('2026-12-10T09:00')), undefined);
    assert.equal(nextDueAt(friday, stockholm, ms('2026-12-07T23:00')), instant('2026-12-10T09:00'));
  });

  it('moves a planned day on a weekend to the Friday before, and two on one day are one', () => {
    // Monday: one day before is Sunday, two are Saturday.
    const monday = schedule('2026-12-14T12:00', { daysBefore: [2, 1] });
    const thursday = ms('2026-12-10T12:00');
    assert.equal(firstDueAt(monday, stockholm, thursday), instant('2026-12-11T09:00'));
    assert.equal(nextDueAt(monday, stockholm, ms('2026-12-11T09:00')), undefined);
  });

  it('keeps its hour when the clocks change, and comes after an hour that is skipped', () => {
    // In Stockholm the clocks go forward on 2027-03-28 at 02:00, a Sunday, and back on 2027-10-31.
    const spring = schedule('2027-03-29T12:00', { daysBefore: [7, 1], weekends: true });
    assert.equal(nextDueAt(spring, stockholm, ms('2027-03-22T09:00')), '2027-03-28T07:00:00.000Z');
    const skipped = schedule('2027-03-29T12:00', { daysBefore: [1], weekends: true, hour: 2 });
    assert.equal(firstDueAt(skipped, stockholm, ms('2027-03-01T12:00')), '2027-03-28T01:00:00.000Z');
    const autumn = schedule('2027-11-01T12:00', { daysBefore: [7, 1], weekends: true });
    assert.equal(nextDueAt(autumn, stockholm, ms('2027-10-25T09:00')), '2027-10-31T08:00:00.000Z');
  });

  it('counts days across the ends of months and years', () => {
    const january = schedule('2027-01-05T12:00', { daysBefore: [7] });
    assert.equal(firstDueAt(january, stockholm, ms('2026-12-01T12:00')), instant('2026-12-29T09:00'));
    const march = schedule('2028-03-01T12:00', { daysBefore: [1] });
    assert.equal(firstDueAt(march, stockholm, ms('2028-02-01T12:00')), instant('2028-02-29T09:00'));
  });

  it('is tomorrow for whoever asks so, past the weekend, and not after the start', () => {
    assert.equal(tomorrowAt(friday, stockholm, ms('2026-12-07T16:00')), instant('2026-12-08T09:00'));
    const later = schedule('2026-12-16T12:00');
    assert.equal(tomorrowAt(later, stockholm, ms('2026-12-11T16:00')), instant('2026-12-14T09:00'));
    assert.equal(tomorrowAt(friday, stockholm, ms('2026-12-10T16:00')), instant('2026-12-11T09:00'));
    assert.equal(tomorrowAt(friday, stockholm, ms('2026-12-11T08:00')), undefined);
  });

  it('is before the start, at an allowed time or at once, and the days end, wherever the reader is', () => {
    const zones = [stockholm, 'UTC', 'America/St_Johns', 'Pacific/Kiritimati', 'Australia/Lord_Howe'];
    const day = 86_400_000;
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2029-01-01') }),
        fc.integer({ min: 1, max: 60 * day }),
        fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }),
        fc.integer({ min: 0, max: 23 }),
        fc.boolean(),
        (zone, now, ahead, daysBefore, hour, weekends) => {
          const at = new Date(now + ahead).toISOString();
          const plan: Schedule = {
            start: 'date',
            at,
            unconfirmed: 'leave-out',
            reminders: { daysBefore, hour, weekends, everybody: false },
          };
          let due = firstDueAt(plan, zone, now);
          let count = 0;
          for (let before = now; due !== undefined; count += 1) {
            const time = Date.parse(due);
            assert.ok(time >= before && time < now + ahead, `${due} from ${new Date(now).toISOString()}`);
            before = time;
            due = nextDueAt(plan, zone, time);
          }
          assert.ok(count <= daysBefore.length + 1);
          if (daysBefore.length > 0 && Date.parse(at) - now > 31 * day) assert.ok(count > 0);
        },
      ),
    );
  });
});
