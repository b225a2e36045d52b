import type { Company, Group } from '../company/company.ts';
import { founded } from './directory.ts';
import type { EdmType, Entity, EntityType } from './entity.ts';
import type { Json } from './request.ts';

type Reader = (group: Group, company: Company) => Json;

const text = (read: Reader): readonly [EdmType, Reader] => ['Edm.String', read];
const list: readonly [EdmType, Reader] = ['opaque', () => []];
const off: readonly [EdmType, Reader] = ['Edm.Boolean', () => false];
const unified = (group: Group): boolean => group.kind === 'unified';

const byDefault: Readonly<Record<string, readonly [EdmType, Reader]>> = {
  id: text(({ id }) => id),
  deletedDateTime: ['Edm.DateTimeOffset', () => null],
  classification: text(() => null),
  createdDateTime: ['Edm.DateTimeOffset', () => founded],
  description: text(({ description }) => description),
  displayName: text(({ displayName }) => displayName),
  expirationDateTime: ['Edm.DateTimeOffset', () => null],
  groupTypes: ['opaque', (group) => (unified(group) ? ['Unified'] : [])],
  isAssignableToRole: ['Edm.Boolean', ({ assignableToRole }) => (assignableToRole ? true : null)],
  mail: text((group, { defaultDomain }) =>
    unified(group) ? `${group.mailNickname}@${defaultDomain}` : null,
  ),
  mailEnabled: ['Edm.Boolean', unified],
  mailNickname: text(({ mailNickname }) => mailNickname),
  membershipRule: text(() => null),
  membershipRuleProcessingState: text(() => null),
  onPremisesLastSyncDateTime: ['Edm.DateTimeOffset', () => null],
  onPremisesSecurityIdentifier: text(() => null),
  onPremisesSyncEnabled: ['Edm.Boolean', () => null],
  preferredDataLocation: text(() => null),
  preferredLanguage: text(() => null),
  proxyAddresses: [
    'opaque',
    (group, { defaultDomain }) => (unified(group) ? [`SMTP:${group.mailNickname}@${defaultDomain}`] : []),
  ],
  renewedDateTime: ['Edm.DateTimeOffset', () => founded],
  resourceBehaviorOptions: list,
  resourceProvisioningOptions: list,
  securityEnabled: ['Edm.Boolean', (group) => !unified(group)],
  theme: text(() => null),
  visibility: text((group) => (unified(group) ? 'Private' : null)),
  onPremisesProvisioningErrors: list,
};

const onSelect: typeof byDefault = {
  assignedLicenses: [
    'opaque',
    ({ licenses }) => licenses.map(({ skuId, disabledPlans }) => ({ skuId, disabledPlans })),
  ],
  hasMembersWithLicenseErrors: off,
  allowExternalSenders: off,
  autoSubscribeNewMembers: off,
  isSubscribedByMail: off,
  unseenCount: ['Edm.Int32', () => 0],
};

const properties = { ...byDefault, ...onSelect };

export const groupType: EntityType = {
  name: 'group',
  properties: Object.fromEntries(Object.entries(properties).map(([name, [type]]) => [name, type])),
  defaults: Object.keys(byDefault),
  withId: Object.keys(onSelect),
};

export function groupEntity(company: Company, group: Group): Entity {
  return {
    type: groupType,
    id: group.id,
    get: (property) => properties[property]?.[1](group, company) ?? null,
  };
}
