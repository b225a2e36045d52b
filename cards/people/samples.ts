import type { Samples } from '../../bot/conversation/card.ts';
import type { Reminder, Unreached } from '../../bot/reminders/reminder.ts';
import type { ListedPerson, PeopleModel } from './view.ts';

const swapId = '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11';
const counts = { all: 3, waiting: 1, sent: 1, acted: 1, confirmed: 1, failed: 0, needHelp: 1, moreTime: 0 };

function reminder(changes: Partial<Reminder>): Reminder {
  return {
    tenantId: '5e45a000-0000-4000-8000-000000000000',
    swapId,
    userId: '5e45a000-0000-4000-8000-000000000001',
    state: 'sent',
    unreached: undefined,
    services: [],
    unknownPlans: false,
    tasks: ['outlook-pst', 'onedrive-files'],
    ticked: ['outlook-pst'],
    losesTeams: false,
    language: undefined,
    activityId: '1',
    timesSent: 1,
    dueAt: '2026-12-04T08:00:00.000Z',
    sentAt: '2026-11-30T08:00:00.000Z',
    doubtfulAt: undefined,
    confirmedAt: undefined,
    optedOutAt: undefined,
    moreTimeAt: undefined,
    help: undefined,
    ...changes,
  };
}

function person(name: string | undefined, changes: Partial<Reminder>, isLeftOut = false): ListedPerson {
  return { name, isLeftOut, canLeaveOut: !isLeftOut, reminder: reminder(changes) };
}

function sample(changes: Partial<PeopleModel>): PeopleModel {
  return {
    swapId,
    filter: 'all',
    page: 0,
    hasMore: false,
    counts,
    people: [],
    leftOut: undefined,
    ...changes,
  };
}

const askedAt = '2026-12-01T07:05:00.000Z';
const reasons: readonly Unreached[] = [
  'guest',
  'disabled',
  'no-teams',
  'not-installed',
  'blocked',
  'not-delivered',
];

export const samples: Samples<PeopleModel> = {
  empty: sample({ filter: 'failed' }),
  usual: sample({
    people: [
      person('Anna Berg', {
        help: { text: 'Where is the share?', askedAt, answeredAt: undefined, answeredBy: undefined },
      }),
      person('Bo Nilsson', {
        state: 'confirmed',
        confirmedAt: askedAt,
        dueAt: undefined,
        optedOutAt: askedAt,
      }),
      person('Cecilia Ek', { state: 'waiting', sentAt: undefined, ticked: [] }),
    ],
    leftOut: { name: 'David Okafor', done: true },
  }),
  longest: sample({
    filter: 'failed',
    page: 1_233,
    hasMore: true,
    counts: {
      all: 98_765,
      waiting: 12_345,
      sent: 23_456,
      acted: 12_121,
      confirmed: 34_567,
      failed: 45_678,
      needHelp: 5_555,
      moreTime: 6_666,
    },
    people: Array.from({ length: 8 }, (_, index) =>
      person(`Maximiliana Featherstonehaugh-Cholmondeley ${String(index)}`, {
        state: 'failed',
        unreached: reasons[index % reasons.length],
        moreTimeAt: askedAt,
        help: {
          text: 'I do not know where my files are and whom I may ask. '.repeat(6),
          askedAt,
          answeredAt: askedAt,
          answeredBy: swapId,
        },
      }),
    ),
    leftOut: { name: 'Maximiliana Featherstonehaugh-Cholmondeley', done: false },
  }),
  hostile: sample({
    swapId: '${swapId}',
    people: [
      person('[Click](https://evil.example)', { state: 'sending', timesSent: 0, doubtfulAt: askedAt }),
      person('<at>everyone</at> ${name}', {
        help: {
          text: '[Click](https://evil.example) <at>everyone</at>',
          askedAt,
          answeredAt: undefined,
          answeredBy: undefined,
        },
      }),
      person(undefined, {}, true),
    ],
    leftOut: { name: '[Click](https://evil.example)', done: true },
  }),
};
