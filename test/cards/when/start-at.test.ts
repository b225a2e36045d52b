import assert from 'node:assert/strict';
import { fieldsOf, furthestDays, startAt } from '../../../cards/when/start-at.ts';

const zone = 'Europe/Stockholm';
const now = Date.parse('2026-11-27T10:00:00Z');

describe('The start of a swap, as entered', () => {
  const starts: readonly (readonly [what: string, date: string, time: string, at: string])[] = [
    ['is taken in the admin’s time zone', '2026-12-07', '09:00', '2026-12-07T08:00:00.000Z'],
    ['is the hour after, where the clocks skip it', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['is in summer time after that', '2027-03-29', '09:00', '2027-03-29T07:00:00.000Z'],
    ['may be later today', '2026-11-27', '11:01', '2026-11-27T10:01:00.000Z'],
    ['may be the last day that is allowed', '2027-05-26', '23:59', '2027-05-26T21:59:00.000Z'],
  ];
  for (const [what, date, time, at] of starts) {
    it(what, () => {
      assert.deepEqual(startAt({ date, time }, zone, now), { kind: 'at', at });
    });
  }

  it('is the first of an hour that comes twice', () => {
    const summer = Date.parse('2026-10-01T10:00:00Z');
    assert.deepEqual(startAt({ date: '2026-10-25', time: '02:30' }, zone, summer), {
      kind: 'at',
      at: '2026-10-25T00:30:00.000Z',
    });
  });

  const problems: readonly (readonly [date: string, time: string, problem: string])[] = [
    ['', '09:00', 'no-date'],
    ['7 December', '09:00', 'not-a-date'],
    ['2026-13-01', '09:00', 'not-a-date'],
    ['2027-02-29', '09:00', 'not-a-date'],
    ['2026-12-07T00:00', '09:00', 'not-a-date'],
    ['2026-12-07', '', 'not-a-time'],
    ['2026-12-07', '24:30', 'not-a-time'],
    ['2026-12-07', '9', 'not-a-time'],
    ['2026-11-27', '11:00', 'past'],
    ['1970-01-01', '09:00', 'past'],
    ['2027-05-27', '00:00', 'far'],
    ['9999-12-31', '23:59', 'far'],
  ];
  for (const [date, time, problem] of problems) {
    it(`is refused as ${problem} for ${date} ${time}`, () => {
      assert.deepEqual(startAt({ date, time }, zone, now), { kind: 'problem', problem });
    });
  }

  it('is shown again as it was entered', () => {
    const entered = { date: '2027-03-29', time: '09:05' };
    const start = startAt(entered, zone, now);
    assert.ok(start.kind === 'at');
    assert.deepEqual(fieldsOf(start.at, zone), entered);
    assert.equal(furthestDays, 180);
  });
});
