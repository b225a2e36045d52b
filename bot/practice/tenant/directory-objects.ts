import type { AdministrativeUnit } from '../company/company.ts';
import type { Role } from '../company/roles.ts';
import { plainEntity, type Entity, type EntityType } from './entity.ts';
import { guidKey } from './guid-key.ts';

/** What all members of directory collections have in common. */
export const directoryObject: EntityType = {
  name: 'directoryObject',
  properties: { id: 'Edm.String', deletedDateTime: 'Edm.DateTimeOffset', displayName: 'Edm.String' },
  defaults: ['id', 'deletedDateTime'],
};

export const directoryRole: EntityType = {
  name: 'directoryRole',
  properties: {
    id: 'Edm.String',
    deletedDateTime: 'Edm.DateTimeOffset',
    description: 'Edm.String',
    displayName: 'Edm.String',
    roleTemplateId: 'Edm.String',
  },
  defaults: ['id', 'deletedDateTime', 'description', 'displayName', 'roleTemplateId'],
};

/** An activated role: its own id, made from the tenant's and the template's, and the template's. */
export function roleEntity(tenantId: string, role: Role): Entity {
  return plainEntity(directoryRole, {
    id: activatedId(tenantId, role.id),
    displayName: role.displayName,
    description: role.description,
    roleTemplateId: role.id,
  });
}

const administrativeUnit: EntityType = {
  name: 'administrativeUnit',
  properties: { id: 'Edm.String', deletedDateTime: 'Edm.DateTimeOffset', displayName: 'Edm.String' },
  defaults: ['id', 'deletedDateTime', 'displayName'],
};

export function unitEntity({ id, displayName }: AdministrativeUnit): Entity {
  return plainEntity(administrativeUnit, { id, displayName });
}

/** A GUID that differs between tenants, so that nobody takes it for the template's. */
function activatedId(tenantId: string, templateId: string): string {
  const hex = Buffer.from(guidKey(tenantId, templateId), 'base64url').toString('hex').slice(24, 56);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
