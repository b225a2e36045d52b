import { notice } from '../../bot/conversation/notice.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { guidOf, submitted } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Products } from '../../bot/licensing/product.ts';
import { byImpact, movable } from '../../bot/swaps/analysis.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { namesApart } from '../words/names-apart.ts';
import { namedPlan } from '../words/plan-name.ts';
import { allLines, lineOf, type Line } from './line.ts';
import { reasonsFor, usersAffected, type Reason } from './reasons.ts';
import { explain, namesOnPage, type ExplainModel, type OpenLine } from './view.ts';

interface Asked {
  readonly swapId: string;
  /** Undefined: only what can be opened. */
  readonly line: Line | undefined;
  /** From 0. */
  readonly page: number;
}

/** Opens a line of the review: which service plans decided it, for how many users, and whom. Reads only. */
export const explainStep: Step<Asked> = {
  verb: 'explain',
  audience: 'admin',
  commands: {},
  parse: (raw) => {
    const data = submitted(raw);
    const swapId = guidOf(data?.['id']);
    if (swapId === undefined) return undefined;
    if (data?.['choice'] === 'open') return { swapId, line: undefined, page: 0 };
    const line = lineOf(data?.['line']);
    const page = Number(data?.['page'] ?? 0);
    if (data?.['choice'] !== 'show' || line === undefined) return undefined;
    return Number.isInteger(page) && page >= 0 ? { swapId, line, page } : undefined;
  },
  handle: async ({ swapId, line, page }, visit) => {
    const swap = await visit.desk.journal.find(swapId);
    if (swap === undefined || swap.tenantId !== visit.origin.tenantId)
      throw new ConversationError('no-such-swap');
    if (swap.state !== 'draft') return await visit.wizard.show(swap, visit);
    if (swap.adminId !== visit.origin.userId)
      return notice(frameStrings[visit.reader.adminLanguage].colleagues);
    return show(explain, await load(swap, line, page, visit), visit);
  },
};

async function load(swap: Swap, line: Line | undefined, page: number, visit: Visit): Promise<ExplainModel> {
  const analysis = await visit.analyse(swap);
  const users = byImpact(movable(analysis));
  const lines = allLines.flatMap((each) => {
    const count = usersAffected(each, users);
    return count === 0 ? [] : [{ line: each, users: count }];
  });
  const reasons = line === undefined ? [] : reasonsFor(line, users);
  return {
    swapId: swap.id,
    lines,
    open:
      line === undefined || reasons.length === 0
        ? undefined
        : openLine(line, reasons, page, analysis.products),
  };
}

function openLine(line: Line, reasons: readonly Reason[], wanted: number, products: Products): OpenLine {
  const all = usersOf(reasons);
  // The users of the line may have become fewer since the page was offered.
  const page = Math.min(wanted, Math.ceil(all.length / namesOnPage) - 1);
  const shown = all.slice(page * namesOnPage, (page + 1) * namesOnPage).map(({ user }) => user);
  const names = (plans: readonly string[]): readonly string[] =>
    plans.map((plan) => namedPlan(plan, products));
  return {
    line,
    reasons: reasons.map(({ before, after, users }) => ({
      before: names(before),
      after: names(after),
      users: users.length,
    })),
    names: shown.map(namesApart(shown)),
    page,
    users: all.length,
  };
}

function usersOf(reasons: readonly Reason[]): Reason['users'] {
  return reasons.flatMap(({ users }) => users);
}
