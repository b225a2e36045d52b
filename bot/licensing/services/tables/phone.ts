import type { ServiceTable } from '../service-table.ts';

/**
 * Teams Phone. A number is unassigned the moment the license goes, so old and new go in one call (Learn, "How
 * changing licenses affects phone numbers"). Virtual users are resource accounts.
 */
export const phone: readonly ServiceTable[] = [
  {
    service: 'phone',
    plans: [
      { id: 'f47330e9-c134-43b3-9993-e7f004506889', name: 'MCOEV_VIRTUALUSER', rank: 1 },
      { id: '0628a73f-3b4a-4989-bd7b-0f8823144313', name: 'MCOEV_VIRTUALUSER_GOV', rank: 1 },
      { id: 'ed777b71-af04-42ca-9798-84344c66f7c6', name: 'MCOEVSMB', rank: 2 },
      { id: '4828c8ec-dc2e-4779-b502-87ac9ce28ab7', name: 'MCOEV', rank: 3 },
      { id: 'db23fce2-a974-42ef-9002-d78dd42a0f22', name: 'MCOEV_GOV', rank: 3 },
    ],
  },
  // Teams Phone Mobile: the number of the person's SIM.
  {
    service: 'phone',
    part: 'mobile',
    plans: [{ id: 'cb22fbd7-ed7d-4786-a27a-e4cd617b69c0', name: 'MCOFMC1', rank: 1 }],
  },
  // Queues app.
  {
    service: 'phone',
    part: 'queues',
    plans: [{ id: 'ab2d4fb5-f80a-4bf1-a11d-7f1da254041b', name: 'QUEUES_APP', rank: 1 }],
  },
];
