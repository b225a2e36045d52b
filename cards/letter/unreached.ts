import type { Visit } from '../../bot/conversation/visit.ts';
import { servicesAtRisk } from '../../bot/licensing/at-risk.ts';
import { userTasks } from '../../bot/licensing/checklist.ts';
import type { Impact } from '../../bot/licensing/impact.ts';
import type { User } from '../../bot/licensing/user.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import { movable } from '../../bot/swaps/analysis.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { losesSomething } from '../review/needs.ts';

/** What a user would have been told in Teams. */
export type Untold = Pick<Reminder, 'services' | 'unknownPlans' | 'tasks'>;

/** Somebody affected whom a card in Teams does not reach. */
export interface UnreachedUser {
  readonly user: User;
  readonly untold: Untold;
}

/** Users asked for at a time. */
const page = 1_000;

/**
 * Those affected whom a card in Teams does not reach: of a draft whoever never met the bot, cannot sign in or was tried in vain, later
 * whoever was tried in vain.
 */
export async function unreachedUsers(swap: Swap, visit: Visit): Promise<readonly UnreachedUser[]> {
  return swap.state === 'draft' ? await ofDraft(swap, visit) : await onRecord(swap, visit);
}

async function ofDraft(swap: Swap, visit: Visit): Promise<readonly UnreachedUser[]> {
  const { roster, reminders } = visit.desk;
  const affected = movable(await visit.analyse(swap)).filter(losesSomething);
  const reached = new Set<string>();
  for (let at = 0; at < affected.length; at += page) {
    const ids = affected.slice(at, at + page).map(({ user }) => user.id);
    for (const { userId } of await roster.findAll(swap.tenantId, ids)) reached.add(userId);
  }
  for (const { userId, state } of await reminders.ofSwap(swap.id)) {
    if (state === 'failed') reached.delete(userId);
  }
  const untold = new Map<Impact, Untold>();
  return affected
    .filter(({ user }) => !user.accountEnabled || !reached.has(user.id))
    .map(({ user, impact }) => {
      const known = untold.get(impact) ?? untoldOf(impact);
      untold.set(impact, known);
      return { user, untold: known };
    });
}

function untoldOf(impact: Impact): Untold {
  return {
    services: servicesAtRisk(impact),
    unknownPlans: impact.unknownPlans.length > 0,
    tasks: userTasks(impact),
  };
}

async function onRecord(swap: Swap, visit: Visit): Promise<readonly UnreachedUser[]> {
  const { reminders } = visit.desk;
  const failed: Reminder[] = [];
  for (;;) {
    const options = { filter: 'failed', limit: page, offset: failed.length } as const;
    const found = await reminders.page(swap.id, options);
    failed.push(...found);
    if (found.length < page) break;
  }
  const users = await visit.users(failed.map(({ userId }) => userId));
  const byId = new Map(users.map((user) => [user.id, user]));
  return failed.flatMap((untold) => {
    const user = byId.get(untold.userId);
    return user === undefined ? [] : [{ user, untold }];
  });
}
