import type { HeldLicense } from '../licensing/user.ts';

/**
 * Many people hold the same licenses: of equal sets the first is kept for all who hold it, so that 100,000 users take
 * the memory of their names, and whoever works with them can tell equal sets by identity.
 */
export function createSharedLicenses(): (licenses: readonly HeldLicense[]) => readonly HeldLicense[] {
  const known = new Map<string, readonly HeldLicense[]>();
  return (licenses) => {
    const key = JSON.stringify(licenses);
    const shared = known.get(key) ?? licenses;
    known.set(key, shared);
    return shared;
  };
}
