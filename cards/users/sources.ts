import type { Visit } from '../../bot/conversation/visit.ts';
import { usersPerSwap } from '../../bot/swaps/limits.ts';
import { TenantError, type FirstUsers, type Group } from '../../bot/swaps/tenant.ts';

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

/** Everybody in a group, those in groups within it included. */
export async function fromGroup(text: string, { desk: { tenant }, actor }: Visit): Promise<Source> {
  if (text === '') return nobody;
  try {
    const { exact, similar } = await tenant.groupsNamed(actor, text, mostCandidates);
    const [group] = exact;
    if (group === undefined) return problem({ kind: 'no-such-group', text, similar });
    if (exact.length > 1) return problem({ kind: 'several-groups', text, groups: exact });
    const found = await tenant.members(actor, group.id, most);
    const name = group.displayName;
    if (found.total === 0) return problem({ kind: 'empty-group', name });
    if (found.total > usersPerSwap) return problem({ kind: 'large-group', name, members: found.total });
    return { kind: 'users', found };
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
  { desk: { tenant }, actor }: Visit,
): Promise<Source> {
  if (skuId === undefined)
    return department === '' ? nobody : problem({ kind: 'department-alone', department });
  if (department === '') return { kind: 'users', found: await tenant.holders(actor, skuId, most) };
  const found = await tenant.holders(actor, skuId, most, department);
  if (found.total > 0) return { kind: 'users', found };
  const { users } = await tenant.holders(actor, skuId, most);
  const others = [...new Set(users.flatMap((user) => user.department ?? []))].sort();
  return problem({ kind: 'empty-department', department, others: others.slice(0, mostDepartments) });
}

function problem(of: Problem): Source {
  return { kind: 'problem', problem: of };
}
