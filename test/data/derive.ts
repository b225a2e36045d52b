/**
 * Cuts what the Graph tests need out of Microsoft's published descriptions and writes it to `test/data/graph/`:
 *
 *     node test/data/derive.ts <folder>
 *
 * The folder holds `graph-v1.0-openapi-subset.json` (OpenAPI of Graph v1.0, MIT, from the Microsoft Graph
 * PowerShell SDK), `graph-official-requests.json` and `graph-examples/` (requests and responses of the Graph
 * reference, CC BY 4.0) and `license-errors.json` (error bodies of license changes).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Node = Readonly<Record<string, Json>>;

const paths = [
  '/users',
  '/users/{user-id}',
  '/users/{user-id}/licenseDetails',
  '/users/{user-id}/memberOf',
  '/users/{user-id}/transitiveMemberOf',
  '/users/{user-id}/transitiveMemberOf/graph.directoryRole',
  '/users/{user-id}/transitiveMemberOf/graph.group',
  '/users/{user-id}/assignLicense',
  '/users/{user-id}/teamwork/installedApps',
  '/users/{user-id}/teamwork/installedApps/{userScopeTeamsAppInstallation-id}/chat',
  '/appCatalogs/teamsApps',
  '/groups',
  '/groups/{group-id}',
  '/groups/{group-id}/members',
  '/groups/{group-id}/members/graph.user',
  '/groups/{group-id}/members/{directoryObject-id}/$ref',
  '/groups/{group-id}/transitiveMembers',
  '/groups/{group-id}/transitiveMembers/graph.user',
  '/subscribedSkus',
  '/subscribedSkus/{subscribedSku-id}',
  '/directory/subscriptions',
  '/organization',
  '/domains',
  '/domains/{domain-id}',
  '/directoryRoles',
  "/reports/getMailboxUsageDetail(period='{period}')",
  "/reports/getOneDriveUsageAccountDetail(period='{period}')",
  '/roleManagement/directory/roleAssignments',
  '/roleManagement/directory/roleAssignments/{unifiedRoleAssignment-id}',
  '/roleManagement/directory/roleDefinitions',
  '/$batch',
];

const pages = [
  'concept-advanced-queries',
  'concept-paging',
  'directoryrole-list',
  'domain-get',
  'domain-list',
  'group-get',
  'group-list',
  'group-list-members',
  'group-list-transitivemembers',
  'new-directory-list-subscriptions',
  'new-rbacapplication-list-roleassignments',
  'new-reportroot-getmailboxusagedetail',
  'new-subscribedsku-list',
  'new-user-assignlicense',
  'new-user-assignlicense-default-projection',
  'new-user-licenseassignmentstates',
  'new-user-list-licensedetails',
  'organization-get',
  'organization-list',
  'subscribedsku-get',
  'subscribedsku-list',
  'user-assignlicense',
  'user-get',
  'user-list',
  'user-list-licensedetails',
  'user-list-memberof',
  'user-list-transitivememberof',
  'user-update',
];

function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function node(value: Json | undefined): Node {
  if (!isNode(value)) throw new Error('Not an object where the description must have one.');
  return value;
}

function list(value: Json | undefined): readonly Node[] {
  return Array.isArray(value) ? value.map((entry: Json) => node(entry)) : [];
}

/** Without what only a reader or a code generator needs. A property may be called `description`: those stay. */
function bare(value: Json): Json {
  if (Array.isArray(value)) return value.map((entry: Json) => bare(entry));
  if (!isNode(value)) return value;
  const prose = new Set([
    'description',
    'summary',
    'title',
    'operationId',
    'tags',
    'externalDocs',
    'examples',
    'example',
  ]);
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, child]) => !key.startsWith('x-') && !(prose.has(key) && !(isNode(child) && 'type' in child)),
      )
      .map(([key, child]) => [key, bare(child)]),
  );
}

/** The names of all components that the value needs, directly or through others, as `section/name`. */
function needed(value: Json, components: Node, found: Set<string>): void {
  if (Array.isArray(value))
    value.forEach((entry: Json) => {
      needed(entry, components, found);
    });
  if (!isNode(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (key !== '$ref' || typeof child !== 'string') {
      needed(child, components, found);
      continue;
    }
    const name = child.replace('#/components/', '');
    if (found.has(name)) continue;
    found.add(name);
    const [section = '', component = ''] = name.split('/');
    needed(node(components[section])[component] ?? null, components, found);
  }
}

function openApi(full: Node): Json {
  const components = node(bare(full['components'] ?? null));
  const kept = Object.fromEntries(paths.map((path) => [path, bare(node(full['paths'])[path] ?? null)]));
  const names = new Set<string>();
  needed(kept, components, names);
  // Members of directory collections are described by their own types, which no path refers to.
  needed({ $ref: '#/components/schemas/microsoft.graph.directoryRole' }, components, names);
  const sections: Record<string, Record<string, Json>> = {};
  for (const name of [...names].sort()) {
    const [section = '', component = ''] = name.split('/');
    (sections[section] ??= {})[component] = node(components[section])[component] ?? null;
  }
  return { openapi: full['openapi'] ?? '3.0.0', info: full['info'] ?? {}, paths: kept, components: sections };
}

/** Every documented request of the pages, with the answer that follows it on the page where there is one. */
function examples(folder: string): Json {
  return pages.flatMap((page) => {
    const { _source, examples } = node(read(folder, `graph-examples/${page}.json`));
    const entries = list(examples);
    return entries.flatMap((entry, at) => {
      if (entry['kind'] !== 'request') return [];
      const next = entries[at + 1];
      const answer = next === undefined || next['kind'] === 'request' ? {} : chosen(next, ['status', 'body']);
      return [
        {
          page,
          source: _source ?? '',
          ...chosen(entry, ['method', 'url', 'headers']),
          ...sent(entry),
          answer,
        },
      ];
    });
  });
}

function sent({ body }: Node): Node {
  return body === undefined ? {} : { sent: body };
}

function chosen(entry: Node, keys: readonly string[]): Node {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)));
}

function errors(folder: string): Json {
  return list(node(read(folder, 'license-errors.json'))['errors'])
    .filter((entry) => isNode(entry['body']))
    .map(({ id, status, body, kind }) => ({
      id: id ?? '',
      status: status ?? 400,
      kind: kind ?? '',
      body: body ?? {},
    }));
}

function read(folder: string, file: string): Json {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
}

function write(file: string, value: Json): void {
  writeFileSync(new URL(`graph/${file}`, import.meta.url), `${JSON.stringify(value)}\n`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds the descriptions.');
write('openapi.json', openApi(node(read(folder, 'graph-v1.0-openapi-subset.json'))));
write('examples.json', examples(folder));
write('license-errors.json', errors(folder));
