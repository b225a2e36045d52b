import type { HeldLicense, LicenseSource } from '../licensing/user.ts';
import { idsOf, lower, objectsOf, textOf, type JsonObject } from './json.ts';

/**
 * What a user holds, one entry per product and source, from Graph's `user`.
 *
 * `licenseAssignmentStates` tells the sources and, for each, the disabled plans. A group's license that could not
 * be given stands there in state `Error` and gives nothing; it counts only if `assignedLicenses`, which is what the
 * user really has, knows the product from nowhere else. A product that only `assignedLicenses` knows is taken as
 * given directly.
 */
export function heldLicenses(user: JsonObject): readonly HeldLicense[] {
  const states = objectsOf(user['licenseAssignmentStates']).filter((state) => textOf(state['skuId']));
  const effective = states.filter((state) => lower(state['state']) !== 'error').map(licenseOf);
  const known = new Set(effective.map(({ skuId }) => skuId));
  const unexplained = objectsOf(user['assignedLicenses'])
    .filter((assigned) => textOf(assigned['skuId']) && !known.has(lower(assigned['skuId'])))
    .flatMap((assigned) => {
      const failed = states.filter((state) => lower(state['skuId']) === lower(assigned['skuId']));
      return (failed.length > 0 ? failed : [assigned]).map(licenseOf);
    });
  return [...effective, ...unexplained];
}

function licenseOf(entry: JsonObject): HeldLicense {
  return {
    skuId: lower(entry['skuId']),
    disabledPlans: idsOf(entry['disabledPlans']),
    source: sourceOf(lower(entry['assignedByGroup'])),
  };
}

function sourceOf(groupId: string): LicenseSource {
  return groupId === '' ? { kind: 'direct' } : { kind: 'group', groupId };
}
