import type { Impact } from '../../bot/licensing/impact.ts';
import { none } from '../../bot/licensing/level.ts';
import type { UserAnalysis } from '../../bot/swaps/analysis.ts';
import type { Line } from './line.ts';

/** Why a line says what it says, and for whom. */
export interface Reason {
  /** Ids of the service plans that gave the service, or the part, before the move. */
  readonly before: readonly string[];
  /** Ids of those that give it afterwards; none where it goes away. */
  readonly after: readonly string[];
  readonly users: readonly UserAnalysis[];
}

/** The users of a line, out of those of each impact, grouped by what decided it; the largest group first. */
export function reasonsFor(
  line: Line,
  users: ReadonlyMap<Impact, readonly UserAnalysis[]>,
): readonly Reason[] {
  const groups = new Map<
    string,
    { before: readonly string[]; after: readonly string[]; users: UserAnalysis[] }
  >();
  for (const [impact, sharing] of users) {
    const found = plansOf(line, impact);
    if (found === undefined) continue;
    const key = JSON.stringify([found.before, found.after]);
    const group = groups.get(key) ?? { ...found, users: [] };
    for (const user of sharing) group.users.push(user);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => other.users.length - one.users.length);
}

/** How many users a line is about. */
export function usersAffected(line: Line, users: ReadonlyMap<Impact, readonly UserAnalysis[]>): number {
  let affected = 0;
  for (const [impact, sharing] of users) if (plansOf(line, impact) !== undefined) affected += sharing.length;
  return affected;
}

function plansOf(
  line: Line,
  impact: Impact,
): { readonly before: readonly string[]; readonly after: readonly string[] } | undefined {
  if (line.kind === 'unknown-plans') {
    return impact.unknownPlans.length === 0 ? undefined : { before: impact.unknownPlans, after: none.plans };
  }
  const found = impact.services.find(
    ({ service, change }) => service === line.service && change === line.change,
  );
  return found && { before: found.before.plans, after: found.after.plans };
}
