import type { ServiceTable } from '../service-table.ts';

/**
 * Calling plans, by what they include: pay as you go, 120 minutes, 240 minutes, domestic, domestic and international (Learn,
 * "Microsoft Teams Calling Plans").
 */
export const callingPlan: readonly ServiceTable[] = [
  {
    service: 'calling-plan',
    plans: [
      { id: '156a1efe-17cd-4b03-9f17-2eb512298fb3', name: 'MCOPSTN_PAYG_1', rank: 1 },
      { id: '6b340437-d6f9-4dc5-8cc2-99163f7f83d6', name: 'MCOPSTN3', rank: 1 },
      { id: '54a152dc-90de-4996-93d2-bc47e670fc06', name: 'MCOPSTN5', rank: 2 },
      { id: '16935b20-87c0-4908-934a-22aa267d0d26', name: 'MCOPSTN8', rank: 2 },
      { id: '1346d5e6-15a6-4b88-9693-806ff7296a7a', name: 'PSTN5_US', rank: 2 },
      {
        id: '9a0125a5-c8f8-4526-b231-49e2abe0ebce',
        name: 'Skype for Business PSTN Calling Domestic Small',
        rank: 2,
      },
      { id: '346d83bf-6fe6-42ca-b424-b9300d2e21bf', name: 'MCOPSTN6', rank: 3 },
      { id: '4ed3ff63-69d7-4fb7-b984-5aec7f605ca8', name: 'MCOPSTN1', rank: 4 },
      { id: '3c8a8792-7866-409b-bb61-1b20ace0368b', name: 'MCOPSTN1_GOV', rank: 4 },
      { id: '7861360b-dc3b-4eba-a3fc-0d323a035746', name: 'MCOPSTNEAU', rank: 4 },
      { id: '5a10155d-f5c1-411a-a8ec-e99aae125390', name: 'MCOPSTN2', rank: 5 },
    ],
  },
  // Communications Credits.
  {
    service: 'calling-plan',
    part: 'credits',
    plans: [{ id: '505e180f-f7e0-4b65-91d4-00d670bbd18c', name: 'MCOPSTNC', rank: 1 }],
  },
  // Text messages.
  {
    service: 'calling-plan',
    part: 'text-messages',
    plans: [
      { id: '2b9bf4f4-ac52-42c5-8456-f70ee4924295', name: 'MCOSMS_PAYG_1', rank: 1 },
      { id: '754aec36-45fc-4eaa-bcaf-44f6cb1f553c', name: 'MCOSMS5', rank: 1 },
    ],
  },
];
