import type { ServiceTable } from '../service-table.ts';

/** Microsoft Loop: workspaces. */
export const loop: readonly ServiceTable[] = [
  {
    service: 'loop',
    plans: [{ id: 'c4b8c31a-fb44-4c65-9837-a21f55fcabda', name: 'MICROSOFT_LOOP', rank: 1 }],
  },
];
