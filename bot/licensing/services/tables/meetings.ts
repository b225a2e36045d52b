import type { ServiceTable } from '../service-table.ts';

/**
 * Dial-in for meetings: to some countries, by the minute, in full (Learn, "Audio Conferencing in Microsoft 365").
 */
export const meetings: readonly ServiceTable[] = [
  {
    service: 'meetings',
    part: 'audio-conferencing',
    plans: [
      { id: '9974d6cf-cd24-4ba2-921c-e2aa687da846', name: 'MCOMEETBASIC', rank: 1 },
      { id: '986d454b-9027-4d9f-880b-f1b68f920cc4', name: 'MCOMEETBASIC_GOV', rank: 1 },
      { id: 'bb038288-76ab-49d6-afc1-eaa6c222c65a', name: 'MCOMEETACPEA', rank: 1 },
      { id: '3e26ee1f-8a5f-4d52-aee2-b81ce45c8f40', name: 'MCOMEETADV', rank: 2 },
      { id: 'f544b08d-1645-4287-82de-8d91f37c02a1', name: 'MCOMEETADV_GOV', rank: 2 },
      { id: 'f1e3613f-3818-4254-9b5e-f02d803384e0', name: 'MCOMEETADV_AR_GCCHigh', rank: 2 },
      { id: 'c85e4b03-254a-453b-af72-167a53f38530', name: 'MCOACBYOT_GCCHigh', rank: 2 },
    ],
  },
  // Teams Premium, part by part (Learn, "Teams Premium licensing").
  {
    service: 'meetings',
    part: 'personalized',
    plans: [{ id: 'cc8c0802-a325-43df-8cba-995d0c6cb373', name: 'TEAMSPRO_CUST', rank: 1 }],
  },
  // Intelligent meetings.
  {
    service: 'meetings',
    part: 'intelligent',
    plans: [{ id: '0504111f-feb8-4a3c-992a-70280f9a2869', name: 'TEAMSPRO_MGMT', rank: 1 }],
  },
  // Protected meetings.
  {
    service: 'meetings',
    part: 'secure',
    plans: [{ id: 'f8b44f54-18bb-46a3-9658-44ab58712968', name: 'TEAMSPRO_PROTECTION', rank: 1 }],
  },
  // Advanced webinars.
  {
    service: 'meetings',
    part: 'webinars',
    plans: [
      { id: '78b58230-ec7e-4309-913c-93a45cc4735b', name: 'TEAMSPRO_WEBINAR', rank: 1 },
      { id: '604ec28a-ae18-4bc6-91b0-11da94504ba9', name: 'TEAMS_ADVCOMMS', rank: 1 },
    ],
  },
  // Virtual appointments.
  {
    service: 'meetings',
    part: 'appointments',
    plans: [
      { id: '9104f592-f2a7-4f77-904c-ca5a5715883f', name: 'TEAMSPRO_VIRTUALAPPT', rank: 1 },
      { id: '711413d0-b36e-4cd4-93db-0a50a4ab7ea3', name: 'MCO_VIRTUAL_APPT', rank: 1 },
    ],
  },
  // Teams Rooms: the account of a room (Learn, "Teams Rooms licenses").
  {
    service: 'meetings',
    part: 'rooms',
    plans: [
      { id: 'c8529366-cffd-4415-ab8f-be0144a33ab1', name: 'Teams_Rooms_Basic', rank: 1 },
      { id: '8081ca9c-188c-4b49-a8e5-c23b5e9463a8', name: 'Teams_Room_Basic', rank: 1 },
      { id: '92c6b761-01de-457a-9dd9-793a975238f7', name: 'Teams_Room_Standard', rank: 2 },
      { id: '0374d34c-6be4-4dbb-b3f0-26105db0b28a', name: 'Teams_Rooms_Pro', rank: 3 },
      { id: 'ec17f317-f4bc-451e-b2da-0167e5c260f9', name: 'Teams_Room_Pro', rank: 3 },
    ],
  },
];
