import { impactOf } from '../../bot/licensing/impact.ts';
import { onceForEachSet } from '../../bot/licensing/license-sets.ts';
import type { Product } from '../../bot/licensing/product.ts';
import { serviceIds, type ServiceId } from '../../bot/licensing/services/service.ts';
import type { SwapProducts } from '../../bot/licensing/swap-products.ts';
import type { User } from '../../bot/licensing/user.ts';

/** What a target would mean for the users together: every service that at least one of them loses or has less of. */
export interface Outlook {
  readonly lost: readonly ServiceId[];
  readonly reduced: readonly ServiceId[];
  /** Something nobody can say: an unknown plan or service. */
  readonly check: boolean;
}

/** One user for each set of licenses: the outlook of the others is the same. */
export function oneOfEachSet(users: readonly User[]): readonly User[] {
  const first = onceForEachSet((user) => user);
  return [...new Set(users.map(first))];
}

export function outlook(users: readonly User[], swap: SwapProducts, products: readonly Product[]): Outlook {
  const owned = new Map(products.map((product) => [product.skuId, product]));
  const impacts = users.map((user) => impactOf(user, swap, owned));
  const changed = (change: string): readonly ServiceId[] =>
    serviceIds.filter((service) =>
      impacts.some((impact) =>
        impact.services.some((line) => line.service === service && line.change === change),
      ),
    );
  const lost = changed('lost');
  return {
    lost,
    reduced: changed('reduced').filter((service) => !lost.includes(service)),
    check: changed('unknown').length > 0 || impacts.some((impact) => impact.unknownPlans.length > 0),
  };
}
