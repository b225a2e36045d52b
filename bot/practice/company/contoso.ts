import type { Company } from './company.ts';
import { groups, storeUppsala } from './groups.ts';
import { frontline } from './people/frontline.ts';
import { guests } from './people/guest.ts';
import { hostile } from './people/hostile.ts';
import { it } from './people/it.ts';
import { office } from './people/office.ts';
import { special } from './people/special.ts';
import { roleAssignments } from './role-assignments.ts';
import { subscriptions } from './subscriptions.ts';
import { usage } from './usage.ts';

/** The company that practice mode opens with. Everything in it is made up, except Microsoft's products. */
export const contoso: Company = {
  tenantId: 'f67a73f9-1da3-4124-974d-72e2bc80841b',
  displayName: 'Contoso Outdoors',
  countryLetterCode: 'SE',
  initialDomain: 'contoso.onmicrosoft.com',
  defaultDomain: 'contoso.com',
  people: [...it, ...office, ...frontline, ...special, ...hostile, ...guests],
  groups,
  units: [storeUppsala],
  roleAssignments,
  subscriptions,
  usage,
};
