import { usersPerSwap } from '../../bot/swaps/limits.ts';
import { TenantError, type FirstUsers, type Group } from '../../bot/swaps/tenant.ts';
import type { Finder } from './finder.ts';

/** Why a field of the card names nobody as it stands. Names and texts are hostile until escaped. */
export type Problem =
  | { readonly kind: 'no-such-group'; readonly text: string; readonly similar: readonly Group[] }
  | { readonly kind: 'several-groups'; readonly text: string; readonly groups: readonly Group[] }
  | { readonly kind: 'empty-group'; readonly name: string }
  | { readonly kind: 'large-group'; readonly name: string; readonly members: number }
  | { readonly kind: 'groups-closed' }
  | { readonly kind: 'department-alone'; readonly department: string }
  /** `others` are departments of people who do have the product, some of them at least. */
  | { readonly kind: 'empty-department'; readonly department: string; readonly others: readonly string[] };

export type Source =
  | { readonly kind: 'users'; readonly found: FirstUsers }
  | { readonly kind: 'problem'; readonly problem: Problem };

const nobody: Source = { kind: 'users', found: { users: [], total: 0 } };

/** One more than fits, so that too many are noticed. */
const most = usersPerSwap + 1;
const mostCandidates = 5;
const mostDepartments = 10;
/** Enough to find the departments among. */
const holdersAsked = 999;

/** Everybody in a group, those in groups within it included. */
export async function fromGroup(text: string, finder: Finder): Promise<Source> {
  if (text === '') return nobody;
  const { desk, actor, reading } = finder;
  const { tenant } = desk;
  try {
    const { exact, similar } = await tenant.groupsNamed(actor, text, mostCandidates);
    const [group] = exact;
    if (group === undefined) return problem({ kind: 'no-such-group', text, similar });
    if (exact.length > 1) return problem({ kind: 'several-groups', text, groups: exact });
    const found = await tenant.members(actor, group.id, most, reading);
    const name = group.displayName;
    if (found.total === 0) return problem({ kind: 'empty-group', name });
    if (found.total > usersPerSwap) return problem({ kind: 'large-group', name, members: found.total });
    return users(found, finder);
  } catch (error) {
    if (error instanceof TenantError && error.code === 'not-allowed')
      return problem({ kind: 'groups-closed' });
    throw error;
  }
}

/** Everybody who has a product, or those of one department. */
export async function fromProduct(
  skuId: string | undefined,
  department: string,
  finder: Finder,
): Promise<Source> {
  const { desk, actor, reading } = finder;
  const { tenant } = desk;
  if (skuId === undefined)
    return department === '' ? nobody : problem({ kind: 'department-alone', department });
  if (department === '') return users(await tenant.holders(actor, skuId, most, undefined, reading), finder);
  const found = await tenant.holders(actor, skuId, most, department, reading);
  if (found.total > 0) return users(found, finder);
  const some = await tenant.holders(actor, skuId, holdersAsked);
  const others = [...new Set(some.users.flatMap((user) => user.department ?? []))].sort();
  return problem({ kind: 'empty-department', department, others: others.slice(0, mostDepartments) });
}

/** They were read in full: the steps that follow need not read them again. */
function users(found: FirstUsers, { desk, origin }: Finder): Source {
  desk.recentUsers.keep(origin.userId, found.users);
  return { kind: 'users', found };
}

function problem(of: Problem): Source {
  return { kind: 'problem', problem: of };
}
