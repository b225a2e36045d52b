import type { Samples } from '../../bot/conversation/card.ts';
import type { ListedSwap, SwapsModel } from './view.ts';

function swap(changes: Partial<ListedSwap>): ListedSwap {
  return {
    id: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
    isUndo: false,
    from: ['Office 365 E3'],
    to: ['Microsoft 365 F3'],
    done: 3,
    all: 4,
    yours: true,
    state: { kind: 'finished', at: '2026-11-24T09:05:00.000Z' },
    ...changes,
  };
}

const at = '2026-09-30T22:59:00.000Z';
const states: readonly ListedSwap['state'][] = [
  { kind: 'running', at },
  { kind: 'paused', at },
  { kind: 'being-undone', at },
  { kind: 'ready', at, reminded: 98_765, confirmed: 87_654, needHelp: 1_234, failed: 12_345 },
];

export const samples: Samples<SwapsModel> = {
  empty: { page: 0, hasOlder: false, swaps: [] },
  usual: {
    page: 0,
    hasOlder: false,
    swaps: [
      swap({ isUndo: true, from: ['Microsoft 365 F3'], to: ['Office 365 E3'], yours: false }),
      swap({ state: { kind: 'undone', at: '2026-11-24T10:05:00.000Z', back: 3 } }),
      swap({
        state: {
          kind: 'scheduled',
          at: '2026-12-07T08:00:00.000Z',
          reminded: 2,
          confirmed: 1,
          needHelp: 0,
          failed: 1,
        },
      }),
    ],
  },
  longest: {
    page: 1_233,
    hasOlder: true,
    swaps: states.map((state, index) =>
      swap({
        id: `2f1c9a52-0d3b-4d53-9f6b-${String(index).padStart(12, '0')}`,
        isUndo: true,
        from: [
          'Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox Edition',
          'Office 365 E3',
        ],
        to: ['Dynamics 365 Customer Service Partner Sandbox Edition for Devices', 'Microsoft 365 F3'],
        done: 99_999,
        all: 100_000,
        yours: false,
        state,
      }),
    ),
  },
  hostile: {
    page: 0,
    hasOlder: false,
    swaps: [
      swap({
        id: '${id}',
        from: ['[Click](https://evil.example)'],
        to: [],
        done: 0,
        all: 1,
        state: { kind: 'cancelled', at: '1970-01-01T00:00:00.000Z' },
      }),
    ],
  },
};
