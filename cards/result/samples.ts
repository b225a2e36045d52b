import type { Samples } from '../../bot/conversation/card.ts';
import type { MoveReason } from '../../bot/swaps/swap.ts';
import { noUndo } from './undo-note.ts';
import type { NamedUsers, ResultModel } from './view.ts';

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
    settling: { users: 0, names: [] },
    isReadAgain: false,
    different: { users: 0, names: [] },
    notMoved: [],
    unused: [{ product: 'Office 365 E3', seats: 3 }],
    canImport: false,
    mustOpen: true,
    undo: noUndo,
    ...changes,
  };
}

function named(...names: readonly string[]): NamedUsers {
  return { users: names.length, names };
}

const undone = '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11';
const longName = 'Maximiliana Featherstonehaugh-Cholmondeley';
const many: NamedUsers = { users: 12_345, names: Array.from({ length: 10 }, () => longName) };
const groupId = '96fd9a50-2e5e-4db0-b6c3-5a209175b880';
const waiting = {
  ...named('Nils Friberg'),
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
    notMoved: [{ reason: 'user-gone', ...named('Anna Berg') }],
    unused: [],
  }),
  usual: sample({
    waiting,
    refused: 1,
    notMoved: [{ reason: 'inherited', ...named('Olle Ek') }],
    canImport: true,
    undo: { ...noUndo, undoable: undone },
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
      ...many,
      groups: Array.from({ length: 3 }, () => ({ id: groupId, name: longName })),
      until: '2026-12-27T22:59:00.000Z',
    },
    settling: many,
    isReadAgain: true,
    different: many,
    notMoved: everyReason.map((reason) => ({ reason, ...many })),
    undo: {
      of: undefined,
      undone: { at: '2026-12-01T22:59:00.000Z', users: 12_345, ended: true },
      undoable: undone,
    },
    unused: Array.from({ length: 3 }, () => ({
      product: 'Dynamics 365 Customer Service Partner Sandbox',
      seats: 100_000,
    })),
    canImport: true,
  }),
  hostile: sample({
    undo: {
      of: { id: '${id}', finishedAt: '1970-01-01T00:00:00.000Z' },
      undone: undefined,
      undoable: undone,
    },
    from: ['[Click](https://evil.example)'],
    to: [],
    verified: 1,
    waiting: {
      ...waiting,
      ...named('**bold**'),
      groups: [{ id: groupId, name: '[Click](https://evil.example)' }],
    },
    settling: named('**bold**'),
    different: named('[Click](https://evil.example)', '**bold**'),
    notMoved: [{ reason: 'other', ...named('**bold**', '${who}', '<at>x</at>') }],
    refused: 3,
  }),
};
