import { plansWithoutUserData } from './no-user-data/index.ts';
import type { ServiceId } from './service.ts';
import { serviceTables } from './tables/index.ts';

/** What one service plan gives of one service, or of one part of it. */
export interface Grant {
  readonly service: ServiceId;
  /** Undefined where the service has no parts, and for its main one. */
  readonly part: string | undefined;
  readonly rank: number;
  readonly quotaGb: number | undefined;
}

/** What is known of a service plan. `unknown` plans must never pass in silence (Law 6). */
export type Classification =
  | { readonly kind: 'services'; readonly grants: readonly Grant[] }
  | { readonly kind: 'no-user-data' }
  | { readonly kind: 'unknown' };

const unknown: Classification = { kind: 'unknown' };

const grants = Map.groupBy(
  serviceTables.flatMap(({ service, part, plans }) =>
    plans.map(({ id, rank, quotaGb }) => ({ id, grant: { service, part, rank, quotaGb } })),
  ),
  ({ id }) => id,
);

const classifications: ReadonlyMap<string, Classification> = new Map<string, Classification>([
  ...plansWithoutUserData.map(({ id }) => [id, { kind: 'no-user-data' }] as const),
  ...[...grants].map(
    ([id, rows]) => [id, { kind: 'services', grants: rows.map(({ grant }) => grant) }] as const,
  ),
]);

/** Which services a plan gives, by its id in lower case; a plan may give several. */
export function servicesOfPlan(planId: string): Classification {
  return classifications.get(planId) ?? unknown;
}

/** The grants of a plan; none where it is unknown or holds no user data. */
export function grantsOf(planId: string): readonly Grant[] {
  const classification = servicesOfPlan(planId);
  return classification.kind === 'services' ? classification.grants : [];
}
