import type { ServiceTable } from '../service-table.ts';

/**
 * Personal storage, at most: Learn, "SharePoint limits" and "Change OneDrive storage" (Plan 1: 1 TB; Plan 2: 1 TB
 * that an admin may raise to 5 TB). Kiosk is 2 GB, and becomes read-only above it (Learn, "Changing from a
 * Microsoft 365 E plan to a Microsoft 365 F plan"). SharePoint plans bring OneDrive with them; the others are
 * OneDrive on its own. The small ones: 2 GB with Visio, 10 GB with Teams Essentials (their service descriptions).
 */
export const onedrive: readonly ServiceTable[] = [
  {
    service: 'onedrive',
    plans: [
      { id: '902b47e5-dcb2-4fdc-858b-c63a90a2bdb9', name: 'SHAREPOINTDESKLESS', rank: 1, quotaGb: 2 },
      { id: 'b1aeb897-3a19-46e2-8c27-a609413cf193', name: 'SHAREPOINTDESKLESS_GOV', rank: 1, quotaGb: 2 },
      { id: 'da792a53-cbc0-4184-a10d-e544dd34b3c1', name: 'ONEDRIVE_BASIC', rank: 1, quotaGb: 2 },
      { id: '98709c2e-96b5-4244-95f5-a0ebe139fb8a', name: 'ONEDRIVE_BASIC_GOV', rank: 1, quotaGb: 2 },
      { id: 'a1f3d0a8-84c0-4ae0-bae4-685917b8ab48', name: 'SHAREPOINTLITE', rank: 2 },
      { id: '4495894f-534f-41ca-9d3b-0ebf1220a423', name: 'ONEDRIVE_BASIC_P2', rank: 2, quotaGb: 10 },
      { id: 'b4ac11a0-32ff-4e78-982d-e039fa803dec', name: 'ONEDRIVELITE_IW', rank: 2 },
      { id: 'f7e5b77d-f293-410a-bae8-f941f19fe680', name: 'ONEDRIVECLIPCHAMP', rank: 2 },
      { id: 'c7699d2e-19aa-44de-8edf-1736da088ca1', name: 'SHAREPOINTSTANDARD', rank: 3, quotaGb: 1024 },
      { id: '0a4983bb-d3e5-4a09-95d8-b2d0127b3df5', name: 'SHAREPOINTSTANDARD_EDU', rank: 3, quotaGb: 1024 },
      { id: 'f9c43823-deb4-46a8-aa65-8b551f0c4f8a', name: 'SharePoint Plan 1G', rank: 3, quotaGb: 1024 },
      {
        id: '6b5b6a67-fc72-4a1f-a2b5-beecf05de761',
        name: 'SHAREPOINTENTERPRISE_MIDMARKET',
        rank: 3,
        quotaGb: 1024,
      },
      { id: '13696edf-5a08-49f6-8134-03083ed8ba30', name: 'ONEDRIVESTANDARD', rank: 3, quotaGb: 1024 },
      { id: 'a361d6e2-509e-4e25-a8ad-950060064ef4', name: 'SHAREPOINT_S_DEVELOPER', rank: 3 },
      { id: '5dbe027f-2339-4123-9542-606e4d348a72', name: 'SHAREPOINTENTERPRISE', rank: 4, quotaGb: 5120 },
      {
        id: '63038b2c-28d0-45f6-bc36-33062963b498',
        name: 'SHAREPOINTENTERPRISE_EDU',
        rank: 4,
        quotaGb: 5120,
      },
      {
        id: '153f85dd-d912-4762-af6c-d6e0fb4f6692',
        name: 'SHAREPOINTENTERPRISE_GOV',
        rank: 4,
        quotaGb: 5120,
      },
      { id: 'afcafa6a-d966-4462-918c-ec0b4e0fe642', name: 'ONEDRIVEENTERPRISE', rank: 4, quotaGb: 5120 },
    ],
  },
];
