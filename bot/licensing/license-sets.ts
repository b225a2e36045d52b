import type { HeldLicense, User } from './user.ts';

/** Wraps a function that depends on nothing of a user but the licenses, so that it runs once for each set of them. */
export function onceForEachSet<T>(compute: (user: User) => T): (user: User) => T {
  const known = new Map<string, { readonly value: T }>();
  // Users who were read together share one array for equal licenses: looking into it once is enough.
  const seen = new Map<readonly HeldLicense[], { readonly value: T }>();
  return (user) => {
    const before = seen.get(user.licenses);
    if (before !== undefined) return before.value;
    const key = licenseKey(user);
    const found = known.get(key) ?? { value: compute(user) };
    known.set(key, found);
    seen.set(user.licenses, found);
    return found.value;
  };
}

/** The same for users with the same licenses from the same sources, in whatever order they are listed. */
function licenseKey(user: User): string {
  return user.licenses
    .map(({ skuId, disabledPlans, source }) =>
      [skuId, source.kind === 'group' ? source.groupId : '', ...disabledPlans.toSorted()].join(','),
    )
    .sort()
    .join(';');
}
