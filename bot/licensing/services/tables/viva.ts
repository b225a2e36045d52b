import type { ServiceTable } from '../service-table.ts';

/**
 * Viva Insights, formerly MyAnalytics: what is computed from the person's own mailbox (Learn, "Personal insights
 * licenses").
 */
export const viva: readonly ServiceTable[] = [
  {
    service: 'viva',
    part: 'insights',
    plans: [
      { id: '33c4f319-9bdd-48d6-9c4d-410b750a4a5a', name: 'MYANALYTICS_P2', rank: 1 },
      { id: '6e5b7995-bd4f-4cbd-9d19-0e32010c72f0', name: 'MYANALYTICS_P2_GOV', rank: 1 },
      { id: '34c0d7a0-a70f-4668-9238-47f9fc208882', name: 'EXCHANGE_ANALYTICS', rank: 2 },
      { id: '208120d1-9adb-4daf-8c22-816bd5d237e7', name: 'EXCHANGE_ANALYTICS_GOV', rank: 2 },
      { id: 'b622badb-1b45-48d5-920f-4b27a2c0996c', name: 'WORKPLACE_ANALYTICS_INSIGHTS_USER', rank: 3 },
      { id: 'f477b0f0-3bb1-4890-940c-40fcee6ce05f', name: 'WORKPLACE_ANALYTICS', rank: 3 },
    ],
  },
  // Viva Learning: with a suite, in full.
  {
    service: 'viva',
    part: 'learning',
    plans: [
      { id: 'b76fb638-6ba6-402a-b9f9-83d28acb3d86', name: 'VIVA_LEARNING_SEEDED', rank: 1 },
      { id: '7162bd38-edae-4022-83a7-c5837f951759', name: 'VIVA_LEARNING_PREMIUM', rank: 2 },
    ],
  },
  // Viva Glint.
  {
    service: 'viva',
    part: 'glint',
    plans: [{ id: '6b270342-093e-4015-8c5c-224561532fbf', name: 'Viva_Glint', rank: 1 }],
  },
  // Viva Goals.
  {
    service: 'viva',
    part: 'goals',
    plans: [{ id: 'b44c6eaf-5c9f-478c-8f16-8cea26353bfb', name: 'Viva_Goals_Premium', rank: 1 }],
  },
  // Viva Topics.
  {
    service: 'viva',
    part: 'topics',
    plans: [{ id: 'c815c93d-0759-4bb8-b857-bc921a71be83', name: 'CORTEX', rank: 1 }],
  },
  // People Skills.
  {
    service: 'viva',
    part: 'skills',
    plans: [{ id: '13b6da2c-0d84-450e-9f69-a33e221387ca', name: 'PEOPLE_SKILLS_FOUNDATION', rank: 1 }],
  },
];
