import type { ServiceTable } from '../service-table.ts';

/**
 * Microsoft Whiteboard. Boards are files in OneDrive; nothing says that the plans differ, so they are not ranked.
 */
export const whiteboard: readonly ServiceTable[] = [
  {
    service: 'whiteboard',
    plans: [
      { id: '36b29273-c6d0-477a-aca6-6fbe24f538e3', name: 'WHITEBOARD_FIRSTLINE1', rank: 1 },
      { id: 'b8afc642-032e-4de5-8c0a-507a7bba7e5d', name: 'WHITEBOARD_PLAN1', rank: 1 },
      { id: '94a54592-cd8b-425e-87c6-97868b000b91', name: 'WHITEBOARD_PLAN2', rank: 1 },
      { id: '4a51bca5-1eff-43f5-878c-177680f191af', name: 'WHITEBOARD_PLAN3', rank: 1 },
    ],
  },
];
