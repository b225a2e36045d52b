import type { PlanName } from '../service-table.ts';

/**
 * Services that Microsoft has switched off: Skype for Business Online (31 July 2021), StaffHub, Kaizala, Social
 * Engagement, Outlook Customer Manager, Microsoft Invoicing, Project Online (30 September 2026, message center
 * MC812729). There is nothing left to lose.
 */
export const retired: readonly PlanName[] = [
  { id: '8c7d2df8-86f0-4902-b2ed-a0458298f3b3', name: 'Deskless' },
  { id: '73b2a583-6a59-42e3-8e83-54db46bc3278', name: 'KAIZALA_O365_P1' },
  { id: '54fc630f-5a40-48ee-8965-af0503c1386e', name: 'KAIZALA_O365_P2' },
  { id: 'aebd3021-9f8f-4bf8-bbe3-0ed2f4f047a1', name: 'KAIZALA_O365_P3' },
  { id: '0898bdbb-73b0-471a-81e5-20f1fe4dd66e', name: 'KAIZALA_STANDALONE' },
  { id: 'afc06cb0-b4f4-4473-8286-d644f70d8faf', name: 'MCOIMP' },
  { id: '8a9f17f1-5872-44e8-9b11-3caade9dc90f', name: 'MCOIMP_GOV' },
  { id: '0feaeb32-d00e-4d66-bd5a-43b5b83db82c', name: 'MCOSTANDARD' },
  { id: 'a31ef4a2-f787-435e-8335-e47eb0cafc94', name: 'MCOSTANDARD_GOV' },
  { id: 'b2669e95-76ef-4e7e-a367-002f60a39f3e', name: 'MCOSTANDARD_MIDMARKET' },
  { id: '70710b6b-3ab4-4a38-9f6d-9f169461650a', name: 'MCOLITE' },
  { id: '448898aa-3ae7-478c-b49a-1fac7a8a35cf', name: 'MCOBASIC' },
  { id: '27216c54-caf8-4d0d-97e2-517afb5c08f6', name: 'MCOVOICECONF' },
  { id: '617d9209-3b90-4879-96e6-838c42b2701d', name: 'MCOFREE' },
  { id: '4f0142e8-8fb8-44a7-8ef8-665425d93888', name: 'VIDEO_INTEROP' },
  { id: '03acaee3-9492-4f40-aed4-bcb6b32981b6', name: 'NBENTERPRISE' },
  { id: '3e58e97c-9abe-ebab-cd5f-d543d1529634', name: 'NBPROFESSIONALFORCRM' },
  { id: 'ce112267-84df-4a78-9e8d-707ea8af89f3', name: 'DYN365_MARKETING_APP_MSE' },
  { id: '339f4def-5ad8-4430-8d12-da5fd4c769a7', name: 'SOCIAL_ENGAGEMENT_APP_USER' },
  { id: '5bfe124c-bbdc-4494-8835-f1297d457d79', name: 'O365_SB_Relationship_Management' },
  { id: '39b5c996-467e-4e60-bd62-46066f572726', name: 'DYN365BC_MS_INVOICING' },
  { id: 'fe71d6c3-a2ea-4499-9778-da042bf08063', name: 'SHAREPOINT_PROJECT' },
  { id: '664a2fed-6c7a-468e-af35-d61740f0ec90', name: 'SHAREPOINT_PROJECT_EDU' },
  { id: 'e57afa78-1f19-4542-ba13-b32cd4d8f472', name: 'SHAREPOINT_PROJECT_GOV' },
  { id: '1259157c-8581-4875-bca7-2ffb18c51bda', name: 'PROJECT_ESSENTIALS' },
  { id: 'f944d685-f762-4371-806d-a1f48e5bea13', name: 'PROJECT_ESSENTIALS' },
  { id: 'fdcb7064-f45c-46fa-b056-7e0e9fdf4bf3', name: 'PROJECT_ESSENTIALS_GOV' },
  { id: '2c4ec2dc-c62d-4167-a966-52a3e6374015', name: 'POWERVIDEOSFREE' },
  { id: '2ba394e0-6f18-4b77-b45f-a5663bbab540', name: 'CRM_AUTO_ROUTING_ADDON' },
  { id: '24435e4b-87d0-4d7d-8beb-63a9b1573022', name: 'CRM_AUTO_ROUTING_ENGINE_ADDON' },
  { id: 'bd6f2ac2-991a-49f9-b23c-18c96a02c228', name: 'TEAMS_FREE_SERVICE' },
];
