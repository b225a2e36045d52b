import type { HeldLicense, User } from '../licensing/user.ts';
import { heldLicenses } from './held-licenses.ts';
import { lower, textOf, type JsonObject } from './json.ts';

/** The properties of Graph's `user` that `userOf` reads; licenses come only when they are asked for by name. */
export const userProperties = [
  'id',
  'displayName',
  'userPrincipalName',
  'mail',
  'usageLocation',
  'department',
  'preferredLanguage',
  'accountEnabled',
  'userType',
  'assignedLicenses',
  'licenseAssignmentStates',
].join(',');

/** @param share answers equal licenses with the same array */
export function userOf(
  json: JsonObject,
  share: (licenses: readonly HeldLicense[]) => readonly HeldLicense[] = (licenses) => licenses,
): User {
  const userPrincipalName = textOf(json['userPrincipalName']) ?? '';
  return {
    id: lower(json['id']),
    displayName: textOf(json['displayName']) ?? '',
    userPrincipalName,
    mail: textOf(json['mail']),
    usageLocation: textOf(json['usageLocation']),
    department: textOf(json['department']),
    preferredLanguage: textOf(json['preferredLanguage']),
    accountEnabled: json['accountEnabled'] !== false,
    guest: isGuest(lower(json['userType']), userPrincipalName),
    licenses: share(heldLicenses(json)),
  };
}

/** Accounts from before `userType` have none; a guest's name then still tells. */
function isGuest(userType: string, userPrincipalName: string): boolean {
  return userType === '' ? userPrincipalName.toUpperCase().includes('#EXT#') : userType === 'guest';
}
