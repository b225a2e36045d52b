import type { Visit } from '../../bot/conversation/visit.ts';
import { movable, type UserAnalysis } from '../../bot/swaps/analysis.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { losesSomething } from '../review/needs.ts';

/** Users asked for at a time. */
const page = 1_000;

/** Those affected by a draft whom a card in Teams does not reach: who never met the bot, or has blocked it. */
export async function unreachedUsers(swap: Swap, visit: Visit): Promise<readonly UserAnalysis[]> {
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
  return affected.filter(({ user }) => !reached.has(user.id));
}
