import type { Samples } from '../../bot/conversation/card.ts';
import type { MoveReason } from '../../bot/swaps/swap.ts';
import type { ResultModel } from './view.ts';

function sample(changes: Partial<ResultModel>): ResultModel {
  return {
    swapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
    from: ['Office 365 E3'],
    to: ['Microsoft 365 F3'],
    done: 3,
    refused: 0,
    leftOut: 0,
    verified: 3,
    waiting: undefined,
    different: [],
    notMoved: [],
    unused: [{ product: 'Office 365 E3', seats: 3 }],
    canImport: false,
    mustOpen: true,
    ...changes,
  };
}

const longName = 'Maximiliana Featherstonehaugh-Cholmondeley';
const groupId = '96fd9a50-2e5e-4db0-b6c3-5a209175b880';
const waiting = {
  users: ['Nils Friberg'],
  groups: [{ id: groupId, name: 'Licenses: Office 365 E3' }],
  until: '2026-12-27T09:00:00.000Z',
};
const everyReason: readonly MoveReason[] = [
  'no-seat',
  'usage-location',
  'conflict',
  'dependency',
  'inherited',
  'changed-meanwhile',
  'unsettled',
  'other',
];

export const samples: Samples<ResultModel> = {
  empty: sample({
    done: 0,
    verified: 0,
    refused: 0,
    leftOut: 1,
    notMoved: [{ reason: 'user-gone', users: ['Anna Berg'] }],
    unused: [],
  }),
  usual: sample({
    waiting,
    refused: 1,
    notMoved: [{ reason: 'inherited', users: ['Olle Ek'] }],
    canImport: true,
  }),
  longest: sample({
    from: Array.from(
      { length: 3 },
      () => 'Dynamics 365 Customer Service Partner Sandbox Edition for Devices',
    ),
    done: 100_000,
    refused: 12_000,
    leftOut: 34_000,
    verified: 99_000,
    waiting: {
      users: Array.from({ length: 40 }, () => longName),
      groups: Array.from({ length: 3 }, () => ({ id: groupId, name: longName })),
      until: '2026-12-27T22:59:00.000Z',
    },
    different: Array.from({ length: 40 }, () => longName),
    notMoved: everyReason.map((reason) => ({ reason, users: Array.from({ length: 40 }, () => longName) })),
    unused: Array.from({ length: 3 }, () => ({
      product: 'Dynamics 365 Customer Service Partner Sandbox',
      seats: 100_000,
    })),
    canImport: true,
  }),
  hostile: sample({
    from: ['[Click](https://evil.example)'],
    to: [],
    verified: 1,
    waiting: {
      ...waiting,
      users: ['**bold**'],
      groups: [{ id: groupId, name: '[Click](https://evil.example)' }],
    },
    notMoved: [{ reason: 'other', users: ['**bold**', '${who}', '<at>x</at>'] }],
    refused: 3,
  }),
};
