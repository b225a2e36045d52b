import type { DirectLicense } from '../../licensing/user.ts';
import type { Directory, DirectoryUser } from './directory.ts';
import type { CatalogueApp } from './teams-apps.ts';

/** What somebody else does to the tenant while an app is at work on it. Ids in lower case. */
export type Change =
  /** Seats are given away or back until so many are left. */
  | { readonly kind: 'seats-left'; readonly skuId: string; readonly left: number }
  | { readonly kind: 'user-deleted'; readonly userId: string }
  /** The user's own licenses become these. */
  | {
      readonly kind: 'licenses-changed';
      readonly userId: string;
      readonly licenses: readonly DirectLicense[];
    }
  | {
      readonly kind: 'user-changed';
      readonly userId: string;
      readonly values: Partial<Pick<DirectoryUser, 'usageLocation' | 'department' | 'accountEnabled'>>;
    }
  /** All roles that the person or group itself holds are taken away. */
  | { readonly kind: 'roles-taken'; readonly principalId: string }
  /** An admin uploads Teams apps, or removes them: from now on the catalogue has these. */
  | { readonly kind: 'apps-offered'; readonly apps: readonly CatalogueApp[] }
  /** Somebody gets an app of the catalogue, or it is taken from them. */
  | { readonly kind: 'app-installed' | 'app-removed'; readonly userId: string; readonly appId: string }
  /** A policy forbids the user the organisation's own apps. */
  | { readonly kind: 'apps-blocked'; readonly userId: string };

/**
 * Makes the change, as far as there still is whom it is about.
 * @param now ISO 8601 in UTC
 */
export function changeBehindTheBack(directory: Directory, change: Change, now: string): void {
  switch (change.kind) {
    case 'seats-left':
      leaveSeats(directory, change.skuId, change.left);
      return;
    case 'user-deleted':
      directory.delete(change.userId);
      return;
    case 'licenses-changed':
      updateUser(directory, change.userId, {
        licenses: change.licenses.map((license) => ({ ...license, since: now })),
      });
      return;
    case 'user-changed':
      updateUser(directory, change.userId, change.values);
      return;
    case 'roles-taken':
      directory.changeCompany({
        roleAssignments: directory.company.roleAssignments.filter(
          ({ principalId }) => principalId !== change.principalId,
        ),
      });
      return;
    case 'apps-offered':
      directory.apps.offer(change.apps);
      return;
    case 'app-installed':
      directory.apps.install(change.userId, change.appId);
      return;
    case 'app-removed':
      directory.apps.remove(change.userId, change.appId);
      return;
    case 'apps-blocked':
      directory.apps.block(change.userId);
  }
}

function updateUser(directory: Directory, userId: string, values: Partial<DirectoryUser>): void {
  const user = directory.user(userId);
  if (user !== undefined) directory.update({ ...user, ...values });
}

function leaveSeats(directory: Directory, skuId: string, left: number): void {
  directory.changeCompany({
    subscriptions: directory.company.subscriptions.map((subscription) => {
      if (subscription.skuId !== skuId) return subscription;
      const enabled = Math.max(0, directory.consumed(skuId) + left - subscription.units.warning);
      return { ...subscription, units: { ...subscription.units, enabled } };
    }),
  });
}
