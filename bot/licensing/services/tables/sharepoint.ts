import type { ServiceTable } from '../service-table.ts';

/**
 * Use of SharePoint sites, ranked by the plans' names: Kiosk, Plan 1, Plan 2 (Learn, "Product names and service
 * plan identifiers for licensing"). Files in sites belong to the organization and stay, whatever the plan: so
 * there is no quota for a person.
 */
export const sharepoint: readonly ServiceTable[] = [
  {
    service: 'sharepoint',
    plans: [
      { id: '902b47e5-dcb2-4fdc-858b-c63a90a2bdb9', name: 'SHAREPOINTDESKLESS', rank: 1 },
      { id: 'b1aeb897-3a19-46e2-8c27-a609413cf193', name: 'SHAREPOINTDESKLESS_GOV', rank: 1 },
      { id: 'a1f3d0a8-84c0-4ae0-bae4-685917b8ab48', name: 'SHAREPOINTLITE', rank: 1 },
      { id: 'c7699d2e-19aa-44de-8edf-1736da088ca1', name: 'SHAREPOINTSTANDARD', rank: 2 },
      { id: '0a4983bb-d3e5-4a09-95d8-b2d0127b3df5', name: 'SHAREPOINTSTANDARD_EDU', rank: 2 },
      { id: 'f9c43823-deb4-46a8-aa65-8b551f0c4f8a', name: 'SharePoint Plan 1G', rank: 2 },
      { id: '6b5b6a67-fc72-4a1f-a2b5-beecf05de761', name: 'SHAREPOINTENTERPRISE_MIDMARKET', rank: 2 },
      { id: 'a361d6e2-509e-4e25-a8ad-950060064ef4', name: 'SHAREPOINT_S_DEVELOPER', rank: 2 },
      { id: '5dbe027f-2339-4123-9542-606e4d348a72', name: 'SHAREPOINTENTERPRISE', rank: 3 },
      { id: '63038b2c-28d0-45f6-bc36-33062963b498', name: 'SHAREPOINTENTERPRISE_EDU', rank: 3 },
      { id: '153f85dd-d912-4762-af6c-d6e0fb4f6692', name: 'SHAREPOINTENTERPRISE_GOV', rank: 3 },
    ],
  },
];
