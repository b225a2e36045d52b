import type { Actor } from '../swaps/actor.ts';
import { TenantError } from '../swaps/tenant.ts';
import { addressOf, quotedList } from './address.ts';
import { inChunks, mostAlternatives } from './chunks.ts';
import type { GraphClient } from './client.ts';
import { guidsOf } from './guid.ts';
import { lower, textOf } from './json.ts';

type Named = readonly [id: string, name: string];

/** Display names of groups by id. Whoever may not read groups gets none: a group without its name can still be told. */
export async function groupNames(
  client: GraphClient,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = await inChunks(guidsOf(ids), mostAlternatives, (chunk) => namesOf(client, actor, chunk));
  return new Map(names);
}

async function namesOf(client: GraphClient, actor: Actor, ids: readonly string[]): Promise<readonly Named[]> {
  const query = { $filter: `id in ${quotedList(ids)}`, $select: 'id,displayName' };
  const names: Named[] = [];
  try {
    for await (const { value } of client.pages({
      actor,
      route: '/groups',
      address: addressOf('/groups', {}, query),
    })) {
      for (const { id, displayName } of value) {
        const name = textOf(displayName);
        if (name !== undefined) names.push([lower(id), name]);
      }
    }
  } catch (error) {
    if (!(error instanceof TenantError) || error.code !== 'not-allowed') throw error;
  }
  return names;
}
