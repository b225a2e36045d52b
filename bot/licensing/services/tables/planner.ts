import type { ServiceTable } from '../service-table.ts';

/** Planner: plans belong to groups and stay; the plan is the right to use them. */
export const planner: readonly ServiceTable[] = [
  {
    service: 'planner',
    plans: [
      { id: 'b737dad2-2f6c-4c65-90e3-ca563267e8b9', name: 'PROJECTWORKMANAGEMENT', rank: 1 },
      { id: '5b4ef465-7ea1-459a-9f91-033317755a51', name: 'PROJECTWORKMANAGEMENT_GOV', rank: 1 },
    ],
  },
];
