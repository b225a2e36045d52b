import type { Actor } from '../swaps/actor.ts';
import type { FirstUsers, Group, GroupsNamed, Reading } from '../swaps/tenant.ts';
import { addressOf, quoted } from './address.ts';
import type { GraphClient } from './client.ts';
import { firstUsers, noUsers } from './first-users.ts';
import { guidsOf } from './guid.ts';
import { lower, textOf } from './json.ts';
import { mayBeName } from './name.ts';

/** Nobody remembers more words of a name; all of them go into one request. */
const mostWords = 10;

/** The groups that somebody may mean who typed a name, an address or an object id. */
export async function groupsNamed(
  client: GraphClient,
  actor: Actor,
  text: string,
  limit: number,
): Promise<GroupsNamed> {
  const name = text.trim();
  if (!mayBeName(name)) return { exact: [], similar: [] };
  const [id] = guidsOf([name]);
  const alternatives = [
    `displayName eq ${quoted(name)}`,
    `mail eq ${quoted(name)}`,
    ...(id === undefined ? [] : [`id eq ${quoted(id)}`]),
  ];
  const exact = await groupsBy(client, actor, { $filter: alternatives.join(' or ') }, limit);
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
  if (exact.length > 0 || words.length === 0) return { exact, similar: [] };
  const clauses = words.map((word) => `"displayName:${word}"`);
  return { exact, similar: await groupsBy(client, actor, { $search: clauses.join(' AND ') }, limit) };
}

/** At most `limit` users in a group, those of groups within it included. */
export async function membersOf(
  client: GraphClient,
  actor: Actor,
  groupId: string,
  limit: number,
  reading?: Reading,
): Promise<FirstUsers> {
  const [id] = guidsOf([groupId]);
  if (id === undefined) return noUsers;
  const route = '/groups/{id}/transitiveMembers/microsoft.graph.user';
  return await firstUsers(client, { actor, route, values: { id }, query: {} }, limit, reading);
}

async function groupsBy(
  client: GraphClient,
  actor: Actor,
  query: Readonly<Record<string, string>>,
  limit: number,
): Promise<readonly Group[]> {
  const route = '/groups';
  const options = { ...query, $count: 'true', $select: 'id,displayName,mail', $top: String(limit) };
  // `$search` needs this header (Graph: advanced query capabilities).
  const headers = { ConsistencyLevel: 'eventual' };
  const groups: Group[] = [];
  for await (const page of client.pages({ actor, route, address: addressOf(route, {}, options), headers })) {
    for (const { id, displayName, mail } of page.value) {
      const name = textOf(displayName);
      if (name !== undefined) groups.push({ id: lower(id), displayName: name, mail: textOf(mail) });
    }
    if (groups.length >= limit) break;
  }
  return groups.slice(0, limit);
}
