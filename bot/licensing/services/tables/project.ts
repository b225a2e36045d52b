import type { ServiceTable } from '../service-table.ts';

/**
 * Planner and Project plans: viewing with a suite ("Project for Office"), Plan 1, Plan 3 and 5 (Microsoft Project
 * service description).
 */
export const project: readonly ServiceTable[] = [
  {
    service: 'project',
    plans: [
      { id: '7f6f28c2-34bb-4d4b-be36-48ca2e77e1ec', name: 'PROJECT_O365_F3', rank: 1 },
      { id: 'a55dfd10-0864-46d9-a3cd-da5991a3e0e2', name: 'PROJECT_O365_P1', rank: 1 },
      { id: '31b4e2fc-4cd6-4e7d-9c1b-41407303bd66', name: 'PROJECT_O365_P2', rank: 1 },
      { id: 'e7d09ae4-099a-4c34-a2a2-3e166e95c44a', name: 'PROJECT_O365_P2_GOV', rank: 1 },
      { id: 'b21a6b06-1988-436e-a07b-51ec6d9f52ad', name: 'PROJECT_O365_P3', rank: 1 },
      { id: '9b7c50ec-cd50-44f2-bf48-d72de6f90717', name: 'PROJECT_O365_P3_GOV', rank: 1 },
      { id: '4a12c688-56c6-461a-87b1-30d6f32136f9', name: 'PROJECT_P1', rank: 2 },
      { id: '818523f5-016b-4355-9be8-ed6944946ea7', name: 'PROJECT_PROFESSIONAL', rank: 3 },
      { id: '22572403-045f-432b-a660-af949c0a77b5', name: 'PROJECT_PROFESSIONAL_FACULTY', rank: 3 },
      { id: '49c7bc16-7004-4df6-8cd5-4ec48b7e9ea0', name: 'PROJECT_PROFESSIONAL_FOR_GOV', rank: 3 },
    ],
  },
  // Project on the desktop.
  {
    service: 'project',
    part: 'desktop',
    plans: [
      { id: 'fafd7243-e5c1-4a3a-9e40-495efcb1d3c3', name: 'PROJECT_CLIENT_SUBSCRIPTION', rank: 1 },
      { id: '45c6831b-ad74-4c7f-bd03-7c2b3fa39067', name: 'PROJECT_CLIENT_SUBSCRIPTION_GOV', rank: 1 },
    ],
  },
  // Project within Dynamics 365 Project Operations.
  {
    service: 'project',
    part: 'operations',
    plans: [
      { id: '6d8e07c6-9613-484f-8cc1-a66c5c3979bb', name: 'PROJECT_FOR_PROJECT_OPERATIONS_ATTACH', rank: 1 },
      { id: '0a05d977-a21a-45b2-91ce-61c240dbafa2', name: 'PROJECT_FOR_PROJECT_OPERATIONS', rank: 2 },
    ],
  },
];
