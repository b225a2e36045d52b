import { backupNeeded, type Change, type Impact, type ServiceChange } from '../../bot/licensing/impact.ts';
import type { Level } from '../../bot/licensing/level.ts';
import type { Product } from '../../bot/licensing/product.ts';
import { grantsIn } from '../../bot/licensing/services/calendar-only.ts';
import { servicesOfPlan, type Grant } from '../../bot/licensing/services/classification.ts';
import { hostOf } from '../../bot/licensing/services/facts.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';

/** A product as the laws look at it: plan by plan, without the program's own notion of levels. */
export interface Side {
  readonly product: Product;
  readonly plans: ReadonlySet<string>;
  readonly unknown: readonly string[];
  /** What each plan that is in a service gives. */
  readonly grants: ReadonlyMap<string, readonly Grant[]>;
  /** The same by service and part. */
  readonly offers: ReadonlyMap<string, readonly Grant[]>;
}

export function sideOf(product: Product): Side {
  const ids = product.plans.map(({ id }) => id);
  const grants = ids.map((id) => [id, grantsIn(product.skuId, id)] as const);
  return {
    product,
    plans: new Set(ids),
    unknown: ids.filter((id) => servicesOfPlan(id).kind === 'unknown').sort(),
    grants: new Map(grants.filter(([, given]) => given.length > 0)),
    offers: Map.groupBy(
      grants.flatMap(([, given]) => given),
      placeOf,
    ),
  };
}

/** A move from one product to another by somebody who holds nothing else, and the move back. */
export interface Pair {
  readonly from: Side;
  readonly to: Side;
  readonly there: Impact;
  readonly back: Impact;
}

/** Each is true of every pair. */
export const laws: Readonly<Record<string, (pair: Pair) => boolean>> = {
  'says of each service what its levels say': ({ there }) => there.services.every(isConsistent),

  'passes over no plan that goes, unless another gives as much': ({ from, to, there }) => {
    const kept = new Set(
      there.services.filter(({ change }) => change === 'kept').map(({ service }) => service),
    );
    const listed = new Set(there.services.map(({ service }) => service));
    for (const [plan, grants] of from.grants) {
      if (to.plans.has(plan) && grants === to.grants.get(plan)) continue;
      for (const grant of grants) {
        if (!listed.has(grant.service)) return false;
        if (kept.has(grant.service) && !givesAsMuch(to, grant)) return false;
      }
    }
    return true;
  },

  'sends the admin to check each unknown plan that goes, and only those': ({ from, to, there }) => {
    const gone = from.unknown.filter((plan) => !to.plans.has(plan));
    return (
      gone.length === there.unknownPlans.length && gone.every((plan) => there.unknownPlans.includes(plan))
    );
  },

  'takes nothing where the other product has all the plans and more': ({ from, to, there }) =>
    !from.plans.isSubsetOf(to.plans) ||
    there.unknownPlans.length + there.services.filter(({ change }) => isWorse(change)).length === 0 ||
    !givesAll(to, from),

  'asks for no backup only where no service falls': ({ there }) =>
    backupNeeded(there) ||
    (there.unknownPlans.length === 0 &&
      there.services.every(
        ({ before, after }) =>
          after.rank >= before.rank && (after.quotaGb ?? Infinity) >= (before.quotaGb ?? 0),
      )),

  'is mirrored by the move back': ({ there, back }) => {
    const mayDiffer = (service: ServiceId): boolean =>
      goesWithHost(there, service) || goesWithHost(back, service);
    const forth = there.services.filter(({ service }) => !mayDiffer(service));
    const returned = new Map(back.services.map((each) => [each.service, each]));
    return (
      forth.length === back.services.filter(({ service }) => !mayDiffer(service)).length &&
      forth.every((one) => isMirrored(one, returned.get(one.service)))
    );
  },
};

function placeOf({ service, part }: Grant): string {
  return `${service}/${part ?? ''}`;
}

/** Rank and room may come from two plans: licenses stack. */
function givesAsMuch(side: Side, wanted: Grant): boolean {
  const offers = side.offers.get(placeOf(wanted)) ?? [];
  const rank = Math.max(0, ...offers.map((offer) => offer.rank));
  const room = Math.max(0, ...offers.map((offer) => offer.quotaGb ?? 0));
  return rank >= wanted.rank && (room >= (wanted.quotaGb ?? 0) || (room === 0 && rank > wanted.rank));
}

function givesAll(side: Side, other: Side): boolean {
  return [...other.offers.values()].flat().every((grant) => givesAsMuch(side, grant));
}

function isWorse(change: Change): boolean {
  return change !== 'kept' && change !== 'gained';
}

/** A service with parts can be less in one part and more in another, both ways. */
const mirror: Readonly<Record<Change, readonly Change[]>> = {
  lost: ['gained'],
  gained: ['lost'],
  reduced: ['kept', 'reduced'],
  kept: ['kept', 'reduced'],
  unknown: [],
};

function isMirrored(one: ServiceChange, other: ServiceChange | undefined): boolean {
  return (
    other !== undefined &&
    mirror[one.change].includes(other.change) &&
    isSameLevel(one.after, other.before) &&
    isSameLevel(one.before, other.after)
  );
}

function isSameLevel(one: Level, other: Level): boolean {
  return one.rank === other.rank && one.quotaGb === other.quotaGb;
}

/** An archive goes with its mailbox, whatever is left for it, and what is left does not come back with a mailbox. */
function goesWithHost({ services }: Impact, service: ServiceId): boolean {
  const host = hostOf(service);
  return services.some((each) => each.service === host && each.change === 'lost');
}

function isConsistent({ change, before, after }: ServiceChange): boolean {
  if (change === 'gained') return before.rank === 0 && after.rank > 0;
  if (change === 'lost') return before.rank > 0 && after.rank === 0;
  if (change === 'kept') {
    return (
      after.rank >= before.rank && before.rank > 0 && (after.quotaGb ?? Infinity) >= (before.quotaGb ?? 0)
    );
  }
  return change === 'reduced' && before.rank > 0 && after.rank > 0;
}
