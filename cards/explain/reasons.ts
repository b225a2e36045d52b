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

/** The users of a line, grouped by what decided it; the largest group first. */
export function reasonsFor(line: Line, users: readonly UserAnalysis[]): readonly Reason[] {
  const groups = new Map<
    string,
    { before: readonly string[]; after: readonly string[]; users: UserAnalysis[] }
  >();
  for (const user of users) {
    const found = plansOf(line, user);
    if (found === undefined) continue;
    const key = JSON.stringify([found.before, found.after]);
    const group = groups.get(key) ?? { ...found, users: [] };
    group.users.push(user);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => other.users.length - one.users.length);
}

function plansOf(
  line: Line,
  { impact }: UserAnalysis,
): { readonly before: readonly string[]; readonly after: readonly string[] } | undefined {
  if (line.kind === 'unknown-plans') {
    return impact.unknownPlans.length === 0 ? undefined : { before: impact.unknownPlans, after: none.plans };
  }
  const found = impact.services.find(
    ({ service, change }) => service === line.service && change === line.change,
  );
  return found && { before: found.before.plans, after: found.after.plans };
}
