import { isObject, objectsIn, textIn, type JsonObject } from '../teams-client/json.ts';
import type { PlaygroundCast, PlaygroundPerson } from './playground-config.ts';

const answerWithinMs = 10_000;

/** Template id of Global Administrator (Learn: Microsoft Entra built-in roles). */
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

/** People of the directory that are looked at for the cast, a page at a time. */
const largestPage = 999;
const mostPages = 10;

/** Of many Global Administrators the first are enough: one of them can sign in. */
const mostAdmins = 10;

const select = '$select=id,displayName,userPrincipalName,accountEnabled,userType,assignedLicenses';

/**
 * Six people of another loopback Graph than the practice tenant: a Global Administrator, somebody with a license,
 * and whoever comes first. Undefined where that Graph does not have them: there are no windows to open then.
 */
export async function castOf(graphUrl: string): Promise<PlaygroundCast | undefined> {
  const admin = await findAdmin(graphUrl);
  if (admin === undefined) return undefined;
  const others: JsonObject[] = [];
  let affected: JsonObject | undefined;
  for await (const person of peopleOf(graphUrl)) {
    if (isSame(person['id'], admin['id'])) continue;
    if (affected === undefined && isLicensedMember(person)) affected = person;
    else if (others.length < 4) others.push(person);
    const [first, second, third, fourth] = others;
    if (!affected || !first || !second || !third || !fourth) continue;
    return {
      admin: shown(admin),
      affected: shown(affected),
      others: [shown(first), shown(second), shown(third), shown(fourth)],
    };
  }
  return undefined;
}

/** Each is asked for by id: in a large directory they are anywhere. What is no user is a group or an app. */
async function findAdmin(graphUrl: string): Promise<JsonObject | undefined> {
  const assignments = objectsIn(
    (
      await read(
        `${graphUrl}/v1.0/roleManagement/directory/roleAssignments?$filter=roleDefinitionId eq '${globalAdministrator}'`,
      )
    )?.['value'],
  );
  const ids = assignments.flatMap(({ principalId, directoryScopeId }) =>
    directoryScopeId === '/' ? [textIn(principalId)] : [],
  );
  for (const id of ids.slice(0, mostAdmins)) {
    const person = await read(`${graphUrl}/v1.0/users/${encodeURIComponent(id)}?${select}`);
    if (person !== undefined && isSame(person['id'], id) && person['accountEnabled'] !== false) return person;
  }
  return undefined;
}

async function* peopleOf(graphUrl: string): AsyncGenerator<JsonObject, void, void> {
  let address = `${graphUrl}/v1.0/users?${select}&$top=${String(largestPage)}`;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await read(address);
    yield* objectsIn(answer?.['value']);
    const next = textIn(answer?.['@odata.nextLink']);
    // Nothing else than that Graph is asked, whatever it says.
    if (!next.startsWith(`${graphUrl}/`)) return;
    address = next;
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return textIn(one).toLowerCase() === textIn(other).toLowerCase();
}

function isLicensedMember({ accountEnabled, userType, assignedLicenses }: JsonObject): boolean {
  return accountEnabled !== false && userType !== 'Guest' && objectsIn(assignedLicenses).length > 0;
}

function shown({ id, displayName, userPrincipalName }: JsonObject): PlaygroundPerson {
  return { id: textIn(id), name: textIn(displayName), upn: textIn(userPrincipalName) };
}

/** Undefined where there is no such thing, or nobody answers. */
async function read(address: string): Promise<JsonObject | undefined> {
  try {
    const response = await fetch(address, {
      headers: { authorization: 'Bearer practice' },
      signal: AbortSignal.timeout(answerWithinMs),
    });
    const body: unknown = await response.json();
    return response.ok && isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
