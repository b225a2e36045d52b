import type { ServiceTable } from '../service-table.ts';

/** Clipchamp: projects are files in OneDrive. */
export const clipchamp: readonly ServiceTable[] = [
  {
    service: 'clipchamp',
    plans: [
      { id: 'a1ace008-72f3-4ea0-8dac-33b3a23a2472', name: 'CLIPCHAMP', rank: 1 },
      { id: '430b908f-78e1-4812-b045-cf83320e7d5d', name: 'CLIPCHAMP_PREMIUM', rank: 2 },
    ],
  },
];
