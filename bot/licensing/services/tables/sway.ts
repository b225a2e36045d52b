import type { ServiceTable } from '../service-table.ts';

/** Sway. */
export const sway: readonly ServiceTable[] = [
  { service: 'sway', plans: [{ id: 'a23b959c-7ce8-4e57-9140-b90eb88a9e97', name: 'SWAY', rank: 1 }] },
];
