import type { Directory, DirectoryUser, LicenseEntry } from './directory.ts';
import type { EdmType, Entity, EntityType } from './entity.ts';
import { founded } from './directory.ts';
import type { Json } from './request.ts';

type Reader = (user: DirectoryUser, directory: Directory) => Json;

/** A property's type and where its value comes from. */
type Properties = Readonly<Record<string, readonly [EdmType, Reader]>>;

const text = (read: Reader): readonly [EdmType, Reader] => ['Edm.String', read];
/** Properties that Graph has and nobody in the practice company has a value for. */
const empty = text(() => null);

const assignedLicense = { fields: { skuId: 'Edm.Guid', disabledPlans: 'opaque' } } as const;
const identity = {
  fields: { signInType: 'Edm.String', issuer: 'Edm.String', issuerAssignedId: 'Edm.String' },
} as const;

const properties: Properties = {
  id: text(({ id }) => id),
  displayName: text(({ displayName }) => displayName),
  givenName: text(({ givenName }) => givenName),
  surname: text(({ surname }) => surname),
  userPrincipalName: text(({ userPrincipalName }) => userPrincipalName),
  mail: text(({ mail }) => mail),
  mailNickname: text(({ userPrincipalName }) => userPrincipalName.split('@')[0] ?? null),
  otherMails: ['opaque', ({ userType, mail }) => (userType === 'Guest' && mail !== null ? [mail] : [])],
  proxyAddresses: ['opaque', ({ mail }) => (mail === null ? [] : [`SMTP:${mail}`])],
  department: text(({ department }) => department),
  jobTitle: text(({ jobTitle }) => jobTitle),
  mobilePhone: text(({ mobilePhone }) => mobilePhone),
  officeLocation: text(({ officeLocation }) => officeLocation),
  businessPhones: ['opaque', ({ businessPhones }) => businessPhones],
  preferredLanguage: text(({ preferredLanguage }) => preferredLanguage),
  usageLocation: text(({ usageLocation }) => usageLocation),
  userType: text(({ userType }) => userType),
  accountEnabled: ['Edm.Boolean', ({ accountEnabled }) => accountEnabled],
  createdDateTime: ['Edm.DateTimeOffset', () => founded],
  deletedDateTime: ['Edm.DateTimeOffset', () => null],
  identities: [
    identity,
    ({ userPrincipalName }, { company }) => [
      { signInType: 'userPrincipalName', issuer: company.initialDomain, issuerAssignedId: userPrincipalName },
    ],
  ],
  assignedLicenses: [assignedLicense, (user, directory) => merged(directory.licensesOf(user))],
  licenseAssignmentStates: ['opaque', (user, directory) => directory.licensesOf(user).map(assignmentState)],
  ageGroup: empty,
  city: empty,
  companyName: empty,
  country: empty,
  employeeId: empty,
  onPremisesImmutableId: empty,
  onPremisesSyncEnabled: ['Edm.Boolean', () => null],
  postalCode: empty,
  state: empty,
  streetAddress: empty,
};

export const userType: EntityType = {
  name: 'user',
  properties: Object.fromEntries(Object.entries(properties).map(([name, [type]]) => [name, type])),
  withId: ['licenseAssignmentStates'],
  // Graph: user resource type, "Returned by default".
  defaults: [
    'businessPhones',
    'displayName',
    'givenName',
    'jobTitle',
    'mail',
    'mobilePhone',
    'officeLocation',
    'preferredLanguage',
    'surname',
    'userPrincipalName',
    'id',
  ],
};

export function userEntity(directory: Directory, user: DirectoryUser): Entity {
  return {
    type: userType,
    id: user.id,
    get: (property) => properties[property]?.[1](user, directory) ?? null,
  };
}

/** One entry per product, whatever its sources: a plan is off where every source has it off. */
function merged(entries: readonly LicenseEntry[]): Json {
  if (entries.length < 2) return entries.map(({ skuId, disabledPlans }) => ({ skuId, disabledPlans }));
  const bySku = Map.groupBy(entries, ({ skuId }) => skuId);
  return [...bySku].map(([skuId, [first, ...others]]) => ({
    skuId,
    disabledPlans: (first?.disabledPlans ?? []).filter((plan) =>
      others.every(({ disabledPlans }) => disabledPlans.includes(plan)),
    ),
  }));
}

/** One entry per product and source (Graph: licenseAssignmentState). Success is the text `None`. */
function assignmentState({ skuId, disabledPlans, source, since }: LicenseEntry): Json {
  return {
    skuId,
    disabledPlans,
    assignedByGroup: source.kind === 'group' ? source.groupId : null,
    state: 'Active',
    error: 'None',
    lastUpdatedDateTime: since,
  };
}
