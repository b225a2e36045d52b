import type { RoleAssignment, RoleReader } from '../people/roles.ts';
import { theBot } from '../swaps/actor.ts';
import { addressOf, quoted, quotedList } from './address.ts';
import { inChunks, mostAlternatives } from './chunks.ts';
import type { GraphClient } from './client.ts';
import { isGuid } from './guid.ts';
import { lower, textOf, type JsonObject } from './json.ts';
import { ReadError, type ReadRequest } from './read.ts';

/** Somebody waits for the answer to a press: rather no answer than a late one. */
const patienceMs = 2_000;

/**
 * Reads the active role assignments of people, as the bot. Assignments to groups count only for groups that can
 * hold roles (Entra: use groups to manage role assignments); eligible but inactive ones are not among them.
 */
export function createGraphRoleReader(client: GraphClient): RoleReader {
  return {
    rolesOf: async (userId) => {
      if (!isGuid(userId)) return [];
      const [own, groups] = await Promise.all([
        assignments(client, `principalId eq ${quoted(userId)}`),
        roleGroups(client, userId),
      ]);
      const inherited = await inChunks(groups, mostAlternatives, (chunk) =>
        assignments(client, `principalId in ${quotedList(chunk)}`),
      );
      return [...own, ...inherited];
    },
  };
}

async function assignments(client: GraphClient, filter: string): Promise<readonly RoleAssignment[]> {
  const route = '/roleManagement/directory/roleAssignments';
  const address = addressOf(route, {}, { $filter: filter });
  return (await all(client, { actor: theBot, route, address })).flatMap(assignmentOf);
}

/** Built-in roles have their template's id as definition id. An assignment without a directory scope is an app's. */
function assignmentOf({ roleDefinitionId, directoryScopeId }: JsonObject): readonly RoleAssignment[] {
  const roleId = lower(roleDefinitionId);
  const scope = textOf(directoryScopeId);
  return roleId === '' || scope === undefined ? [] : [{ roleId, scope }];
}

/**
 * The ids of the user's groups that can hold roles. Choosing a type in the address makes it an advanced query, with
 * its header and its count (Graph: List a user's memberships).
 */
async function roleGroups(client: GraphClient, userId: string): Promise<readonly string[]> {
  const route = '/users/{id}/transitiveMemberOf/microsoft.graph.group';
  const query = { $select: 'id,isAssignableToRole', $count: 'true', $top: '999' };
  const address = addressOf(route, { id: userId }, query);
  const headers = { ConsistencyLevel: 'eventual' };
  const groups = await all(client, { actor: theBot, route, address, headers }).catch(noneOfNobody);
  return groups.filter(({ isAssignableToRole }) => isAssignableToRole === true).map(({ id }) => lower(id));
}

/** Somebody who is no longer in the directory is in no group: that is known, not unreadable. */
function noneOfNobody(error: unknown): readonly JsonObject[] {
  if (error instanceof ReadError && error.status === 404) return [];
  throw error;
}

async function all(client: GraphClient, request: ReadRequest): Promise<readonly JsonObject[]> {
  const found: JsonObject[] = [];
  for await (const { value } of client.pages({ ...request, patienceMs })) found.push(...value);
  return found;
}
