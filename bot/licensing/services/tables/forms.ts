import type { ServiceTable } from '../service-table.ts';

/**
 * Microsoft Forms, by the suite in the plan's name: F1, E1, E3, E5 (Learn, "Product names and service plan
 * identifiers for licensing"; Microsoft publishes no other order). Education plans: 2 stands with E3, 3 with E5.
 */
export const forms: readonly ServiceTable[] = [
  {
    service: 'forms',
    plans: [
      { id: 'f07046bd-2a3c-4b96-b0be-dea79d7cbfb8', name: 'FORMS_PLAN_K', rank: 1 },
      { id: 'bfd4133a-bbf3-4212-972b-60412137c428', name: 'FORMS_GOV_F1', rank: 1 },
      { id: '59fb5884-fdec-40bf-aa7f-89e2bae79a7a', name: 'FORMS_PLAN_K_AR_GCCHIGH', rank: 1 },
      { id: '159f4cd6-e380-449f-a816-af1a9ef76344', name: 'FORMS_PLAN_E1', rank: 2 },
      { id: 'f4cba850-4f34-4fd2-a341-0fddfdce1e8f', name: 'FORMS_GOV_E1', rank: 2 },
      { id: '9c37c053-dfe3-4421-b6d4-bac8b86d42bd', name: 'FORMS_PLAN_E1_AR_GCCHIGH', rank: 2 },
      { id: '2789c901-c14e-48ab-a76a-be334d9d793a', name: 'FORMS_PLAN_E3', rank: 3 },
      { id: '24af5f65-d0f3-467b-9f78-ea798c4aeffc', name: 'FORMS_GOV_E3', rank: 3 },
      { id: '9b5de886-f035-4ff2-b3d8-c9127bea3620', name: 'OFFICE_FORMS_PLAN_2', rank: 3 },
      { id: 'e212cbc7-0961-4c40-9825-01117710dcb1', name: 'FORMS_PLAN_E5', rank: 4 },
      { id: '843da3a8-d2cc-4e7a-9e90-dc46019f964c', name: 'FORMS_GOV_E5', rank: 4 },
      { id: 'cf1b2895-e3fd-4b33-9594-2ab924104547', name: 'FORMS_PLAN_E5_AR_GCCHIGH', rank: 4 },
      { id: '96c1e14a-ef43-418d-b115-9636cdaa8eed', name: 'OFFICE_FORMS_PLAN_3', rank: 4 },
    ],
  },
];
