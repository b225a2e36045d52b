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

export interface Relations {
  readonly exclusive: readonly { readonly service: string; readonly plans: readonly string[] }[];
  readonly dependencies: readonly { readonly plan: string; readonly anyOf: readonly string[] }[];
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
  const published = notes.mutuallyExclusive.filter(({ service }) => !doubtful.has(service));
  const seen = notes.mutuallyExclusiveSeenInErrors.flatMap(({ plans }) =>
    plans === undefined ? [] : [{ service: 'seen in an error message', plans }],
  );
  return {
    exclusive: [...published, ...seen].map(({ service, plans }) => ({ service, plans: plans.map(idOf) })),
    dependencies: notes.dependencies.flatMap(({ planId, dependsOnAnyOf, trust }) =>
      dependsOnAnyOf === null || !trusted.has(trust)
        ? []
        : [{ plan: planId.toLowerCase(), anyOf: dependsOnAnyOf.map(idOf) }],
    ),
  };
}

function idOf(plan: NotedPlan): string {
  return plan.servicePlanId.toLowerCase();
}
