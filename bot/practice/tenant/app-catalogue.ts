import { answerCollection } from './collection.ts';
import type { Context } from './context.ts';
import { plainEntity, textEntity, type Entity } from './entity.ts';
import type { GraphResponse } from './request.ts';
import type { CatalogueApp } from './teams-apps.ts';

const teamsAppType = textEntity('teamsApp', ['id', 'externalId', 'displayName', 'distributionMethod']);

/** `GET /appCatalogs/teamsApps`: the organisation's own apps. Those of the store are left out. */
export function listTeamsApps(context: Context): GraphResponse {
  return answerCollection(context, {
    context: 'appCatalogs/teamsApps',
    type: teamsAppType,
    members: context.directory.apps.catalogue.map(teamsAppEntity),
    directory: false,
  });
}

function teamsAppEntity(app: CatalogueApp): Entity {
  return plainEntity(teamsAppType, teamsAppValue(app));
}

/** As Graph shows it, also inside an installation. */
export function teamsAppValue({ id, externalId, displayName }: CatalogueApp): {
  readonly id: string;
  readonly externalId: string;
  readonly displayName: string;
  readonly distributionMethod: string;
} {
  return { id, externalId, displayName, distributionMethod: 'organization' };
}
