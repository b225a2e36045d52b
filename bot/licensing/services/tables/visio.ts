import type { ServiceTable } from '../service-table.ts';

/**
 * Visio in the browser (Plan 1), on the desktop too (Plan 2). Drawings are files in OneDrive and SharePoint.
 */
export const visio: readonly ServiceTable[] = [
  {
    service: 'visio',
    plans: [
      { id: '2bdbaf8f-738f-4ac7-9234-3c3ee2ce7d0f', name: 'VISIOONLINE', rank: 1 },
      { id: '8a9ecb07-cfc0-48ab-866c-f83c4d911576', name: 'VISIOONLINE_GOV', rank: 1 },
      { id: '663a804f-1c30-4ff0-9915-9db84f0d1cea', name: 'VISIO_CLIENT_SUBSCRIPTION', rank: 2 },
      { id: 'f85945f4-7a55-4009-bc39-6a5f14a8eac1', name: 'VISIO_CLIENT_SUBSCRIPTION_GOV', rank: 2 },
    ],
  },
];
