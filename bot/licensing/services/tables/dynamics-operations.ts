import type { ServiceTable } from '../service-table.ts';

/**
 * Finance and operations, ranked as the other Dynamics 365 apps; "Activity" is more than "Team members", and the old
 * "Operations" is more than Finance. A trial comes with an environment.
 */
export const dynamicsOperations: readonly ServiceTable[] = [
  {
    service: 'dynamics',
    part: 'finance',
    plans: [
      { id: 'e2f705fd-2468-4090-8c58-fad6e6b1e724', name: 'ERP_TRIAL_INSTANCE', rank: 1 },
      {
        id: 'f5aa7b45-8a36-4cd1-bc37-5d06dea98645',
        name: 'Dynamics_365_for_Operations_Team_members',
        rank: 2,
      },
      { id: '6bddf93e-d6f4-4991-b9fc-30cfdf07ee7b', name: 'Dynamics_365_for_Operations_Activity', rank: 3 },
      { id: '223e33cb-eee0-462d-b1bd-e9a5febf8e85', name: 'D365_Finance_Attach', rank: 4 },
      { id: '9f0e1b4e-9b33-4300-b451-b2c662cd4ff7', name: 'D365_Finance', rank: 5 },
      { id: '95d2cd7b-1007-484b-8595-5e97e63fe189', name: 'Dynamics_365_for_Operations', rank: 6 },
    ],
  },
  // Supply Chain Management.
  {
    service: 'dynamics',
    part: 'supply-chain',
    plans: [
      { id: 'b21c777f-c2d5-486e-88f6-fc0a3e474271', name: 'D365_SCM_Attach', rank: 3 },
      { id: '1224eae4-0d91-474a-8a52-27ec96a63fe7', name: 'D365_SCM', rank: 4 },
      { id: '0363c8e5-c30d-4d7c-a621-7b6cab5e0482', name: 'D365_SCM_Premium', rank: 5 },
    ],
  },
  // Demand planning.
  {
    service: 'dynamics',
    part: 'demand-planning',
    plans: [{ id: 'e8b616eb-1a6d-42b4-84c7-b63870791349', name: 'D365_DemandPlanning', rank: 1 }],
  },
  // Commerce, formerly Retail.
  {
    service: 'dynamics',
    part: 'commerce',
    plans: [
      { id: '874d6da5-2a67-45c1-8635-96e8b3e300ea', name: 'DYN365_RETAIL_TRIAL', rank: 1 },
      { id: 'c0454a3d-32b5-4740-b090-78c32f48f0ad', name: 'Dynamics_365_for_Retail_Team_members', rank: 2 },
      { id: 'f06754ec-6d72-4bf6-991c-4cb5413d9932', name: 'DYN365_RETAIL_Activity', rank: 3 },
      { id: '117e3aa0-8d08-4a19-a6a5-90b7a96e2128', name: 'DYN365_RETAIL', rank: 4 },
      { id: 'a9e39199-8369-444b-89c1-5fe65ec45665', name: 'Dynamics_365_for_Retail', rank: 4 },
    ],
  },
  // Intelligent Order Management.
  {
    service: 'dynamics',
    part: 'orders',
    plans: [
      { id: '81375e2f-5ef7-4773-96aa-e3279f50bd21', name: 'DYN365_IOM_USER', rank: 1 },
      { id: '616cf6e2-f52f-4738-b463-10003061fcd3', name: 'DYN365_IOM', rank: 2 },
    ],
  },
  // Human Resources, formerly Talent.
  {
    service: 'dynamics',
    part: 'human-resources',
    plans: [
      { id: '5ed38b64-c3b7-4d9f-b1cd-0de18c9c4331', name: 'Dynamics_365_for_HCM_Trial', rank: 1 },
      { id: 'd5156635-0704-4f66-8803-93258f8b2678', name: 'Dynamics_365_for_Talent_Team_members', rank: 2 },
      { id: '835b837b-63c1-410e-bf6b-bdef201ad129', name: 'D365_HR_SELF_SERVICE_OPS', rank: 2 },
      { id: '1f87ee90-5c3a-4cf9-b6fd-e3e8017c26ec', name: 'Dynamics_365_for_Talent_Activity', rank: 3 },
      { id: '3219525a-4064-45ec-9c35-a33ea6b39a49', name: 'D365_HR_Attach', rank: 4 },
      { id: '90d8cb62-e98a-4639-8342-8c7d2c8215ba', name: 'D365_HR_ATTACH_OPS', rank: 4 },
      { id: '8b21a5dc-5485-49ed-a2d4-0e772c830f6d', name: 'D365_HR_OPS', rank: 5 },
      { id: '65a1ebf4-6732-4f00-9dcb-3d115ffdeecd', name: 'DYN365_TALENT_ENTERPRISE', rank: 5 },
    ],
  },
  // Talent: Attract.
  {
    service: 'dynamics',
    part: 'hiring',
    plans: [
      {
        id: 'aac5a56b-b02e-4608-8014-b076646d4011',
        name: 'DYN365_Enterprise_Talent_Attract_Activity',
        rank: 1,
      },
      {
        id: '643d201a-9884-45be-962a-06ba97062e5e',
        name: 'DYN365_Enterprise_Talent_Attract_TeamMember',
        rank: 1,
      },
      { id: 'f815ac79-c5dd-4bcc-9b78-d97f7b817d0d', name: 'Dynamics_365_Hiring_Free_PLAN', rank: 2 },
    ],
  },
  // Talent: Onboard.
  {
    service: 'dynamics',
    part: 'onboarding',
    plans: [
      {
        id: 'db225597-e9c2-4d96-8ace-5424744c80f8',
        name: 'DYN365_Enterprise_Talent_Onboard_Activity',
        rank: 1,
      },
      {
        id: 'f2f49eef-4b3f-4853-809a-a055c6103fe0',
        name: 'DYN365_Enterprise_Talent_Onboard_TeamMember',
        rank: 1,
      },
      { id: '300b8114-8555-4313-b861-0c115d820f50', name: 'Dynamics_365_Onboarding_Free_PLAN', rank: 2 },
      { id: '048a552e-c849-4027-b54c-4c7ead26150a', name: 'Dynamics_365_Talent_Onboard', rank: 2 },
    ],
  },
  // Project Operations.
  {
    service: 'dynamics',
    part: 'project-operations',
    plans: [
      { id: 'fa7675bd-6717-40e7-8172-d0bbcbe1ab12', name: 'D365_ProjectOperationsAttach', rank: 3 },
      { id: '69f07c66-bee4-4222-b051-195095efee5b', name: 'D365_ProjectOperations', rank: 4 },
      {
        id: '1d8c8e0e-4308-4db5-8a41-b129dbdaea20',
        name: 'DYN365_ENTERPRISE_PROJECT_SERVICE_AUTOMATION_GOV',
        rank: 4,
      },
    ],
  },
  // Business Central.
  {
    service: 'dynamics',
    part: 'business-central',
    plans: [
      { id: '3f2afeed-6fb5-4bf9-998f-f2912133aead', name: 'PROJECT_MADEIRA_PREVIEW_IW', rank: 1 },
      { id: 'd9a6391b-8970-4976-bd94-5f205007c8d8', name: 'DYN365_FINANCIALS_TEAM_MEMBERS', rank: 2 },
      { id: '170991d7-b98e-41c5-83d4-db2052e1795f', name: 'DYN365_FINANCIALS_ACCOUNTANT', rank: 3 },
      { id: '17ca446c-d7a4-4d29-8dec-8e241592164b', name: 'DYN365_BUSCENTRAL_ESSENTIALS_ATTACH', rank: 4 },
      { id: '920656a2-7dd8-4c83-97b6-a356414dbd36', name: 'DYN365_FINANCIALS_BUSINESS', rank: 4 },
      { id: '8e9002c0-a1d8-4465-b952-817d2948e6e2', name: 'DYN365_BUSCENTRAL_PREMIUM', rank: 5 },
    ],
  },
  // Guides.
  {
    service: 'dynamics',
    part: 'guides',
    plans: [
      { id: 'fe986032-d840-4817-82d4-51fe4fbbe163', name: 'D365_GUIDES_VIRAL_TRIAL', rank: 1 },
      { id: '0b2c029c-dca0-454a-a336-887285d6ef07', name: 'GUIDES', rank: 2 },
    ],
  },
  // Remote Assist.
  {
    service: 'dynamics',
    part: 'remote-assist',
    plans: [{ id: '4f4c7800-298a-4e22-8867-96b17850d4dd', name: 'MICROSOFT_REMOTE_ASSIST', rank: 1 }],
  },
  // Microsoft Sustainability Manager.
  {
    service: 'dynamics',
    part: 'sustainability',
    plans: [
      {
        id: 'c1c902e3-a956-4273-abdb-c92afcd027ef',
        name: 'MCS_BizApps_Cloud_for_Sustainability_vTrial',
        rank: 1,
      },
      {
        id: 'c46c42af-d654-4385-8c85-29a84f3dfb22',
        name: 'MCS_BizApps_Cloud_for_Sustainability_USL',
        rank: 2,
      },
      {
        id: 'beaf5b5c-d11c-4417-b5cb-cd9f9e6719b0',
        name: 'MCS_BIZAPPS_CLOUD_FOR_SUSTAINABILITY_USL_PLUS',
        rank: 3,
      },
      {
        id: 'ed29ae92-ff5f-4446-8460-83c54d0e7088',
        name: 'MCS_BIZAPPS_CLOUD_FOR_SUSTAINABILITY_PLUS',
        rank: 3,
      },
    ],
  },
];
