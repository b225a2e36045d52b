import type { ServiceTable } from '../service-table.ts';

/** Office in the browser; not data (files are in OneDrive and SharePoint), but the way to reach them. */
export const officeWeb: readonly ServiceTable[] = [
  {
    service: 'office-web',
    plans: [
      { id: 'e95bec33-7c88-4a70-8e19-b10bd9d0c014', name: 'SHAREPOINTWAC', rank: 1 },
      { id: '527f7cdd-0e86-4c47-b879-f5fd357a3ac6', name: 'SHAREPOINTWAC_DEVELOPER', rank: 1 },
      { id: 'e03c7e47-402c-463c-ab25-949079bedb21', name: 'SHAREPOINTWAC_EDU', rank: 1 },
      { id: '8f9f0f3b-ca90-406c-a842-95579171f8ec', name: 'SHAREPOINTWAC_GOV', rank: 1 },
    ],
  },
];
