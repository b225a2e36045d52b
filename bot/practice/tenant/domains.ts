import { answerCollection } from './collection.ts';
import type { Context } from './context.ts';
import { plainEntity, type Entity, type EntityType } from './entity.ts';
import { answerEntity } from './entity-answer.ts';
import { notFound } from './graph-error.ts';
import type { GraphResponse } from './request.ts';

const domainNames = [
  'id',
  'authenticationType',
  'availabilityStatus',
  'isAdminManaged',
  'isDefault',
  'isInitial',
  'isRoot',
  'isVerified',
  'supportedServices',
];

const domainType: EntityType = {
  name: 'domain',
  properties: Object.fromEntries(domainNames.map((name) => [name, 'opaque'])),
  defaults: domainNames,
};

export function listDomains(context: Context): GraphResponse {
  return answerCollection(context, {
    context: 'domains',
    type: domainType,
    members: domains(context),
    directory: false,
  });
}

export function getDomain(context: Context, name: string): GraphResponse {
  const domain = domains(context).find(({ id }) => id === name.toLowerCase());
  if (domain === undefined) throw notFound(name);
  return answerEntity(context, 'domains', domain);
}

function domains({ directory: { company } }: Context): readonly Entity[] {
  return [company.initialDomain, company.defaultDomain].map((id) =>
    plainEntity(domainType, {
      id,
      authenticationType: 'Managed',
      isAdminManaged: true,
      isDefault: id === company.defaultDomain,
      isInitial: id === company.initialDomain,
      isRoot: true,
      isVerified: true,
      supportedServices: ['Email', 'OfficeCommunicationsOnline'],
    }),
  );
}
