import type { ServiceTable } from '../service-table.ts';

/**
 * Viva Engage, formerly Yammer. Each of these plans gives it: either Viva Engage Core or Yammer Enterprise
 * suffices (Learn, "Manage Viva Engage licenses in Microsoft 365"), so they are not ranked; only the free Yammer Basic
 * is less.
 */
export const vivaEngage: readonly ServiceTable[] = [
  {
    service: 'viva-engage',
    plans: [
      { id: '6db7aeea-6c4a-475d-bbb0-7338bc73d646', name: 'YAMMER_BASIC', rank: 1 },
      { id: '2078e8df-cff6-4290-98cb-5408261a760a', name: 'YAMMER_EDU', rank: 2 },
      { id: '7547a3fe-08ee-4ccb-b430-5077c5041653', name: 'YAMMER_ENTERPRISE', rank: 2 },
      { id: '41bf139a-4e60-409f-9346-a1361efc6dfb', name: 'YAMMER_MIDSIZE', rank: 2 },
      { id: 'a82fbf69-b4d7-49f4-83a6-915b2cf354f4', name: 'VIVAENGAGE_CORE', rank: 2 },
    ],
  },
  // Communities and communications of the Viva suite.
  {
    service: 'viva-engage',
    part: 'communities',
    plans: [
      {
        id: '43304c6a-1d4e-4e0b-9b06-5b2a2ff58a90',
        name: 'VIVAENGAGE_COMMUNITIES_AND_COMMUNICATIONS',
        rank: 1,
      },
    ],
  },
  // Knowledge of the Viva suite.
  {
    service: 'viva-engage',
    part: 'knowledge',
    plans: [{ id: 'c244cc9e-622f-4576-92ea-82e233e44e36', name: 'VIVAENGAGE_KNOWLEDGE', rank: 1 }],
  },
];
