import type { LicenseChange } from './license-change.ts';
import { partKey, plansOn, userPlans } from './plans-held.ts';
import type { Products } from './product.ts';
import { grantsOf, type Grant } from './services/classification.ts';
import { hostOf, isHost } from './services/facts.ts';
import type { SwapProducts } from './swap-products.ts';
import type { HeldLicense, User } from './user.ts';

/**
 * The one call that makes a user's move (Law 1): the named sources that the user holds directly go, the targets come.
 * A target that the user already holds directly stays as it is and is left out, also when it is named as a source:
 * adding it anew would overwrite its disabled plans (Learn, "user: assignLicense").
 */
export function changeFor(user: User, products: SwapProducts, tenant: Products): LicenseChange {
  const direct = user.licenses.filter((license) => license.source.kind === 'direct');
  const held = new Set(direct.map((license) => license.skuId));
  const targets = new Set(products.to);
  const sources = new Set(products.from).difference(targets);
  const removed = direct.filter((license) => sources.has(license.skuId));
  const isOff = carryOver(user, removed, tenant);
  return {
    addLicenses: [...targets.difference(held)].map((skuId) => ({
      skuId,
      disabledPlans: userPlans(skuId, tenant).filter(isOff),
    })),
    removeLicenses: removed.map((license) => license.skuId),
  };
}

/** The licenses a user has once the change is made: inherited copies stay. */
export function licensesAfter(user: Pick<User, 'licenses'>, change: LicenseChange): readonly HeldLicense[] {
  const replaced = new Set([...change.removeLicenses, ...change.addLicenses.map((license) => license.skuId)]);
  return [
    ...user.licenses.filter((license) => license.source.kind === 'group' || !replaced.has(license.skuId)),
    ...change.addLicenses.map((license): HeldLicense => ({ ...license, source: { kind: 'direct' } })),
  ];
}

/**
 * Which plans of a target stay off (Law 1): those that were off in what goes and on in none of it, by plan id; and
 * those whose service was wholly off although some license offers it, whatever the plan is called in the target.
 * A service that the user was never offered is not off: it is gained.
 */
function carryOver(user: User, removed: readonly HeldLicense[], tenant: Products): (plan: string) => boolean {
  const offInRemoved = new Set(removed.flatMap((license) => license.disabledPlans));
  const onInRemoved = new Set(removed.flatMap((license) => plansOn(license, tenant)));
  const on = partsOf(user.licenses.flatMap((license) => plansOn(license, tenant)));
  const off = partsOf(user.licenses.flatMap((license) => license.disabledPlans)).difference(on);
  return (plan) => (offInRemoved.has(plan) && !onInRemoved.has(plan)) || staysOff(grantsOf(plan), on, off);
}

/**
 * A plan with several services stays off only if none of them is on. A mailbox that is off keeps its plan off even so:
 * a hybrid user may have an archive in the cloud, and must not be given a mailbox there.
 */
function staysOff(grants: readonly Grant[], on: ReadonlySet<string>, off: ReadonlySet<string>): boolean {
  const isOff = (grant: Grant): boolean => off.has(partKey(grant));
  if (grants.some((grant) => isHost(grant.service) && isOff(grant))) return true;
  if (grants.some((grant) => on.has(partKey(grant)))) return false;
  return grants.some((grant) => isOff(grant) || off.has(hostOf(grant.service) ?? ''));
}

function partsOf(plans: readonly string[]): ReadonlySet<string> {
  return new Set(plans.flatMap((plan) => grantsOf(plan).map(partKey)));
}
