import type { Samples } from '../../bot/conversation/card.ts';
import type { ScheduledModel } from './view.ts';

function sample(changes: Partial<ScheduledModel>): ScheduledModel {
  return {
    swapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
    version: 9,
    state: 'scheduled',
    from: ['Office 365 E3'],
    to: ['Microsoft 365 F3'],
    schedule: { start: 'date', at: '2026-12-07T08:00:00.000Z', unconfirmed: 'leave-out' },
    startsItself: true,
    pilot: undefined,
    readiness: { confirmed: 1, unconfirmed: 2, reached: 1 },
    watched: 0,
    reminders: { all: 3, waiting: 1, sent: 1, acted: 1, confirmed: 1, failed: 0, needHelp: 0, moreTime: 0 },
    nextDueAt: '2026-11-30T08:00:00.000Z',
    now: Date.parse('2026-11-27T09:00:00.000Z'),
    ...changes,
  };
}

const nobody = { all: 0, waiting: 0, sent: 0, acted: 0, confirmed: 0, failed: 0, needHelp: 0, moreTime: 0 };

export const samples: Samples<ScheduledModel> = {
  empty: sample({
    readiness: { confirmed: 1, unconfirmed: 0, reached: 0 },
    reminders: nobody,
    nextDueAt: undefined,
  }),
  usual: sample({}),
  longest: sample({
    state: 'ready',
    from: Array.from(
      { length: 5 },
      () => 'Dynamics 365 Customer Service Partner Sandbox Edition for Devices',
    ),
    schedule: { start: 'confirmed', at: '2026-09-30T22:59:00.000Z', unconfirmed: 'move-reached' },
    startsItself: false,
    pilot: 12_345,
    readiness: { confirmed: 54_321, unconfirmed: 45_678, reached: 12_345 },
    watched: 1_234,
    reminders: {
      all: 99_999,
      waiting: 11_111,
      sent: 22_222,
      acted: 12_121,
      confirmed: 33_333,
      failed: 44_444,
      needHelp: 5_555,
      moreTime: 6_666,
    },
  }),
  hostile: sample({
    swapId: '${swapId}',
    from: ['[Click](https://evil.example)'],
    to: [],
    schedule: { start: 'confirmed', at: '2026-11-27T10:00:00.000Z', unconfirmed: 'move' },
    startsItself: false,
    reminders: { ...nobody, all: 1, failed: 1, needHelp: 1, moreTime: 1 },
  }),
};
