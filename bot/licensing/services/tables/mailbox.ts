import type { ServiceTable } from '../service-table.ts';

/**
 * Mailbox sizes: Learn, "Exchange Online limits" (Kiosk 2 GB, Plan 1 50 GB, Plan 2 100 GB). The frontline guide,
 * Learn, "Changing from a Microsoft 365 E plan to a Microsoft 365 F plan": 2 GB, no archive, no desktop Outlook.
 * `EXCHANGE_S_FOUNDATION` is no mailbox: see no-user-data/support.ts; Kiosk for
 * the Teams calendar only, rank 1, is in calendar-only.ts. Several Exchange licenses may be held at
 * once, the best one counts (Exchange team blog, "Announcing: concurrent Exchange Online license assignments",
 * January 2023).
 */
export const mailbox: readonly ServiceTable[] = [
  {
    service: 'mailbox',
    plans: [
      { id: '4a82b400-a79f-41a4-b4e2-e94f5787b113', name: 'EXCHANGE_S_DESKLESS', rank: 2, quotaGb: 2 },
      { id: '88f4d7ef-a73b-4246-8047-516022144c9f', name: 'EXCHANGE_S_DESKLESS_GOV', rank: 2, quotaGb: 2 },
      { id: '1126bef5-da20-4f07-b45e-ad25d2581aa8', name: 'EXCHANGE_S_ESSENTIALS', rank: 3 },
      { id: '90927877-dcff-4af6-b346-2332c0b15bb7', name: 'EXCHANGE_B_STANDARD', rank: 3 },
      { id: 'd42bdbd6-c335-4231-ab3d-c8f348d5aff5', name: 'EXCHANGE_L_STANDARD', rank: 4, quotaGb: 50 },
      {
        id: 'fc52cc4b-ed7d-472d-bbe7-b081c23ecc56',
        name: 'EXCHANGE_S_STANDARD_MIDMARKET',
        rank: 4,
        quotaGb: 50,
      },
      { id: '9aaf7827-d63c-4b61-89c3-182f06f82e5c', name: 'EXCHANGE_S_STANDARD', rank: 4, quotaGb: 50 },
      { id: 'e9b4930a-925f-45e2-ac2a-3f7788ca6fdd', name: 'EXCHANGE_S_STANDARD_GOV', rank: 4, quotaGb: 50 },
      { id: 'efb87545-963c-4e0d-99df-69c6916d9eb0', name: 'EXCHANGE_S_ENTERPRISE', rank: 5, quotaGb: 100 },
      {
        id: '8c3069c0-ccdb-44be-ab77-986203a67df2',
        name: 'EXCHANGE_S_ENTERPRISE_GOV',
        rank: 5,
        quotaGb: 100,
      },
    ],
  },
];
