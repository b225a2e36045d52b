/** From a transcript of Microsoft's notes on plans that exclude or need each other to the rules that are relied on. */

export interface RelationNotes {
  readonly mutuallyExclusive: readonly { readonly service: string; readonly plans: readonly NotedPlan[] }[];
  /** Pairs seen in error messages; some name products instead of plans. */
  readonly mutuallyExclusiveSeenInErrors: readonly { readonly plans?: readonly NotedPlan[] }[];
  readonly dependencies: readonly {
    readonly planId: string;
    /** Null where the source does not say which. */
    readonly dependsOnAnyOf: readonly NotedPlan[] | null;
    readonly trust: string;
  }[];
}

interface NotedPlan {
  readonly servicePlanId: string;
}

/** Plans that cannot be on at once. */
export interface Exclusion {
  readonly service: string;
  readonly plans: readonly string[];
}

/** A plan that needs one of others. */
export interface Dependency {
  readonly plan: string;
  readonly anyOf: readonly string[];
}

export interface Relations {
  readonly exclusive: readonly Exclusion[];
  readonly dependencies: readonly Dependency[];
  /** What has been said and is contradicted, or is not said any more: not relied on, and not kept back either. */
  readonly doubtfulExclusive: readonly Exclusion[];
  readonly doubtfulDependencies: readonly Dependency[];
}

/**
 * Groups that Microsoft contradicts elsewhere. The Exchange team announced in January 2023 that any combination of the
 * Business, E, F and A suites and of Exchange Online plans can be held at once; those suites carry different plans of
 * these three groups, so the groups cannot hold.
 */
const doubtful: ReadonlySet<string> = new Set(['Exchange Online', 'SharePoint Online', 'Skype for Business']);

/** A move is not hindered by hearsay: only what Graph has answered or what a current page of Microsoft's says. */
const trusted: ReadonlySet<string> = new Set(['captured', 'official']);

export function toRelations(notes: RelationNotes): Relations {
  const isDoubtful = ({ service }: { readonly service: string }): boolean => doubtful.has(service);
  const published = notes.mutuallyExclusive.filter((group) => !isDoubtful(group));
  const seen = notes.mutuallyExclusiveSeenInErrors.flatMap(({ plans }) =>
    plans === undefined ? [] : [{ service: 'seen in an error message', plans }],
  );
  const isTrusted = ({ trust }: { readonly trust: string }): boolean => trusted.has(trust);
  return {
    exclusive: [...published, ...seen].map(exclusionOf),
    dependencies: notes.dependencies.filter(isTrusted).flatMap(dependencyOf),
    doubtfulExclusive: notes.mutuallyExclusive.filter(isDoubtful).map(exclusionOf),
    doubtfulDependencies: notes.dependencies.filter((note) => !isTrusted(note)).flatMap(dependencyOf),
  };
}

function exclusionOf({ service, plans }: RelationNotes['mutuallyExclusive'][number]): Exclusion {
  return { service, plans: plans.map(idOf) };
}

function dependencyOf({
  planId,
  dependsOnAnyOf,
}: RelationNotes['dependencies'][number]): readonly Dependency[] {
  return dependsOnAnyOf === null ? [] : [{ plan: planId.toLowerCase(), anyOf: dependsOnAnyOf.map(idOf) }];
}

function idOf(plan: NotedPlan): string {
  return plan.servicePlanId.toLowerCase();
}
