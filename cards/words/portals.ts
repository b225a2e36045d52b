/** Pages of Microsoft's admin centers that a card leads to. Ids are GUIDs and need no encoding. */

export const activeUsersPage = 'https://admin.microsoft.com/AdminPortal/Home#/users';
export const buyPage = 'https://admin.microsoft.com/AdminPortal/Home#/subscriptions';
/** Licenses of groups are given and taken in the Microsoft 365 admin center since September 2024. */
export const licensesPage = 'https://admin.microsoft.com/AdminPortal/Home#/licenses';

export function userLicensesPage(userId: string): string {
  return `https://admin.microsoft.com/AdminPortal/Home#/users/:/UserDetails/${userId}/LicensesAndApps`;
}

export function groupPage(groupId: string): string {
  return `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/GroupDetailsMenuBlade/~/Overview/groupId/${groupId}`;
}
