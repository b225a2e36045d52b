import assert from 'node:assert/strict';
import { replannedAt } from '../../bot/reminders/replan.ts';
import type { Schedule } from '../../bot/swaps/schedule.ts';

const zone = 'Europe/Stockholm';
const now = Date.parse('2026-11-27T10:00:00Z');

const schedule: Schedule = {
  start: 'date',
  at: '2026-12-18T08:00:00.000Z',
  unconfirmed: 'leave-out',
  reminders: { daysBefore: [14, 3, 1], hour: 9, weekends: false, everybody: false },
};

const never = { sentAt: undefined, doubtfulAt: undefined };

describe('Reminders of a date that has moved', () => {
  it('begin on the first planned day for whoever has had none', () => {
    assert.equal(replannedAt(never, schedule, zone, now), '2026-12-04T08:00:00.000Z');
  });

  it('go on with the planned day after the last one that was sent', () => {
    const sent = { ...never, sentAt: '2026-11-26T08:00:00.000Z' };
    assert.equal(replannedAt(sent, schedule, zone, now), '2026-12-04T08:00:00.000Z');
    const later = Date.parse('2026-12-05T10:00:00Z');
    assert.equal(replannedAt(sent, schedule, zone, later), '2026-12-15T08:00:00.000Z');
  });

  it('do not go again on a day on which one may have arrived', () => {
    const doubtful = { ...never, doubtfulAt: '2026-12-04T08:00:00.000Z' };
    const soon = Date.parse('2026-12-04T08:10:00Z');
    assert.equal(replannedAt(doubtful, schedule, zone, soon), '2026-12-15T08:00:00.000Z');
  });

  it('are over where no planned day is left', () => {
    const sent = { ...never, sentAt: '2026-12-17T08:00:00.000Z' };
    const late = Date.parse('2026-12-17T10:00:00Z');
    assert.equal(replannedAt(sent, schedule, zone, late), undefined);
  });
});
