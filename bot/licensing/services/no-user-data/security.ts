import type { PlanName } from '../service-table.ts';

/** Security tools of the organization's admins: consoles, investigations, sensors. */
export const security: readonly PlanName[] = [
  { id: '61d18b02-6889-479f-8f36-56e6e0fe5792', name: 'ADALLOM_FOR_AATP' },
  { id: 'a312bdeb-1e21-40d0-84b1-0e73f128144f', name: 'COMMON_DEFENDER_PLATFORM_FOR_OFFICE' },
  { id: 'a1c15058-5559-4c1a-ba05-8040847f91bb', name: 'DEFENDER_FOR_AI' },
  { id: '99cd49a9-0e54-4e07-aea1-d8d9f5f704f5', name: 'Defender_for_Iot_Enterprise' },
  { id: 'b83a66d4-f05f-414d-ac0f-ea1c5239c42b', name: 'EXPERTS_ON_DEMAND' },
  { id: '1689aade-3d6a-4bfc-b017-46d2672df5ad', name: 'Intune_Defender' },
  { id: '5f3b1ded-75c0-4b31-8e6e-9b077eaadfd5', name: 'MICROSOFT_APPLICATION_PROTECTION_AND_GOVERNANCE_A' },
  { id: '2e6ffd72-52d1-4541-8f6c-938f9a8d4cdc', name: 'MICROSOFT_APPLICATION_PROTECTION_AND_GOVERNANCE_D' },
  { id: 'bf28f719-7844-4079-9c78-c1307898e192', name: 'MTP' },
  { id: 'fbdb91e6-7bfd-4a1f-8f7a-d27f4ef39702', name: 'THREAT_INTELLIGENCE_APP' },
  { id: '84c289f0-efcb-486f-8581-07f44fc9efad', name: 'AAD_WRKLDID_P1' },
  { id: '7dc0e92d-bf15-401d-907e-0884efe7c760', name: 'AAD_WRKLDID_P2' },
  { id: 'a9e85e05-1687-4958-8a4c-bdacda2943db', name: 'ENTRA_ID_GOV_FOR_ASSISTIVE_AGENTS' },
  { id: '27e196a4-8b80-4930-bd65-53fd28581878', name: 'ENTRA_NETWORK_CONTROLS_FOR_ASSISTIVE_AGENTS' },
];
