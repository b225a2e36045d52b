import assert from 'node:assert/strict';
import { enteredOf, proposal, scheduleOf, sentOf } from '../../../cards/when/entered.ts';

const zone = 'Europe/Stockholm';
const now = Date.parse('2026-11-27T10:00:00Z');
const proposed = proposal(zone, now);

const data = {
  start: 'date',
  date: '2026-12-11',
  time: '09:00',
  unconfirmed: 'leave-out',
  days: '7, 3, 1',
  hour: '9',
  weekends: 'false',
  language: 'own',
  everybody: 'false',
};

describe('A plan, as entered', () => {
  it('is proposed for a weekday two weeks ahead', () => {
    assert.deepEqual(proposed, {
      start: 'now',
      date: '2026-12-11',
      time: '09:00',
      unconfirmed: 'leave-out',
      days: '7, 3, 1',
      hour: 9,
      weekends: false,
      language: '',
      note: '',
      everybody: false,
    });
    assert.equal(proposal(zone, Date.parse('2026-11-28T10:00:00Z')).date, '2026-12-14');
    assert.equal(proposal(zone, Date.parse('2026-11-29T22:59:00Z')).date, '2026-12-14');
  });

  it('is entered again as it is', () => {
    const schedule = scheduleOf({ ...proposed, language: 'sv', note: 'Ring 123' }, 'confirmed', zone, now);
    assert.ok(typeof schedule !== 'string');
    assert.equal(schedule.at, '2026-12-11T08:00:00.000Z');
    const entered = enteredOf(schedule, zone);
    assert.deepEqual(entered, { ...proposed, start: 'confirmed', language: 'sv', note: 'Ring 123' });
    assert.deepEqual(scheduleOf(entered, 'confirmed', zone, now), schedule);
  });

  const days: readonly (readonly [entered: string, daysBefore: readonly number[] | string])[] = [
    ['7, 3, 1', [7, 3, 1]],
    ['1 3 7', [7, 3, 1]],
    ['3;3; 14', [14, 3]],
    ['7, 3 and 1', [7, 3, 1]],
    ['7, 3 och 1', [7, 3, 1]],
    ['90', [90]],
    ['91', 'not-days'],
    ['0', 'not-days'],
    ['-3', 'not-days'],
    ['1.5', 'not-days'],
    ['soon', 'not-days'],
    ['1 2 3 4 5 6 7 8 9 10 11', 'not-days'],
    ['', 'no-days'],
  ];
  for (const [entered, daysBefore] of days) {
    it(`takes “${entered}” as days`, () => {
      const schedule = scheduleOf({ ...proposed, days: entered }, 'date', zone, now);
      assert.deepEqual(typeof schedule === 'string' ? schedule : schedule.reminders.daysBefore, daysBefore);
    });
  }

  it('may be without reminders only where nobody is waited for', () => {
    const without = { ...proposed, days: '', unconfirmed: 'move' } as const;
    assert.ok(typeof scheduleOf(without, 'date', zone, now) !== 'string');
    assert.equal(scheduleOf(without, 'confirmed', zone, now), 'no-days');
  });

  it('has a sentence of at most 300 characters', () => {
    assert.ok(typeof scheduleOf({ ...proposed, note: 'å'.repeat(300) }, 'date', zone, now) !== 'string');
    assert.equal(scheduleOf({ ...proposed, note: 'å'.repeat(301) }, 'date', zone, now), 'long-note');
  });

  it('is read from what a client sends', () => {
    assert.deepEqual(sentOf({ ...data, note: ' Hej ', weekends: 'true' }), {
      start: 'date',
      details: {
        date: '2026-12-11',
        time: '09:00',
        unconfirmed: 'leave-out',
        days: '7, 3, 1',
        hour: 9,
        weekends: true,
        language: '',
        note: 'Hej',
        everybody: false,
      },
    });
    assert.deepEqual(sentOf({ start: 'now' }), { start: 'now', details: undefined });
  });

  const odd: Readonly<Record<string, unknown>>[] = [
    { start: 'yesterday' },
    { start: undefined },
    { start: ['date'] },
    { unconfirmed: 'delete' },
    { hour: '24' },
    { hour: 9 },
    { hour: undefined },
    { language: 'xx' },
    { language: '__proto__' },
    { date: {} },
    { days: [7] },
    { note: 7 },
    { note: 'x'.repeat(200_001) },
  ];
  for (const each of odd) {
    it(`is not read from ${JSON.stringify(each).slice(0, 40)}`, () => {
      assert.equal(sentOf({ ...data, ...each }), undefined);
    });
  }

  it('keeps no more of a long entry than can be shown', () => {
    assert.equal(sentOf({ ...data, note: 'x'.repeat(100_000) })?.details?.note.length, 1_000);
  });
});
