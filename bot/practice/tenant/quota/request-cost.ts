import type { GraphRequest } from '../request.ts';

/** What one request, or one line of a batch, takes of the quotas. */
export interface RequestCost {
  readonly units: number;
  readonly writes: number;
}

/** Base costs of what costs more than one unit (Graph: service-specific throttling limits, identity and access). */
const baseCosts: readonly (readonly [RegExp, number])[] = [
  [/^users$/, 2],
  [/^subscribedskus$/, 3],
  [/^users\/[^/]+\/licensedetails$/, 2],
  [/^users\/[^/]+\/(transitive)?memberof\b/, 2],
  [/^groups\/[^/]+\/members\b/, 3],
  [/^groups\/[^/]+\/transitivemembers\b/, 5],
];

/** `$select` and a small `$top` make a request cheaper, `$expand` makes it dearer, and nothing is free. */
export function costOf({ method, path, query }: GraphRequest): RequestCost {
  const route = path.join('/').toLowerCase();
  const base = baseCosts.find(([pattern]) => pattern.test(route))?.[1] ?? 1;
  const top = query.get('$top');
  const small = top !== null && Number(top) < 20;
  const units = base - Number(query.has('$select')) - Number(small) + Number(query.has('$expand'));
  return { units: Math.max(1, units), writes: method === 'GET' ? 0 : 1 };
}
