import type { DirectLicense } from '../../licensing/user.ts';

/** A user of the practice company as the directory has them at first; `licenses` are those given directly. */
export interface Person {
  /** Object id: GUID in lower case. */
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly userPrincipalName: string;
  readonly mail: string | null;
  readonly department: string | null;
  readonly jobTitle: string | null;
  readonly mobilePhone: string | null;
  readonly officeLocation: string | null;
  readonly businessPhones: readonly string[];
  readonly preferredLanguage: string | null;
  /** ISO 3166 two-letter code. */
  readonly usageLocation: string | null;
  readonly accountEnabled: boolean;
  readonly userType: 'Member' | 'Guest';
  readonly licenses: readonly DirectLicense[];
}

/** A license given directly, with the service plans that are off. */
export function give(skuId: string, disabledPlans: readonly string[] = []): DirectLicense {
  return { skuId, disabledPlans };
}

/**
 * A usual employee: member, enabled, in Sweden, with a mail address. Whoever differs overrides a field.
 * @param account the part of the user principal name before `@contoso.com`
 */
export function person(
  id: string,
  displayName: string,
  account: string,
  department: string,
  jobTitle: string,
  licenses: readonly DirectLicense[],
): Person {
  const [givenName = '', ...rest] = displayName.split(' ');
  return {
    id,
    displayName,
    givenName: givenName.slice(0, 64),
    surname: rest.join(' ').slice(0, 64) || null,
    userPrincipalName: `${account}@contoso.com`,
    mail: `${account}@contoso.com`,
    department,
    jobTitle,
    mobilePhone: null,
    officeLocation: null,
    businessPhones: [],
    preferredLanguage: null,
    usageLocation: 'SE',
    accountEnabled: true,
    userType: 'Member',
    licenses,
  };
}
