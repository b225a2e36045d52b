import { planName } from '../../bot/licensing/catalog/names.ts';
import type { Products } from '../../bot/licensing/product.ts';

/** What a person calls a service plan: Microsoft's list, else the organization's own technical name for it. */
export function namedPlan(planId: string, products: Products): string {
  for (const product of products.values()) {
    const plan = product.plans.find(({ id }) => id === planId);
    if (plan !== undefined) return planName(planId, plan.name);
  }
  return planName(planId, planId);
}
