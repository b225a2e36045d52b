import type { PlanName } from '../service-table.ts';
import { capacity } from './capacity.ts';
import { compliance } from './compliance.ts';
import { dataverse } from './dataverse.ts';
import { dataverseForDynamics } from './dataverse-dynamics.ts';
import { retired } from './retired.ts';
import { security } from './security.ts';
import { support } from './support.ts';
import { windows } from './windows.ts';

/** Every plan that is known to hold no data of the person who has it. */
export const plansWithoutUserData: readonly PlanName[] = [
  ...capacity,
  ...compliance,
  ...dataverse,
  ...dataverseForDynamics,
  ...retired,
  ...security,
  ...support,
  ...windows,
];
