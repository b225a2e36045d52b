import type { LicenseChange } from '../licensing/license-change.ts';
import type { DirectLicense } from '../licensing/user.ts';

/** What reading a user tells about a call whose effect is in question. */
export type Sight = 'before' | 'after' | 'other';

/**
 * Compares what a user holds directly with the before-state on record and with what the call leaves behind.
 * `after` asks only for what the call touches, since somebody else may have given the user another product
 * meanwhile; `before` asks for everything, since only then the same call still means the same.
 */
export function sightOf(
  now: readonly DirectLicense[],
  before: readonly DirectLicense[],
  change: LicenseChange,
): Sight {
  if (showsChange(now, change)) return 'after';
  return sameLicenses(now, before) ? 'before' : 'other';
}

function showsChange(now: readonly DirectLicense[], change: LicenseChange): boolean {
  const added = new Set(change.addLicenses.map(({ skuId }) => skuId));
  const gone = change.removeLicenses.filter((skuId) => !added.has(skuId));
  return (
    change.addLicenses.every((license) => now.some((held) => sameLicense(held, license))) &&
    !now.some(({ skuId }) => gone.includes(skuId))
  );
}

function sameLicenses(some: readonly DirectLicense[], others: readonly DirectLicense[]): boolean {
  return (
    some.length === others.length && some.every((one) => others.some((other) => sameLicense(one, other)))
  );
}

function sameLicense(one: DirectLicense, other: DirectLicense): boolean {
  if (one.skuId !== other.skuId) return false;
  const plans = new Set(one.disabledPlans);
  return plans.symmetricDifference(new Set(other.disabledPlans)).size === 0;
}
