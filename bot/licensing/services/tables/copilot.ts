import type { ServiceTable } from '../service-table.ts';

/** Microsoft 365 Copilot, part by part: in the apps. */
export const copilot: readonly ServiceTable[] = [
  {
    service: 'copilot',
    part: 'apps',
    plans: [{ id: 'a62f8878-de10-42f3-b68f-6149a25ceb97', name: 'M365_COPILOT_APPS', rank: 1 }],
  },
  // In chat, grounded in the organization's data.
  {
    service: 'copilot',
    part: 'chat',
    plans: [{ id: '3f30311c-6b1e-48a4-ab79-725b469da960', name: 'M365_COPILOT_BUSINESS_CHAT', rank: 1 }],
  },
  // In Teams.
  {
    service: 'copilot',
    part: 'teams',
    plans: [{ id: 'b95945de-b3bd-46db-8437-f2beb6ea2347', name: 'M365_COPILOT_TEAMS', rank: 1 }],
  },
  // In SharePoint.
  {
    service: 'copilot',
    part: 'sharepoint',
    plans: [{ id: '0aedf20c-091d-420b-aadf-30c042609612', name: 'M365_COPILOT_SHAREPOINT', rank: 1 }],
  },
  // Connectors and search.
  {
    service: 'copilot',
    part: 'connectors',
    plans: [{ id: '89f1c4c8-0878-40f7-804d-869c9128ab5d', name: 'M365_COPILOT_CONNECTORS', rank: 1 }],
  },
  // Copilot for Sales, formerly Viva Sales.
  {
    service: 'copilot',
    part: 'sales',
    plans: [
      { id: '8ba1ff15-7bf6-4620-b65c-ecedb6942766', name: 'Microsoft_Viva_Sales_PremiumTrial', rank: 1 },
      { id: 'a2194428-ead1-4fc1-bb81-ab8675125f42', name: 'Microsoft_Copilot_for_Sales', rank: 2 },
    ],
  },
  // Copilot for Finance.
  {
    service: 'copilot',
    part: 'finance',
    plans: [{ id: '5a6d0425-3ef2-4e42-8372-76709c9effe0', name: 'financecopilot_trial', rank: 1 }],
  },
  // Agent 365: a person's agents.
  {
    service: 'copilot',
    part: 'agents',
    plans: [{ id: 'd0ce5ebb-9db0-491f-b780-8973a1d815fe', name: 'AGENT_365', rank: 1 }],
  },
];
