import type { ServiceTable } from '../service-table.ts';

/**
 * Power Apps that comes with a suite, by the plan's name: F3, then Plan 1, 2, 3 (Learn, "Product names and service
 * plan identifiers for licensing").
 */
export const powerApps: readonly ServiceTable[] = [
  {
    service: 'power-apps',
    part: 'office',
    plans: [
      { id: 'e0287f9f-e222-4f98-9a83-f379e249159a', name: 'POWERAPPS_O365_S1', rank: 1 },
      { id: 'b9f1a92f-d4c7-477b-b64c-e23d7b4e8cf9', name: 'POWERAPPS_O365_S1_GCCHIGH', rank: 1 },
      { id: '49f06c3d-da7d-4fa0-bcce-1458fdd18a59', name: 'POWERAPPS_O365_S1_GOV', rank: 1 },
      { id: '92f7a6f3-b89b-4bbd-8c30-809e6da5ad1c', name: 'POWERAPPS_O365_P1', rank: 2 },
      { id: '3913e44e-824e-490c-a182-82785d769b45', name: 'POWERAPPS_O365_P1_GCCHIGH', rank: 2 },
      { id: 'c42aa49a-f357-45d5-9972-bc29df885fee', name: 'POWERAPPS_O365_P1_GOV', rank: 2 },
      { id: 'c68f8d98-5534-41c8-bf36-22fa496fa792', name: 'POWERAPPS_O365_P2', rank: 3 },
      { id: '0a20c815-5e81-4727-9bdc-2b5a117850c3', name: 'POWERAPPS_O365_P2_GOV', rank: 3 },
      { id: '9c0dab89-a30c-4117-86e7-97bda240acd2', name: 'POWERAPPS_O365_P3', rank: 4 },
      { id: 'b50a9096-5b07-4ded-a5e4-a492fb94b6ee', name: 'POWERAPPS_O365_P3_GCCHIGH', rank: 4 },
      { id: '0eacfc38-458a-40d3-9eab-9671258f1a3e', name: 'POWERAPPS_O365_P3_GOV', rank: 4 },
    ],
  },
  // Power Apps bought for itself: free and trial, for one app, Plan 1, for all apps (Learn, "Power Apps licensing").
  {
    service: 'power-apps',
    part: 'premium',
    plans: [
      { id: 'e61a2945-1d4e-4523-b6e7-30ba39d20f32', name: 'POWERAPPSFREE', rank: 1 },
      { id: 'd5368ca3-357e-4acb-9c21-8495fb025d1f', name: 'POWERAPPS_P2_VIRAL', rank: 1 },
      { id: '35122886-cef5-44a3-ab36-97134eabd9ba', name: 'POWERAPPS_PER_APP_IWTRIAL', rank: 1 },
      { id: 'b4f657ff-d83e-4053-909d-baa2b595ec97', name: 'POWERAPPS_PER_APP', rank: 2 },
      { id: 'be6e5cba-3661-424c-b79a-6d95fa1d849a', name: 'POWERAPPS_PER_APP_GCC', rank: 2 },
      { id: '70091fc8-1836-470f-a386-f4e6639cb04e', name: 'POWERAPPS_PER_APP_GCC_NEW', rank: 2 },
      { id: '14f8dac2-0784-4daa-9cb2-6d670b088d64', name: 'POWERAPPS_PER_APP_NEW', rank: 2 },
      { id: '5ce719f1-169f-4021-8a64-7d24dcaec15f', name: 'POWERAPPS_P1_GOV', rank: 3 },
      { id: '00527d7f-d5bc-4c2a-8d1e-6c0de2410c81', name: 'POWERAPPS_P2', rank: 4 },
      { id: 'ea2cf03b-ac60-46ae-9c1d-eeaeb63cec86', name: 'POWERAPPS_PER_USER', rank: 4 },
      { id: '8f55b472-f8bf-40a9-be30-e29919d4ddfe', name: 'POWERAPPS_PER_USER_GCC', rank: 4 },
    ],
  },
  // The developer plan: an environment of the person's own (Learn, "About the Power Apps Developer Plan").
  {
    service: 'power-apps',
    part: 'developer',
    plans: [{ id: 'a2729df7-25f8-4e63-984b-8a8484121554', name: 'POWERAPPS_DEV_VIRAL', rank: 1 }],
  },
  // Power Apps within a Dynamics 365 product: trial, team members, full.
  {
    service: 'power-apps',
    part: 'dynamics',
    plans: [
      { id: '54b37829-818e-4e3c-a08a-3ea66ab9b45d', name: 'POWER_APPS_DYN365_VIRAL_TRIAL', rank: 1 },
      {
        id: '066e2fd1-ba15-40e7-aa96-d6636b1cdf71',
        name: 'POWER_APPS_DYN365_VIRAL_TRIAL_MIXED_REALITY',
        rank: 1,
      },
      { id: '52e619e2-2730-439a-b0d3-d09ab7e8b705', name: 'POWERAPPS_DYN_TEAM', rank: 2 },
      { id: '63efc247-5f28-43e3-a2f8-00c183e3f1db', name: 'POWERAPPS_DYN_TEAM_GOV', rank: 2 },
      { id: 'c507b04c-a905-4940-ada6-918891e6d3ad', name: 'POWERAPPS_CUSTOMER_SERVICE_PRO', rank: 3 },
      { id: '874fc546-6efe-4d22-90b8-5c4e7aa59f4b', name: 'POWERAPPS_DYN_APPS', rank: 3 },
      { id: '3089c02b-e533-4b73-96a5-01fa648c3c3c', name: 'POWERAPPS_DYN_APPS_GOV', rank: 3 },
      { id: '816971f4-37c5-424a-b12b-b56881f402e7', name: 'POWERAPPS_GUIDES', rank: 3 },
      { id: '6f9f70ce-138d-49f8-bb8b-2e701b7dde75', name: 'POWERAPPS_SALES_PRO', rank: 3 },
      { id: '12cf31f8-754f-4efe-87a8-167c19e30831', name: 'POWERAPPS_SALES_PRO_GOV', rank: 3 },
      { id: '0b03f40b-c404-40c3-8651-2aceb74365fa', name: 'POWERAPPS_DYN_P2', rank: 4 },
      { id: '51729bb5-7564-4927-8df8-9f5b12279cf3', name: 'POWERAPPS_DYN_P2_GOV', rank: 4 },
    ],
  },
  // Power Apps within Microsoft Sustainability Manager.
  {
    service: 'power-apps',
    part: 'sustainability',
    plans: [
      { id: '5ffd371c-037a-41a2-98a3-6452f8c5de17', name: 'POWER_APPS_FOR_MCS_USL', rank: 1 },
      { id: 'c5502fe7-406d-442a-827f-4948b821ba08', name: 'POWER_APPS_FOR_MCS_USL_PLUS', rank: 2 },
    ],
  },
  // Power Pages.
  {
    service: 'power-apps',
    part: 'pages',
    plans: [
      { id: '6817d093-2d30-4249-8bd6-774f01efa78c', name: 'POWER_PAGES_VTRIAL', rank: 1 },
      { id: '60bf28f9-2b70-4522-96f7-335f5e06c941', name: 'Power_Pages_Internal_User', rank: 2 },
    ],
  },
];
