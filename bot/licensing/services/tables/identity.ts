import type { ServiceTable } from '../service-table.ts';

/** Microsoft Entra ID: basic editions, P1, P2 (Learn, "Microsoft Entra licensing"). */
export const identity: readonly ServiceTable[] = [
  {
    service: 'identity',
    plans: [
      { id: 'c4da7f8a-5ee2-4c99-a7e1-87d2df57f6fe', name: 'AAD_BASIC', rank: 1 },
      { id: '1d0f309f-fdf9-4b2a-9ae7-9c48b91f1426', name: 'AAD_BASIC_EDU', rank: 1 },
      { id: '3a3976ce-de18-4a87-a78e-5e9245e252df', name: 'AAD_EDU', rank: 1 },
      { id: 'de377cbc-0019-4ec2-b77c-3f223947e102', name: 'AAD_SMB', rank: 1 },
      { id: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', name: 'AAD_PREMIUM', rank: 2 },
      { id: 'eec0eb4f-6444-4f95-aba0-50c24d67f998', name: 'AAD_PREMIUM_P2', rank: 3 },
    ],
  },
  // Multifactor authentication of the premium editions.
  {
    service: 'identity',
    part: 'mfa',
    plans: [{ id: '8a256a2b-b617-496d-b51b-e76466e88db0', name: 'MFA_PREMIUM', rank: 1 }],
  },
  // Entra ID Governance.
  {
    service: 'identity',
    part: 'governance',
    plans: [{ id: 'e866a266-3cff-43a3-acca-0c90a7e00c8b', name: 'Entra_Identity_Governance', rank: 1 }],
  },
  // Entra Internet Access.
  {
    service: 'identity',
    part: 'internet-access',
    plans: [{ id: '8d23cb83-ab07-418f-8517-d7aca77307dc', name: 'Entra_Premium_Internet_Access', rank: 1 }],
  },
  // Entra Private Access.
  {
    service: 'identity',
    part: 'private-access',
    plans: [{ id: 'f057aab1-b184-49b2-85c0-881b02a405c5', name: 'Entra_Premium_Private_Access', rank: 1 }],
  },
  // Entra Verified ID.
  {
    service: 'identity',
    part: 'verified-id',
    plans: [
      { id: 'aae826b7-14cd-4691-8178-2b312f7072ea', name: 'Verifiable_Credentials_Service_Request', rank: 1 },
    ],
  },
];
