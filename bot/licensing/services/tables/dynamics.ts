import type { ServiceTable } from '../service-table.ts';

/**
 * Dynamics 365, app by app; data are the organization's and stay in its environments, the plan is the right to use
 * them. Ranked by edition: trial and reading, team members, professional, enterprise attached to another app, enterprise,
 * with more (Microsoft, "Dynamics 365 Licensing Guide"). First the plans for several apps.
 */
export const dynamics: readonly ServiceTable[] = [
  {
    service: 'dynamics',
    part: 'suite',
    plans: [
      { id: '056a5f80-b4e0-4983-a8be-7ad254a113c9', name: 'DYN365_ENTERPRISE_P1_IW', rank: 1 },
      { id: '6a54b05e-4fab-40e7-9828-428db3b336fa', name: 'DYN365_ENTERPRISE_TEAM_MEMBERS', rank: 2 },
      { id: '5a94d0aa-ee95-455a-bb38-326e5f134478', name: 'DYN365_ENTERPRISE_TEAM_MEMBERS_GOV', rank: 2 },
      { id: '4092fdb5-8d81-41d3-be76-aaba4074530b', name: 'DYN365_TEAM_MEMBERS', rank: 2 },
      { id: 'bf36ca64-95c6-4918-9275-eb9f4ce2c04f', name: 'CRMPLAN2', rank: 3 },
      { id: '3d53f6d9-d6e0-45c1-9575-6acd77692584', name: 'CRMPLAN2_GCC', rank: 3 },
      { id: 'f9646fb2-e3b2-4309-95de-dc4833737456', name: 'CRMSTANDARD', rank: 4 },
      { id: '2b8c7c8c-9db5-44a5-a1dd-f4aa5b97b372', name: 'CRMSTANDARD_GCC', rank: 4 },
      { id: 'd56f3deb-50d8-465a-bedb-f079817ccac1', name: 'DYN365_ENTERPRISE_P1', rank: 5 },
    ],
  },
  // Sales.
  {
    service: 'dynamics',
    part: 'sales',
    plans: [
      { id: '73f205fc-6b15-47a5-967e-9e64fdf72d0a', name: 'D365_SALES_PRO_IW', rank: 1 },
      { id: 'db39a47e-1f4f-462b-bf5b-2ec471fb7b88', name: 'D365_SALES_PRO_IW_Trial', rank: 1 },
      { id: '7f636c80-0961-41b2-94da-9642ccf02de0', name: 'DYN365_SALES_ENTERPRISE_VIRAL_TRIAL', rank: 1 },
      { id: '065f3c64-0649-4ec7-9f47-ef5cf134c751', name: 'D365_SALES_PRO_ATTACH', rank: 3 },
      { id: '88d83950-ff78-4e85-aa66-abfc787f8090', name: 'DYN365_SALES_PRO', rank: 3 },
      { id: 'dd89efa0-5a55-4892-ba30-82e3f8008339', name: 'DYN365_SALES_PRO_GOV', rank: 3 },
      { id: '3ae52229-572e-414f-937c-ff35a87d4f29', name: 'D365_SALES_ENT_ATTACH', rank: 4 },
      { id: '2da8e897-7791-486b-b08f-cc63c8129df7', name: 'DYN365_ENTERPRISE_SALES', rank: 5 },
      { id: '213be507-d547-4f79-bc2c-6196bc54c4a3', name: 'DYN365_ENTERPRISE_SALES_GOV', rank: 5 },
      { id: '56e3d4ca-2e31-4c3f-8d57-89c1d363503b', name: 'DYN365_ ENTERPRISE _RELATIONSHIP_SALES', rank: 6 },
    ],
  },
  // Sales Insights.
  {
    service: 'dynamics',
    part: 'sales-insights',
    plans: [
      { id: '456747c0-cf1e-4b0d-940f-703a01b964cc', name: 'DYN365_SALES_INSIGHTS_VIRAL_TRIAL', rank: 1 },
      { id: 'fedc185f-0711-4cc0-80ed-0a92da1a8384', name: 'DYN365_SALES_INSIGHTS', rank: 2 },
    ],
  },
  // Customer Service, case management among it.
  {
    service: 'dynamics',
    part: 'customer-service',
    plans: [
      { id: '94fb67d3-465f-4d1f-a50a-952da079a564', name: 'DYN365_CS_ENTERPRISE_VIRAL_TRIAL', rank: 1 },
      { id: '2822a3a1-9b8f-4432-8989-e11669a60dc8', name: 'DYN365_ENTERPRISE_CASE_MANAGEMENT', rank: 2 },
      { id: '79bb0a8d-e686-4e16-ac59-2b3fd0014a61', name: 'DYN365_ENTERPRISE_CASE_MANAGEMENT_GOV', rank: 2 },
      { id: 'a9dd2dca-10ae-4da2-aaf0-d3fe8a825110', name: 'D365_CUSTOMER_SERVICE_PRO_ATTACH', rank: 3 },
      { id: '6929f657-b31b-4947-b4ce-5066c3214f54', name: 'DYN365_CUSTOMER_SERVICE_PRO', rank: 3 },
      { id: '61a2665f-1873-488c-9199-c3d0bc213fdf', name: 'D365_CUSTOMER_SERVICE_ENT_ATTACH', rank: 4 },
      { id: '99340b49-fb81-4b1e-976b-8f2ae8e9394f', name: 'DYN365_ENTERPRISE_CUSTOMER_SERVICE', rank: 5 },
      { id: 'dc6643d9-1e72-4dce-9f64-1d6eac1f1c5a', name: 'DYN365_ENTERPRISE_CUSTOMER_SERVICE_GOV', rank: 5 },
    ],
  },
  // Customer Service Insights.
  {
    service: 'dynamics',
    part: 'service-insights',
    plans: [
      { id: '33f1466e-63a6-464c-bf6a-d1787928a56a', name: 'DYNB365_CSI_VIRAL_TRIAL', rank: 1 },
      { id: '4ade5aa6-5959-4d2c-bf0a-f4c9e2cc00f2', name: 'DYN365_AI_SERVICE_INSIGHTS', rank: 1 },
      { id: '1412cdc1-d593-4ad1-9050-40c30ad0b023', name: 'D365_CSI_EMBED_CE', rank: 2 },
      { id: '5b1e5982-0e88-47bb-a95e-ae6085eda612', name: 'D365_CSI_EMBED_CSEnterprise', rank: 2 },
    ],
  },
  // Chat.
  {
    service: 'dynamics',
    part: 'chat',
    plans: [
      { id: 'f69129db-6dc1-4107-855e-0aaebbcd9dd4', name: 'DYN365_CS_CHAT', rank: 1 },
      { id: 'ffb878a5-3184-472b-800b-65eadc63d764', name: 'DYN365_CS_CHAT_GOV', rank: 1 },
      { id: '426ec19c-d5b1-4548-b894-6fe75028c30d', name: 'DYN365_CS_CHAT_FPA', rank: 1 },
      { id: 'b9f7ce72-67ff-4695-a9d9-5ff620232024', name: 'DYN365_CS_CHAT_FPA_GOV', rank: 1 },
    ],
  },
  // Digital messaging.
  {
    service: 'dynamics',
    part: 'messaging',
    plans: [
      { id: '3bf52bdf-5226-4a97-829e-5cca9b3f3392', name: 'DYN365_CS_MESSAGING_VIRAL_TRIAL', rank: 1 },
      { id: '43b076f2-1123-45ba-a339-2e170ee58c53', name: 'DYN365_CS_MESSAGING', rank: 2 },
      { id: 'e304c3c3-f86c-4200-b174-1ade48805b22', name: 'DYN365_CS_MESSAGING_GOV', rank: 2 },
      { id: '47c2b191-a5fb-4129-b690-00c474d2f623', name: 'DYN365_CS_MESSAGING_TPS', rank: 2 },
      { id: '9d37aa61-3cc3-457c-8b54-e6f3853aa6b6', name: 'DYN365_CS_MESSAGING_TPS_GOV', rank: 2 },
      { id: '0ef2b4e3-0a2b-450d-8c5f-a52203c40f50', name: 'DYN365_CC_DIGITAL', rank: 2 },
    ],
  },
  // Voice.
  {
    service: 'dynamics',
    part: 'voice',
    plans: [
      { id: '3de81e39-4ce1-47f7-a77f-8473d4eb6d7c', name: 'DYN365_CS_VOICE_VIRAL_TRIAL', rank: 1 },
      { id: 'f6ec6dfa-2402-468d-a455-89be11116d43', name: 'DYN365_CS_VOICE', rank: 2 },
      { id: '411b0c93-8f89-455e-a663-c0a3effd12c3', name: 'DYN365_CS_VOICE_GOV', rank: 2 },
      { id: '57517633-b4ad-4db8-8c1a-65f443424490', name: 'DYN365_CC_VOICE', rank: 2 },
    ],
  },
  // Contact Center.
  {
    service: 'dynamics',
    part: 'contact-center',
    plans: [{ id: '2a9d72b3-1714-440f-babf-bf92bf9683d8', name: 'DYN365_CC', rank: 1 }],
  },
  // Field Service.
  {
    service: 'dynamics',
    part: 'field-service',
    plans: [
      { id: '20d1455b-72b2-4725-8354-a177845ab77d', name: 'DYN365_FS_ENTERPRISE_VIRAL_TRIAL', rank: 1 },
      { id: '55c9148b-d5f0-4101-b5a0-b2727cfc0916', name: 'D365_FIELD_SERVICE_ATTACH', rank: 3 },
      { id: '8c66ef8a-177f-4c0d-853c-d4f219331d09', name: 'DYN365_ENTERPRISE_FIELD_SERVICE', rank: 4 },
      { id: 'a9a5be2d-17dd-4d43-ba78-9391e11d20a7', name: 'DYN365_ENTERPRISE_FIELD_SERVICE_GOV', rank: 4 },
    ],
  },
  // Marketing, now Customer Insights - Journeys.
  {
    service: 'dynamics',
    part: 'marketing',
    plans: [
      { id: '5d7a6abc-eebd-46ab-96e1-e4a2f54a2248', name: 'DYN365_MARKETING_USER', rank: 2 },
      { id: '2824c69a-1ac5-4397-8592-eae51cb8b581', name: 'DYN365_MARKETING_MSE_USER', rank: 2 },
      { id: '393a0c96-9ba1-4af0-8975-fa2f853a25ac', name: 'DYN365_BUSINESS_Marketing', rank: 4 },
      { id: 'a3a4fa10-5092-401a-af30-0462a95a7ac8', name: 'DYN365_MARKETING_APP', rank: 4 },
      { id: '1720c3f7-7da3-4a11-8324-92aad283eb68', name: 'DYN365_CUSTOMER_INSIGHTS_JOURNEYS_BASE', rank: 4 },
    ],
  },
  // Customer Insights - Data.
  {
    service: 'dynamics',
    part: 'customer-insights',
    plans: [
      { id: 'ed8e8769-94c5-4132-a3e7-7543b713d51f', name: 'DYN365_CUSTOMER_INSIGHTS_VIRAL', rank: 1 },
      {
        id: 'e2bdea63-235e-44c6-9f5e-5b0e783f07dd',
        name: 'DYN365_CUSTOMER_INSIGHTS_ENGAGEMENT_INSIGHTS_BASE_TRIAL',
        rank: 1,
      },
      { id: 'ee85d528-c4b4-4a99-9b07-fb9a1365dc93', name: 'DYN365_CUSTOMER_INSIGHTS_BASE', rank: 4 },
      {
        id: 'b3c26516-3b8d-492f-a5a3-64d70ad3f8d0',
        name: 'DYN365_CUSTOMER_INSIGHTS_ENGAGEMENT_INSIGHTS_BASE',
        rank: 4,
      },
    ],
  },
  // Customer Voice, formerly Forms Pro.
  {
    service: 'dynamics',
    part: 'customer-voice',
    plans: [
      { id: 'dbe07046-af68-4861-a20d-1c8cbda9194f', name: 'CUSTOMER_VOICE_DYN365_VIRAL_TRIAL', rank: 1 },
      { id: '296820fe-dce5-40f4-a4f2-e14b8feef383', name: 'Customer_Voice_Base', rank: 2 },
      { id: '46c5ea0a-2343-49d9-ae4f-1c268b232d53', name: 'Customer_Voice_Customer_Insights', rank: 2 },
      { id: '17efdd9f-c22c-4ad8-b48e-3b1f3ee1dc9a', name: 'FORMS_PRO', rank: 2 },
      { id: '97f29a83-1a20-44ff-bf48-5e4ad11f3e51', name: 'Forms_Pro_CE', rank: 2 },
      { id: 'fe581650-cf61-4a09-8814-4bd77eca9cb5', name: 'Forms_Pro_Customer_Insights', rank: 2 },
      { id: '9c439259-63b0-46cc-a258-72be4313a42d', name: 'Forms_Pro_FS', rank: 2 },
      { id: '638862ef-afb3-46e4-b292-ed0aad759476', name: 'Forms_Pro_FS_GCC', rank: 2 },
      { id: '76366ba0-d230-47aa-8087-b6d55dae454f', name: 'Forms_Pro_Marketing', rank: 2 },
      { id: '22b657cf-0a9e-467b-8a91-5e31f21bc570', name: 'Forms_Pro_Marketing_App', rank: 2 },
      { id: 'e98256c5-17d0-4987-becc-e991c52d55c6', name: 'Forms_Pro_PS_GCC', rank: 2 },
      { id: '507172c0-6001-4f4f-80e7-f350507af3e5', name: 'Forms_Pro_Relationship_Sales', rank: 2 },
      { id: '8839ef0e-91f1-4085-b485-62e06e7c7987', name: 'Forms_Pro_SalesEnt', rank: 2 },
      { id: '33850b82-0a37-4ebb-a0b2-ee163facd716', name: 'Forms_Pro_SalesEnt_GCC', rank: 2 },
      { id: '67bf4812-f90b-4db9-97e7-c0bbbf7b2d09', name: 'Forms_Pro_Service', rank: 2 },
      { id: 'bb681a9b-58f5-42ee-9926-674325be8aaa', name: 'Forms_Pro_Service_GCC', rank: 2 },
      { id: '1c4ae475-5608-43fa-b3f7-d20e07cf24b4', name: 'Forms_Pro_Talent', rank: 2 },
      { id: '3ca0766a-643e-4304-af20-37f02726339b', name: 'Forms_Pro_USL', rank: 2 },
    ],
  },
];
