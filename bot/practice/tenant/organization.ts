import { answerCollection } from './collection.ts';
import type { Context } from './context.ts';
import { founded } from './directory.ts';
import { plainEntity, type Entity, type EntityType } from './entity.ts';
import { answerEntity } from './entity-answer.ts';
import { notFound } from './graph-error.ts';
import type { GraphResponse, Json } from './request.ts';

/** `GET /organization`: one, the tenant itself. */
export function listOrganization(context: Context): GraphResponse {
  const members = [organization(context)];
  return answerCollection(context, {
    context: 'organization',
    type: organizationType,
    members,
    directory: false,
  });
}

export function getOrganization(context: Context, id: string): GraphResponse {
  const entity = organization(context);
  if (entity.id !== id.toLowerCase()) throw notFound(id);
  return answerEntity(context, 'organization', entity);
}

const names = [
  'id',
  'deletedDateTime',
  'assignedPlans',
  'businessPhones',
  'city',
  'country',
  'countryLetterCode',
  'createdDateTime',
  'displayName',
  'postalCode',
  'preferredLanguage',
  'provisionedPlans',
  'state',
  'street',
  'technicalNotificationMails',
  'tenantType',
  'verifiedDomains',
];

const organizationType: EntityType = {
  name: 'organization',
  properties: Object.fromEntries(names.map((name) => [name, 'opaque'])),
  defaults: names,
};

function organization({ directory: { company } }: Context): Entity {
  return plainEntity(organizationType, {
    id: company.tenantId,
    assignedPlans: [],
    businessPhones: [],
    countryLetterCode: company.countryLetterCode,
    createdDateTime: founded,
    displayName: company.displayName,
    provisionedPlans: [],
    technicalNotificationMails: [`it@${company.defaultDomain}`],
    tenantType: 'AAD',
    verifiedDomains: [verified(company.initialDomain, true), verified(company.defaultDomain, false)],
  });
}

function verified(name: string, initial: boolean): Json {
  return {
    capabilities: 'Email, OfficeCommunicationsOnline',
    isDefault: !initial,
    isInitial: initial,
    name,
    type: 'Managed',
  };
}
