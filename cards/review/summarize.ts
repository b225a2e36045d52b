import type { Change, Impact } from '../../bot/licensing/impact.ts';
import { totals } from '../../bot/licensing/impacts.ts';
import type { Products } from '../../bot/licensing/product.ts';
import { serviceIds, type ServiceId } from '../../bot/licensing/services/service.ts';
import type { SwapProducts } from '../../bot/licensing/swap-products.ts';
import { movable, type Analysis, type UserAnalysis } from '../../bot/swaps/analysis.ts';
import { analysisDigest } from '../../bot/swaps/digest.ts';
import { namesApart } from '../words/names-apart.ts';
import { namedPlan } from '../words/plan-name.ts';
import { blockedOf } from './blocked.ts';
import type { ReviewGroup, ReviewLine, ReviewModel, Worse } from './model.ts';
import { losesSomething, needsConfirmation } from './needs.ts';
import { productNames } from './product-names.ts';
import type { ReviewUsage } from './usage.ts';

const worse: readonly Worse[] = ['lost', 'reduced', 'unknown'];

/** An analysis summed up for the admin: per service, per group of users, and who is held up by what. */
export function summarize(
  analysis: Analysis,
  usage: readonly ReviewUsage[],
  swap: SwapProducts,
  adminId: string,
): ReviewModel {
  const moving = movable(analysis);
  const losing = moving.filter(losesSomething);
  return {
    digest: analysisDigest(analysis),
    users: moving.length,
    from: productNames(swap.from, analysis.products),
    to: productNames(swap.to, analysis.products),
    lines: linesOf(moving),
    usage,
    unknownPlans: unknownPlans(moving, analysis.products),
    kept: servicesThat('kept', moving),
    gained: servicesThat('gained', moving),
    groups: groupsOf(losing, namesApart(analysis.users.map(({ user }) => user))),
    losing: losing.length,
    blocked: blockedOf(analysis),
    blockedUsers: analysis.users.length - moving.length,
    missing: analysis.missing.length,
    next: losing.length > 0 ? 'backup' : needsConfirmation(analysis, adminId) ? 'confirm' : 'move',
  };
}

/** What is lost first, then what is less, then what must be checked; with the quotas of whoever is hit worst. */
function linesOf(users: readonly UserAnalysis[]): readonly ReviewLine[] {
  const { services } = totals(users.map(({ impact }) => impact));
  return worse.flatMap((change) =>
    services
      .filter((line) => line.change === change)
      .map(({ service, users: count, worst }) => ({
        service,
        change,
        users: count,
        beforeGb: worst.before.quotaGb,
        afterGb: worst.after.quotaGb,
      })),
  );
}

/** Services with this change for somebody and nothing worse for anybody. */
function servicesThat(change: 'kept' | 'gained', users: readonly UserAnalysis[]): readonly ServiceId[] {
  const changes = new Map<ServiceId, Set<Change>>();
  for (const { services } of new Set(users.map(({ impact }) => impact))) {
    for (const { service, change: found } of services)
      changes.set(service, (changes.get(service) ?? new Set()).add(found));
  }
  return serviceIds.filter((service) => {
    const found = changes.get(service);
    if (found === undefined || worse.some((one) => found.has(one))) return false;
    return change === 'kept' ? found.has('kept') : !found.has('kept');
  });
}

function unknownPlans(users: readonly UserAnalysis[], products: Products): ReviewModel['unknownPlans'] {
  const affected = users.filter(({ impact }) => impact.unknownPlans.length > 0);
  const plans = new Set(affected.flatMap(({ impact }) => impact.unknownPlans));
  return { names: [...plans].map((plan) => namedPlan(plan, products)), users: affected.length };
}

function groupsOf(
  users: readonly UserAnalysis[],
  nameOf: ReturnType<typeof namesApart>,
): readonly ReviewGroup[] {
  const groups = new Map<string, { names: string[]; impact: Impact }>();
  const keys = new Map<Impact, string>();
  for (const { user, impact } of users) {
    const key = keys.get(impact) ?? groupKey(impact);
    keys.set(impact, key);
    const group = groups.get(key) ?? { names: [], impact };
    group.names.push(nameOf(user));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, impact }) => {
    const that = (change: Worse): readonly ServiceId[] =>
      impact.services.filter((line) => line.change === change).map(({ service }) => service);
    const check = that('unknown').length > 0 || impact.unknownPlans.length > 0;
    return { names, lost: that('lost'), reduced: that('reduced'), check };
  });
}

/** The same for users who are told the same. */
function groupKey({ services, unknownPlans: plans }: Impact): string {
  return JSON.stringify([
    services
      .filter(({ change }) => worse.some((one) => one === change))
      .map(({ service, change }) => [service, change]),
    plans.length > 0,
  ]);
}
