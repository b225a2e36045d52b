import type { Samples } from '../../bot/conversation/card.ts';
import { serviceIds } from '../../bot/licensing/services/service.ts';
import type { UndoHindrance } from '../../bot/swaps/undo-check.ts';
import type { LostForGood, UndoModel } from './view.ts';

const nothingLost: LostForGood = {
  phone: 0,
  noMailbox: 0,
  lessRoom: 0,
  deleted: [],
  uncertain: [],
  unknownPlans: 0,
  taken: { users: 0, services: [], unknown: false },
};

function sample(changes: Partial<UndoModel>): UndoModel {
  return {
    swapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
    version: 9,
    seen: 'LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ',
    from: ['Office 365 E3'],
    to: ['Microsoft 365 F3'],
    moved: 3,
    finishedAt: '2026-11-24T09:05:00.000Z',
    until: '2026-12-24T09:05:00.000Z',
    users: 2,
    changes: [{ users: 2, back: ['Office 365 E3'], away: ['Microsoft 365 F3'] }],
    undoneBefore: 0,
    throughGroup: 0,
    heldUp: [],
    lost: nothingLost,
    asksCount: false,
    ...changes,
  };
}

const longName = 'Maximiliana Featherstonehaugh-Cholmondeley';
const longProduct = 'Dynamics 365 Customer Service Partner Sandbox Edition for Devices';
const everyReason: readonly UndoHindrance[] = [
  'user-gone',
  'changed-meanwhile',
  'other-swap',
  'usage-location',
  'no-seat',
  'conflict',
  'dependency',
  'disabled-dependency',
];

export const samples: Samples<UndoModel> = {
  empty: sample({
    users: 0,
    changes: [],
    undoneBefore: 2,
    heldUp: [{ reason: 'changed-meanwhile', users: ['Bo Nilsson'] }],
  }),
  usual: sample({
    heldUp: [{ reason: 'changed-meanwhile', users: ['Bo Nilsson'] }],
    lost: { ...nothingLost, phone: 1, lessRoom: 2 },
  }),
  longest: sample({
    from: Array.from({ length: 3 }, () => longProduct),
    to: Array.from({ length: 3 }, () => longProduct),
    moved: 100_000,
    users: 99_000,
    changes: Array.from({ length: 9 }, () => ({
      users: 11_000,
      back: Array.from({ length: 3 }, () => longProduct),
      away: [longProduct],
    })),
    undoneBefore: 1_234,
    throughGroup: 4_321,
    heldUp: everyReason.map((reason) => ({ reason, users: Array.from({ length: 40 }, () => longName) })),
    lost: {
      phone: 12_345,
      noMailbox: 12_345,
      lessRoom: 98_765,
      deleted: ['mailbox', 'archive', 'cloud-pc'],
      uncertain: serviceIds,
      unknownPlans: 23_456,
      taken: { users: 99_000, services: serviceIds, unknown: true },
    },
    asksCount: true,
  }),
  hostile: sample({
    from: ['[Click](https://evil.example)'],
    to: [],
    changes: [{ users: 1, back: ['[Click](https://evil.example)'], away: ['${line}'] }],
    heldUp: [{ reason: 'no-seat', users: ['**bold**', '${who}', '<at>x</at>'] }],
  }),
};
