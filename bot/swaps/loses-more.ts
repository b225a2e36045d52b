import type { Impact } from '../licensing/impact.ts';
import { atRisk } from './confirm.ts';
import type { Move } from './swap.ts';

/** Whether a user would now lose more than the admin acknowledged for them (Law 7). */
export function losesMore({ acknowledged, acknowledgedPlans }: Move, impact: Impact): boolean {
  return (
    atRisk(impact).some((service) => !acknowledged.includes(service)) ||
    impact.unknownPlans.some((plan) => !acknowledgedPlans.includes(plan))
  );
}
