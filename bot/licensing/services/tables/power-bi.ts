import type { ServiceTable } from '../service-table.ts';

/** Power BI: free, Pro, Premium Per User (Learn, "Power BI licenses and subscriptions"). */
export const powerBi: readonly ServiceTable[] = [
  {
    service: 'power-bi',
    plans: [
      { id: '2049e525-b859-401b-b2a0-e0a31c4b1fe4', name: 'BI_AZURE_P0', rank: 1 },
      { id: '2125cfd7-2110-4567-83c4-c1cd5275163d', name: 'BI_AZURE_P1', rank: 1 },
      { id: '70d33638-9c74-4d01-bfd3-562de28bd4ba', name: 'BI_AZURE_P2', rank: 2 },
      { id: '944e9726-f011-4353-b654-5f7d2663db76', name: 'BI_AZURE_P_2_GOV', rank: 2 },
      { id: '0bf3c642-7bb5-4ccc-884e-59d09df0266c', name: 'BI_AZURE_P3', rank: 3 },
      { id: '32d15238-9a8c-46da-af3f-21fc5351d365', name: 'BI_AZURE_P3_GOV', rank: 3 },
    ],
  },
];
