import type { ServiceTable } from '../service-table.ts';

/**
 * Microsoft Stream, by the suite in the plan's name. Videos are files in OneDrive and SharePoint and follow them
 * (Learn, "Stream (on SharePoint)"); the plan is the right to publish.
 */
export const stream: readonly ServiceTable[] = [
  {
    service: 'stream',
    plans: [
      { id: '3ffba0d2-38e5-4d5e-8ec0-98f2b05c09d9', name: 'STREAM_O365_K', rank: 1 },
      { id: 'd65648f1-9504-46e4-8611-2658763f28b8', name: 'STREAM_O365_K_GOV', rank: 1 },
      { id: '743dd19e-1ce3-4c62-a3ad-49ba8f63a2f6', name: 'STREAM_O365_E1', rank: 2 },
      { id: '15267263-5986-449d-ac5c-124f3b49b2d6', name: 'STREAM_O365_E1_GOV', rank: 2 },
      { id: '3c53ea51-d578-46fa-a4c0-fd0a92809a60', name: 'STREAM_O365_SMB', rank: 2 },
      { id: '9e700747-8b1d-45e5-ab8d-ef187ceec156', name: 'STREAM_O365_E3', rank: 3 },
      { id: '2c1ada27-dbaa-46f9-bda6-ecb94445f758', name: 'STREAM_O365_E3_GOV', rank: 3 },
      { id: '6c6042f5-6f01-4d67-b8c1-eb99d36eed3e', name: 'STREAM_O365_E5', rank: 4 },
      { id: '92c2089d-9a53-49fe-b1a6-9e6bdf959547', name: 'STREAM_O365_E5_GOV', rank: 4 },
      { id: 'acffdce6-c30f-4dc2-81c0-372e33c515ec', name: 'MICROSOFT STREAM', rank: 4 },
      { id: 'd3a458d0-f10d-48c2-9e44-86f3f684029e', name: 'STREAM_P2', rank: 4 },
    ],
  },
];
