import { contoso } from './contoso.ts';
import type { Person } from './person.ts';

/** The people whom the Agents Playground and the scripted demo play. */
export interface Cast {
  /** Global Administrator. */
  readonly admin: Person;
  /** Holds Office 365 E3 and is moved to another product. */
  readonly affected: Person;
  /** Holds Office 365 E3 too. */
  readonly alsoAffected: Person;
  readonly licenseAdmin: Person;
  /** Has no role and is in no swap. */
  readonly colleague: Person;
}

export const cast: Cast = {
  admin: played('astrid.lindqvist'),
  affected: played('anna'),
  alsoAffected: played('bo.nilsson'),
  licenseAdmin: played('lars.holm'),
  colleague: played('erik.sand'),
};

function played(account: string): Person {
  const found = contoso.people.find(
    ({ userPrincipalName }) => userPrincipalName === `${account}@contoso.com`,
  );
  if (found === undefined) throw new Error(`Nobody in the practice company is called ${account}.`);
  return found;
}
