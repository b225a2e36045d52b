import type { User } from '../../bot/licensing/user.ts';

type Named = Pick<User, 'displayName' | 'userPrincipalName'>;

/**
 * How each of these users is called where they are listed together: by name, and with the address where two of them have
 * the same name. Hostile until escaped.
 */
export function namesApart(users: Iterable<Named>): (user: Named) => string {
  const addresses = new Map<string, Set<string>>();
  for (const { displayName, userPrincipalName } of users) {
    const key = fold(displayName);
    const same = addresses.get(key) ?? new Set();
    addresses.set(key, same.add(userPrincipalName));
  }
  return ({ displayName, userPrincipalName }) =>
    (addresses.get(fold(displayName))?.size ?? 0) < 2 ? displayName : `${displayName} (${userPrincipalName})`;
}

function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
