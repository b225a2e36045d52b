import type { ServiceTable } from '../service-table.ts';

/**
 * Power Automate that comes with a suite, by the plan's name: F3, then Plan 1, 2, 3 (Learn, "Product names and
 * service plan identifiers for licensing").
 */
export const powerAutomate: readonly ServiceTable[] = [
  {
    service: 'power-automate',
    part: 'office',
    plans: [
      { id: 'bd91b1a4-9f94-4ecf-b45b-3a65e5c8128a', name: 'FLOW_O365_S1', rank: 1 },
      { id: '1db85bca-cd60-4bf5-ae54-641e0778a532', name: 'FLOW_O365_S1_GCCHIGH', rank: 1 },
      { id: '5d32692e-5b24-4a59-a77e-b2a8650e25c1', name: 'FLOW_O365_S1_GOV', rank: 1 },
      { id: '0f9b09cb-62d1-4ff4-9129-43f4996f83f4', name: 'FLOW_O365_P1', rank: 2 },
      { id: 'e923bad8-588e-44d5-acd0-b226daa7b4de', name: 'FLOW_O365_P1_GCCHIGH', rank: 2 },
      { id: 'ad6c8870-6356-474c-901c-64d7da8cea48', name: 'FLOW_O365_P1_GOV', rank: 2 },
      { id: '76846ad7-7776-4c40-a281-a386362dd1b9', name: 'FLOW_O365_P2', rank: 3 },
      { id: 'c537f360-6a00-4ace-a7f5-9128d0ac1e4b', name: 'FLOW_O365_P2_GOV', rank: 3 },
      { id: '07699545-9485-468e-95b6-2fca3738be01', name: 'FLOW_O365_P3', rank: 4 },
      { id: 'ee939cf0-7cd1-4262-9f72-9eaa45dbba69', name: 'FLOW_O365_P3_GCCHIGH', rank: 4 },
      { id: '8055d84a-c172-42eb-b997-6c2ae4628246', name: 'FLOW_O365_P3_GOV', rank: 4 },
    ],
  },
  // Power Automate bought for itself: free and trial, with Power Apps for one app, for all apps, per user. With Power
  // Apps come only flows of those apps (Learn, "Types of Power Automate licenses").
  {
    service: 'power-automate',
    part: 'premium',
    plans: [
      { id: '0b4346bb-8dc3-4079-9dfc-513696f56039', name: 'POWERFLOWSFREE', rank: 1 },
      { id: '50e68c76-46c6-4674-81f9-75456511b170', name: 'FLOW_P2_VIRAL', rank: 1 },
      { id: 'd20bfa21-e9ae-43fc-93c2-20783f0840c3', name: 'FLOW_P2_VIRAL_REAL', rank: 1 },
      { id: 'dd14867e-8d31-4779-a595-304405f5ad39', name: 'Flow_Per_APP_IWTRIAL', rank: 1 },
      { id: 'c539fa36-a64e-479a-82e1-e40ff2aa83ee', name: 'Flow_Per_APP', rank: 2 },
      { id: '8e2c2c3d-07f6-4da7-86a9-e78cc8c2c8b9', name: 'Flow_Per_APP_GCC', rank: 2 },
      { id: 'dc789ed8-0170-4b65-a415-eb77d5bb350a', name: 'Flow_PowerApps_PerUser', rank: 3 },
      { id: '8e3eb3bd-bc99-4221-81b8-8b8bc882e128', name: 'Flow_PowerApps_PerUser_GCC', rank: 3 },
      { id: '774da41c-a8b3-47c1-8322-b9c1ab68be9f', name: 'FLOW_P1_GOV', rank: 3 },
      { id: '56be9436-e4b2-446c-bb7f-cc15d16cca4d', name: 'FLOW_P2', rank: 4 },
      { id: 'c5002c70-f725-4367-b409-f0eff4fee6c0', name: 'FLOW_PER_USER', rank: 4 },
      { id: '769b8bee-2779-4c5a-9456-6f4f8629fd41', name: 'FLOW_PER_USER_GCC', rank: 4 },
    ],
  },
  // The developer plan: flows in an environment of the person's own (Learn, "About the Power Apps Developer Plan").
  {
    service: 'power-automate',
    part: 'developer',
    plans: [{ id: 'c7ce3f26-564d-4d3a-878d-d8ab868c85fe', name: 'FLOW_DEV_VIRAL', rank: 1 }],
  },
  // Power Automate within a Dynamics 365 product: trial, team members, full.
  {
    service: 'power-automate',
    part: 'dynamics',
    plans: [
      { id: '81d4ecb8-0481-42fb-8868-51536c5aceeb', name: 'POWER_AUTOMATE_DYN365_VIRAL_TRIAL', rank: 1 },
      {
        id: '26fa8a18-2812-4b3d-96b4-864818ce26be',
        name: 'POWER_AUTOMATE_DYN365_VIRAL_TRIAL_MIXED_REALITY',
        rank: 1,
      },
      { id: '1ec58c70-f69c-486a-8109-4b87ce86e449', name: 'FLOW_DYN_TEAM', rank: 2 },
      { id: '47bdde6a-959f-4c7f-8d59-3243e34f1cb3', name: 'FLOW_DYN_TEAM_GOV', rank: 2 },
      { id: '0368fc9c-3721-437f-8b7d-3d0f888cdefc', name: 'FLOW_CUSTOMER_SERVICE_PRO', rank: 3 },
      { id: '7e6d7d78-73de-46ba-83b1-6d25117334ba', name: 'FLOW_DYN_APPS', rank: 3 },
      { id: '2c6af4f1-e7b6-4d59-bbc8-eaa884f42d69', name: 'FLOW_DYN_APPS_GOV', rank: 3 },
      { id: '57a0746c-87b8-4405-9397-df365a9db793', name: 'FLOW_FORMS_PRO', rank: 3 },
      { id: '9e6d1620-dce9-4655-8933-af8fa5bccc9c', name: 'FLOW_FOR_IOM_USL', rank: 3 },
      { id: 'e62ffe5b-7612-441f-a72d-c11cf456d33a', name: 'FLOW_SALES_PRO_GOV', rank: 3 },
      { id: 'b650d915-9886-424b-a08d-633cede56f57', name: 'FLOW_DYN_P2', rank: 4 },
      { id: '06879193-37cc-4976-8991-f8165c994ce7', name: 'FLOW_DYN_P2_GOV', rank: 4 },
    ],
  },
  // Power Automate within Project.
  {
    service: 'power-automate',
    part: 'project',
    plans: [
      { id: '00283e6b-2bd8-440f-a2d5-87358e4c89a1', name: 'Power_Automate_For_Project_P1', rank: 1 },
      { id: 'fa200448-008c-4acb-abd4-ea106ed2199d', name: 'FLOW_FOR_PROJECT', rank: 2 },
      { id: '7251de8f-ecfb-481e-bcff-4af4f1a4573c', name: 'FLOW_FOR_PROJECT_GCC', rank: 2 },
      { id: '16687e20-06f9-4577-9cc0-34a2704260fc', name: 'FLOW_FOR_PROJECT_GOV', rank: 2 },
    ],
  },
  // Power Automate within Copilot Studio and the Copilots for a role.
  {
    service: 'power-automate',
    part: 'agents',
    plans: [
      { id: '5d798708-6473-48ad-9776-3acc301c40af', name: 'FLOW_CCI_BOTS', rank: 1 },
      { id: '68bf3da4-4e1a-4e13-a1cc-2bc6986b4d88', name: 'FLOW_Copilot_for_Finance_Trial', rank: 1 },
      { id: '4b81a949-69a1-4409-ad34-9791a6ec88aa', name: 'FLOW_VIRTUAL_AGENT_BASE', rank: 2 },
      { id: 'f9f6db16-ace6-4838-b11c-892ee75e810a', name: 'FLOW_Virtual_Agent_Base_Gov', rank: 2 },
      { id: '225e52e5-7bbf-4793-8fb1-4307a7a1ae8e', name: 'FLOW_Virtual_Agent_Base_Gov_High', rank: 2 },
      { id: '4b9ec373-ed29-4192-8a47-c9ab9048b079', name: 'FLOW_VIRTUAL_AGENT_BASE_MESSAGES', rank: 2 },
      { id: '82f141c9-2e87-4f43-8cb2-12d2701dc6b3', name: 'FLOW_VIRTUAL_AGENT_USL', rank: 2 },
      { id: '0b939472-1861-45f1-ab6d-208f359c05cd', name: 'Flow_Virtual_Agent_Usl_Gov', rank: 2 },
      { id: 'aaae1744-dc7a-4811-9dd0-2bf926ff9d80', name: 'Flow_Virtual_Agent_Usl_Gov_High', rank: 2 },
      {
        id: '0c1c2af2-6c51-43c7-9c55-fa487ac147ff',
        name: 'Microsoft_Copilot_for_Sales_PowerAutomate',
        rank: 2,
      },
      { id: 'a933a62f-c3fb-48e5-a0b7-ac92b94b4420', name: 'Microsoft_Viva_Sales_PowerAutomate', rank: 2 },
    ],
  },
  // Power Automate within Microsoft Sustainability Manager.
  {
    service: 'power-automate',
    part: 'sustainability',
    plans: [
      { id: 'ccbe468e-7973-442c-8ec4-5fbe16438711', name: 'POWER_AUTOMATE_FOR_MCS_USL', rank: 1 },
      { id: '1c22bb50-96fb-49e5-baa6-195cab19eee2', name: 'POWER_AUTOMATE_FOR_MCS_USL_PLUS', rank: 2 },
    ],
  },
  // Flows on a desktop: with Windows, attended.
  {
    service: 'power-automate',
    part: 'desktop',
    plans: [
      { id: '2d589a15-b171-4e61-9b5f-31d15eeb2872', name: 'POWERAUTOMATE_DESKTOP_FOR_WIN', rank: 1 },
      { id: '375cd0ad-c407-49fd-866a-0bff4f8a9a4d', name: 'POWER_AUTOMATE_ATTENDED_RPA', rank: 2 },
      { id: 'fb613c67-1a58-4645-a8df-21e95a37d433', name: 'POWER_AUTOMATE_ATTENDED_RPA_GCC', rank: 2 },
    ],
  },
  // For one flow instead of a person: it stops without (Learn, "Types of Power Automate licenses"). Power Automate
  // Process, which is for a bot too, has no plan but the one with Dataverse in its name.
  {
    service: 'power-automate',
    part: 'process',
    plans: [
      { id: '7e017b61-a6e0-4bdc-861a-932846591f6e', name: 'FLOW_BUSINESS_PROCESS', rank: 1 },
      { id: 'cb83e771-a077-4a73-9201-d955585b29fa', name: 'FLOW_BUSINESS_PROCESS_GCC', rank: 1 },
      {
        id: 'd7c3df99-6f58-40b9-8940-cd3a51679d85',
        name: 'DATAVERSE_FOR_POWER_AUTOMATE_PER_PROCESS',
        rank: 1,
      },
    ],
  },
  // For a bot.
  {
    service: 'power-automate',
    part: 'unattended',
    plans: [
      { id: '0d373a98-a27a-426f-8993-f9a425ae99c5', name: 'POWER_AUTOMATE_UNATTENDED_RPA', rank: 1 },
      { id: '45e63e9f-6dd9-41fd-bd41-93bfa008c537', name: 'POWER_AUTOMATE_UNATTENDED_RPA_GCC', rank: 1 },
      {
        id: 'd7c3df99-6f58-40b9-8940-cd3a51679d85',
        name: 'DATAVERSE_FOR_POWER_AUTOMATE_PER_PROCESS',
        rank: 1,
      },
    ],
  },
];
