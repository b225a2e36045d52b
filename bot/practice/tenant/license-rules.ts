import type { Subscription } from '../company/company.ts';
import type { LicenseChange } from '../../licensing/license-change.ts';
import type { DirectLicense } from '../../licensing/user.ts';
import type { Directory, DirectoryUser, LicenseEntry } from './directory.ts';
import { badRequest } from './graph-error.ts';
import { requireCompatible } from './plan-rules.ts';

/**
 * The direct licenses that a user has after a change. Nothing is stored: a change goes through as a whole or not
 * at all. Rules and texts as reported of `assignLicense`, see `test/data/graph/license-errors.json`.
 * @throws GraphError 400 with the rule that the change breaks
 */
export function changedLicenses(
  directory: Directory,
  user: DirectoryUser,
  change: LicenseChange,
): readonly DirectLicense[] {
  const held = directory.licensesOf(user);
  for (const skuId of change.removeLicenses) requireRemovable(directory, held, skuId);
  for (const license of change.addLicenses) requireValid(directory, license);
  if (change.addLicenses.length > 0 && !/^[A-Z]{2}$/.test(user.usageLocation ?? '')) {
    throw badRequest('License assignment cannot be done for user with invalid usage location.');
  }
  for (const { skuId } of change.addLicenses) requireSeat(directory, held, skuId);
  const added = new Set(change.addLicenses.map(({ skuId }) => skuId));
  const kept = user.licenses.filter(
    ({ skuId }) => !change.removeLicenses.includes(skuId) && !added.has(skuId),
  );
  const after = [...kept, ...change.addLicenses];
  const inherited = held.filter(({ source }) => source.kind === 'group');
  requireCompatible(new Set([...after, ...inherited].flatMap((license) => plansOn(directory, license))));
  return after;
}

/** Ids of the plans that one license switches on for a person; those of the company do not count. */
function plansOn(directory: Directory, license: DirectLicense): readonly string[] {
  const plans = directory.subscription(license.skuId)?.plans ?? [];
  return plans
    .filter(({ id, appliesTo }) => appliesTo === 'User' && !license.disabledPlans.includes(id))
    .map(({ id }) => id);
}

function requireSubscription(directory: Directory, skuId: string): Subscription {
  const subscription = directory.subscription(skuId);
  if (subscription === undefined) {
    throw badRequest(`License ${skuId} does not correspond to a valid company License.`);
  }
  return subscription;
}

function requireRemovable(directory: Directory, held: readonly LicenseEntry[], skuId: string): void {
  requireSubscription(directory, skuId);
  const entries = held.filter((license) => license.skuId === skuId);
  if (entries.length === 0) throw badRequest('User does not have a corresponding license.');
  if (entries.every(({ source }) => source.kind === 'group')) {
    throw badRequest(
      'User license is inherited from a group membership and it cannot be removed directly from the user.',
    );
  }
}

function requireValid(directory: Directory, { skuId, disabledPlans }: DirectLicense): void {
  const { appliesTo, plans } = requireSubscription(directory, skuId);
  if (appliesTo === 'Company') throw badRequest(`License ${skuId} cannot be assigned to a user.`);
  const foreign = disabledPlans.find((plan) => plans.every(({ id }) => id !== plan));
  // That this is refused is on record, the text is not.
  if (foreign !== undefined) throw badRequest(`Service plan ${foreign} does not belong to license ${skuId}.`);
}

/** Whoever holds the product already, directly or through a group, needs no further seat. */
function requireSeat(directory: Directory, held: readonly LicenseEntry[], skuId: string): void {
  const { enabled, warning } = requireSubscription(directory, skuId).units;
  if (held.some((license) => license.skuId === skuId)) return;
  // Units in their grace period can still be given away (Partner Center: "active + warning - consumed").
  if (enabled + warning - directory.consumed(skuId) < 1) {
    throw badRequest(`Subscription with SKU ${skuId} does not have any available licenses.`);
  }
}
