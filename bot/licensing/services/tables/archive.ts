import type { ServiceTable } from '../service-table.ts';

/**
 * Archive sizes: Learn, "Exchange Online limits" (Plan 1 50 GB; Plan 2 and Exchange Online Archiving grow to 1.5
 * TB). Kiosk has none. The retired plans for small and midsize business are taken to have one of unknown size.
 */
export const archive: readonly ServiceTable[] = [
  {
    service: 'archive',
    plans: [
      { id: 'd42bdbd6-c335-4231-ab3d-c8f348d5aff5', name: 'EXCHANGE_L_STANDARD', rank: 1 },
      { id: 'fc52cc4b-ed7d-472d-bbe7-b081c23ecc56', name: 'EXCHANGE_S_STANDARD_MIDMARKET', rank: 1 },
      { id: '9aaf7827-d63c-4b61-89c3-182f06f82e5c', name: 'EXCHANGE_S_STANDARD', rank: 1, quotaGb: 50 },
      { id: 'e9b4930a-925f-45e2-ac2a-3f7788ca6fdd', name: 'EXCHANGE_S_STANDARD_GOV', rank: 1, quotaGb: 50 },
      { id: 'efb87545-963c-4e0d-99df-69c6916d9eb0', name: 'EXCHANGE_S_ENTERPRISE', rank: 2, quotaGb: 1536 },
      {
        id: '8c3069c0-ccdb-44be-ab77-986203a67df2',
        name: 'EXCHANGE_S_ENTERPRISE_GOV',
        rank: 2,
        quotaGb: 1536,
      },
      { id: 'da040e0a-b393-4bea-bb76-928b3fa1cf5a', name: 'EXCHANGE_S_ARCHIVE', rank: 2, quotaGb: 1536 },
      {
        id: '176a09a6-7ec5-4039-ac02-b2791c6ba793',
        name: 'EXCHANGE_S_ARCHIVE_ADDON',
        rank: 2,
        quotaGb: 1536,
      },
    ],
  },
];
