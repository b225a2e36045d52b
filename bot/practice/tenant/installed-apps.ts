import { teamsAppValue } from './app-catalogue.ts';
import { answerCollection } from './collection.ts';
import type { Context } from './context.ts';
import { founded, type DirectoryUser } from './directory.ts';
import { plainEntity, type EntityType } from './entity.ts';
import { answerEntity } from './entity-answer.ts';
import { denied, GraphError, malformed, unknownProperty } from './graph-error.ts';
import type { GraphResponse, Json } from './request.ts';
import type { CatalogueApp } from './teams-apps.ts';
import { userOf } from './users.ts';

const installationType: EntityType = {
  name: 'userScopeTeamsAppInstallation',
  properties: {
    id: 'Edm.String',
    teamsApp: { fields: { id: 'Edm.String', externalId: 'Edm.String', displayName: 'Edm.String' } },
  },
  defaults: ['id'],
};

const chatType: EntityType = {
  name: 'chat',
  properties: { id: 'Edm.String', chatType: 'Edm.String', createdDateTime: 'Edm.DateTimeOffset' },
  defaults: ['id', 'chatType', 'createdDateTime'],
};

/** `GET /users/{id}/teamwork/installedApps`, with `$expand=teamsApp`. */
export function listInstalledApps(context: Context, key: string): GraphResponse {
  const user = ownOf(context, key);
  const { apps } = context.directory;
  const values = new Map<string, Json>(
    apps.of(user.id).map((app) => [installationId(user, app), teamsAppValue(app)]),
  );
  return answerCollection(context, {
    context: `users('${encodeURIComponent(key)}')/teamwork/installedApps`,
    type: installationType,
    members: [...values].map(([id, teamsApp]) => plainEntity(installationType, { id, teamsApp })),
    directory: false,
    expand: (member, names) =>
      Object.fromEntries(
        names.map((name) => {
          if (name !== 'teamsApp') throw unknownProperty(name, installationType.name);
          return [name, values.get(member.id) ?? null];
        }),
      ),
  });
}

/** `POST /users/{id}/teamwork/installedApps`; 201 has no body. */
export function installApp(context: Context, key: string): GraphResponse {
  const user = ownOf(context, key);
  const { apps } = context.directory;
  const app = apps.app(boundApp(context.request.body));
  if (app === undefined) throw new GraphError(404, 'NotFound', 'The app is not in the catalog.');
  if (apps.isBlocked(user.id)) throw blockedByPolicy(context, user, app);
  if (apps.has(user.id, app.id)) {
    throw new GraphError(409, 'Conflict', 'The app is already installed for the user.');
  }
  apps.install(user.id, app.id);
  return { status: 201 };
}

/** `GET /users/{id}/teamwork/installedApps/{installation}/chat`: the user's chat with the bot of the app. */
export function getInstalledAppChat(context: Context, key: string, id: string): GraphResponse {
  const user = ownOf(context, key);
  const app = context.directory.apps.of(user.id).find((one) => installationId(user, one) === id);
  if (app === undefined) throw new GraphError(404, 'NotFound', 'The app is not installed for the user.');
  const chat = {
    id: `19:${user.id}_${app.externalId}@unq.gbl.spaces`,
    chatType: 'oneOnOne',
    createdDateTime: founded,
  };
  return answerEntity(context, 'chats', plainEntity(chatType, chat));
}

/** The app reaches everybody's apps; whoever is signed in, their own. */
function ownOf(context: Context, key: string): DirectoryUser {
  const user = userOf(context, key);
  const { caller } = context;
  if (caller.kind === 'user' && caller.user.id !== user.id) throw denied();
  return user;
}

/** The form of Microsoft's examples. */
function installationId(user: DirectoryUser, app: CatalogueApp): string {
  return Buffer.from(`${user.id}##${app.id}`).toString('base64');
}

const binding = /^https?:\/\/[^/]+\/v1\.0\/appCatalogs\/teamsApps\/([^/]+)$/i;

function boundApp(body: unknown): string {
  const bound: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'teamsApp@odata.bind') : undefined;
  const [, id] = binding.exec(typeof bound === 'string' ? bound : '') ?? [];
  if (id === undefined) throw malformed("The request is missing a valid 'teamsApp@odata.bind'.");
  return id;
}

/** As reported of Graph (company-communicator issue 1537). */
function blockedByPolicy(context: Context, user: DirectoryUser, app: CatalogueApp): GraphError {
  const { tenantId } = context.directory.company;
  return new GraphError(
    403,
    'Forbidden',
    `App is blocked by app permission policy. TenantId: ${tenantId}, UserObjectId: ${user.id}, AppId: ${app.id}, AppType: Private`,
  );
}
