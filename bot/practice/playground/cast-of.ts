import { isObject, objectsIn, textIn, type JsonObject } from '../teams-client/json.ts';
import type { PlaygroundCast, PlaygroundPerson } from './playground-config.ts';

const answerWithinMs = 10_000;

/** Template id of Global Administrator (Learn: Microsoft Entra built-in roles). */
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

/**
 * Six people of another loopback Graph than the practice tenant: a Global Administrator, somebody with a license,
 * and whoever comes next. Undefined where that Graph does not have them: there are no windows to open then.
 */
export async function castOf(graphUrl: string): Promise<PlaygroundCast | undefined> {
  const select = '$select=id,displayName,userPrincipalName,accountEnabled,userType,assignedLicenses';
  const [people, assignments] = await Promise.all([
    list(`${graphUrl}/v1.0/users?${select}&$top=100`),
    list(
      `${graphUrl}/v1.0/roleManagement/directory/roleAssignments?$filter=roleDefinitionId eq '${globalAdministrator}'`,
    ),
  ]);
  const admins = new Set(
    assignments.flatMap(({ principalId, directoryScopeId }) =>
      directoryScopeId === '/' ? [principalId] : [],
    ),
  );
  const admin = people.find(({ id, accountEnabled }) => admins.has(id) && accountEnabled !== false);
  const affected = people.find((person) => person !== admin && isLicensedMember(person));
  const [first, second, third, fourth] = people.filter((person) => person !== admin && person !== affected);
  if (!admin || !affected || !first || !second || !third || !fourth) return undefined;
  return {
    admin: shown(admin),
    affected: shown(affected),
    others: [shown(first), shown(second), shown(third), shown(fourth)],
  };
}

function isLicensedMember({ accountEnabled, userType, assignedLicenses }: JsonObject): boolean {
  return accountEnabled !== false && userType !== 'Guest' && objectsIn(assignedLicenses).length > 0;
}

function shown({ id, displayName, userPrincipalName }: JsonObject): PlaygroundPerson {
  return { id: textIn(id), name: textIn(displayName), upn: textIn(userPrincipalName) };
}

async function list(address: string): Promise<readonly JsonObject[]> {
  try {
    const response = await fetch(address, {
      headers: { authorization: 'Bearer practice' },
      signal: AbortSignal.timeout(answerWithinMs),
    });
    const body: unknown = await response.json();
    return isObject(body) ? objectsIn(body['value']) : [];
  } catch {
    return [];
  }
}
