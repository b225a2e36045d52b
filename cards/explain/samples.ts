import type { Samples } from '../../bot/conversation/card.ts';
import { allLines } from './line.ts';
import type { ExplainModel } from './view.ts';

const swapId = '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11';

export const samples: Samples<ExplainModel> = {
  empty: { swapId, lines: [], open: undefined },
  usual: {
    swapId,
    lines: [
      { line: { kind: 'service', service: 'archive', change: 'lost' }, users: 3 },
      { line: { kind: 'service', service: 'mailbox', change: 'reduced' }, users: 3 },
      { line: { kind: 'service', service: 'teams', change: 'kept' }, users: 4 },
    ],
    open: {
      line: { kind: 'service', service: 'mailbox', change: 'reduced' },
      reasons: [
        { before: ['Exchange Online (Plan 2)'], after: ['Exchange Online Kiosk'], users: 2 },
        { before: ['Exchange Online (Plan 1)'], after: ['Exchange Online Kiosk'], users: 1 },
      ],
      names: ['Anna Berg', 'Bo Nilsson', 'Clara Ek'],
      page: 0,
      users: 3,
    },
  },
  longest: {
    swapId,
    lines: allLines.slice(0, 66).map((line) => ({ line, users: 100_000 })),
    open: {
      line: { kind: 'unknown-plans' },
      reasons: Array.from({ length: 9 }, () => ({
        before: Array.from(
          { length: 12 },
          (_, index) => `Service plan with quite a long name ${String(index)}`,
        ),
        after: [],
        users: 100_000,
      })),
      names: Array.from(
        { length: 20 },
        (_, index) => `Maximiliana Featherstonehaugh-Cholmondeley ${String(index)}`,
      ),
      page: 3,
      users: 100_000,
    },
  },
  hostile: {
    swapId: '${swapId}',
    lines: [{ line: { kind: 'unknown-plans' }, users: 1 }],
    open: {
      line: { kind: 'unknown-plans' },
      reasons: [{ before: ['[x](https://evil.example)'], after: ['<at>everyone</at>'], users: 1 }],
      names: ['[Click](https://evil.example)', '**bold** ${name}'],
      page: 0,
      users: 2,
    },
  },
};
