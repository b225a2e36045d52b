import type { DirectLicense } from '../../licensing/user.ts';
import type { Person } from './person.ts';
import type { Usage } from './usage.ts';

/** A made-up organisation: everything that a practice tenant starts with. */
export interface Company {
  /** GUID in lower case. */
  readonly tenantId: string;
  readonly displayName: string;
  readonly countryLetterCode: string;
  /** For example `contoso.onmicrosoft.com`. */
  readonly initialDomain: string;
  readonly defaultDomain: string;
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly units: readonly AdministrativeUnit[];
  readonly roleAssignments: readonly Assignment[];
  readonly subscriptions: readonly Subscription[];
  readonly usage: Usage;
}

export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly mailNickname: string;
  /** A Microsoft 365 group with a mailbox, or a security group. */
  readonly kind: 'unified' | 'security';
  readonly assignableToRole: boolean;
  /** Ids of people and of groups. */
  readonly members: readonly string[];
  /** Licenses that every direct member who is a person inherits. */
  readonly licenses: readonly DirectLicense[];
}

export interface AdministrativeUnit {
  readonly id: string;
  readonly displayName: string;
  /** Ids of people. */
  readonly members: readonly string[];
}

export interface Assignment {
  /** A person or a role-assignable group. */
  readonly principalId: string;
  /** The role's template id, which is its definition id as well. */
  readonly roleId: string;
  /** `/` or `/administrativeUnits/{id}`. */
  readonly scope: string;
}

export interface Subscription {
  /** The subscription's own id. */
  readonly id: string;
  readonly skuId: string;
  readonly partNumber: string;
  readonly appliesTo: 'User' | 'Company';
  readonly status: 'Enabled' | 'Warning' | 'Suspended';
  readonly units: { readonly enabled: number; readonly warning: number; readonly suspended: number };
  readonly plans: readonly Plan[];
}

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly appliesTo: 'User' | 'Company';
}
