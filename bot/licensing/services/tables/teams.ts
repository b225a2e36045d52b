import type { ServiceTable } from '../service-table.ts';

/**
 * Ranked by the plans' names: Teams Kiosk, which "Microsoft 365 F3 EEA (no Teams)" carries, free and trial Teams,
 * Essentials, then the full one. Suites without Teams have none of these.
 */
export const teams: readonly ServiceTable[] = [
  {
    service: 'teams',
    plans: [
      { id: 'a42de799-58ae-4e6a-aa1d-948e7abec726', name: 'TEAMS_DESKLESS', rank: 1 },
      { id: '4fa4026d-ce74-4962-a151-8e96d57ea8e4', name: 'TEAMS_FREE', rank: 1 },
      { id: '42a3ec34-28ba-46b6-992f-db53a675ac5b', name: 'MCO_TEAMS_IW', rank: 1 },
      { id: 'f4f2f6de-6830-442b-a433-e92249faebe2', name: 'TeamsEss', rank: 2 },
      { id: '57ff2da0-773e-42df-b2af-ffb7a2317929', name: 'TEAMS1', rank: 3 },
      { id: '304767db-7d23-49e8-a945-4a7eb65f9f28', name: 'TEAMS_GOV', rank: 3 },
      { id: 'fd500458-c24c-478e-856c-a6067a8376cd', name: 'TEAMS_AR_DOD', rank: 3 },
      { id: '9953b155-8aef-4c56-92f3-72b0487fce41', name: 'TEAMS_AR_GCCHIGH', rank: 3 },
    ],
  },
];
