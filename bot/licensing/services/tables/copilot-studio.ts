import type { ServiceTable } from '../service-table.ts';

/**
 * Copilot Studio (formerly Power Virtual Agents) for Teams, with a suite. Not ranked: nothing says that they
 * differ.
 */
export const copilotStudio: readonly ServiceTable[] = [
  {
    service: 'copilot-studio',
    part: 'office',
    plans: [
      { id: 'ba2fdb48-290b-4632-b46a-e4ecc58ac11a', name: 'POWER_VIRTUAL_AGENTS_O365_F1', rank: 1 },
      { id: '0683001c-0492-4d59-9515-d9a6426b5813', name: 'POWER_VIRTUAL_AGENTS_O365_P1', rank: 1 },
      { id: '041fe683-03e4-45b6-b1af-c0cdc516daee', name: 'POWER_VIRTUAL_AGENTS_O365_P2', rank: 1 },
      { id: 'ded3d325-1bdc-453e-8432-5bac26d7a014', name: 'POWER_VIRTUAL_AGENTS_O365_P3', rank: 1 },
    ],
  },
  // Copilot Studio for a person: trial, with Microsoft 365 Copilot (agents for Microsoft 365 only), full (Learn,
  // "Copilot Studio licensing").
  {
    service: 'copilot-studio',
    part: 'full',
    plans: [
      { id: 'ce312d15-8fdf-44c0-9974-a25a177125ee', name: 'CCIBOTS_PRIVPREV_VIRAL', rank: 1 },
      { id: 'fe6c28b3-d468-44ea-bbd0-a10a5167435c', name: 'COPILOT_STUDIO_IN_COPILOT_FOR_M365', rank: 2 },
      { id: '1263586c-59a4-4ad0-85e1-d50bc7149501', name: 'VIRTUAL_AGENT_USL', rank: 3 },
      { id: '00b6f978-853b-4041-9de0-a233d18669aa', name: 'Virtual_Agent_Usl_Gov', rank: 3 },
      { id: '7ffee552-ebe8-4725-8678-5c1775c05847', name: 'Virtual_Agent_Usl_Gov_High', rank: 3 },
      { id: '0bdd5466-65c3-470a-9fa6-f679b48286b0', name: 'Power_Virtual_Agent_Usl_GCC', rank: 3 },
      { id: '3fbe8cdf-c735-44bf-bbfa-646724af4bb4', name: 'Power_Virtual_Agent_Usl_GCC_High', rank: 3 },
    ],
  },
  // Copilot Studio for the organization, with messages.
  {
    service: 'copilot-studio',
    part: 'messages',
    plans: [
      { id: 'f6934f16-83d3-4f3b-ad27-c6e9c187b260', name: 'VIRTUAL_AGENT_BASE', rank: 1 },
      { id: 'e425b9f6-1543-45a0-8efb-f8fdaf18cba1', name: 'Virtual_Agent_Base_GCC', rank: 1 },
      { id: '7b0640f1-63cc-4f83-b8c6-0a4d78b8b988', name: 'VIRTUAL_AGENT_BASE_MESSAGES', rank: 1 },
    ],
  },
  // Copilot Studio within Dynamics 365 Customer Service.
  {
    service: 'copilot-studio',
    part: 'dynamics',
    plans: [
      { id: '19e4c3a8-3ebe-455f-a294-4f3479873ae3', name: 'POWER_VIRTUAL_AGENTS_D365_CS_CHAT', rank: 1 },
      { id: '9023fe69-f9e0-4c1e-bfde-654954469162', name: 'POWER_VIRTUAL_AGENTS_D365_CS_CHAT_GOV', rank: 1 },
      { id: '2d2f174c-c3cc-4abe-9ce8-4dd86f469ab1', name: 'POWER_VIRTUAL_AGENTS_D365_CS_MESSAGING', rank: 1 },
      {
        id: 'e501d49b-1176-4816-aece-2563c0d995db',
        name: 'POWER_VIRTUAL_AGENTS_D365_CS_MESSAGING_GOV',
        rank: 1,
      },
      { id: 'a3dce1be-e9ca-453a-9483-e69a5b46ce98', name: 'POWER_VIRTUAL_AGENTS_D365_CS_VOICE', rank: 1 },
      { id: 'cad9c719-36e0-43c7-9506-6886f272d4f0', name: 'POWER_VIRTUAL_AGENTS_D365_CS_VOICE_GOV', rank: 1 },
    ],
  },
];
