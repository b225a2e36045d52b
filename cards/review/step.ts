import type { Stage } from '../../bot/conversation/stage.ts';
import { textOf, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { movable, type Analysis, type UserAnalysis } from '../../bot/swaps/analysis.ts';
import { analysisDigest } from '../../bot/swaps/digest.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { isHeldBy } from './blocked.ts';
import { holdingSwaps } from './holding.ts';
import type { ShownReview } from './model.ts';
import { losesSomething } from './needs.ts';
import { notesOf } from './notes.ts';
import { summarize } from './summarize.ts';
import { overLimitIn, usageOf, type ReviewUsage } from './usage.ts';
import { review } from './view.ts';

const leavingOut = [
  'leave-out-blocked',
  'leave-out-losing',
  'leave-out-over',
  'leave-out-these',
  'leave-me-out',
] as const;
const choices = ['next', 'watch', 'unwatch', ...leavingOut] as const;

interface Choice {
  readonly what: (typeof choices)[number];
  /** The reason that is meant by `leave-out-these`. */
  readonly key: string;
}

/** What changes for whom; the analysis shown here is the one that may be run. */
export const reviewStage: Stage<ShownReview, Choice> = {
  name: 'review',
  phase: 'changes',
  card: review,
  load: async (swap, visit) => {
    const analysis = await visit.analyse(swap);
    const usage = await usageOf(swap.id, movable(analysis), visit);
    return { kind: 'ask', model: await shown(analysis, usage, swap, visit) };
  },
  seen: ({ digest }) => digest,
  parse: (data) => {
    const what = wordOf(data['choice'], choices);
    const key = textOf(data['reason']);
    return what === undefined || key === undefined ? undefined : { what, key };
  },
  handle: async (choice, swap, visit) => {
    const { what } = choice;
    if (what === 'watch' || what === 'unwatch') {
      const draft = { ...swap.draft, watchInherited: what === 'watch' };
      return { kind: 'stay', draft, notice: undefined };
    }
    const analysis = await visit.analyse(swap);
    if (what !== 'next') {
      const stays = await staying({ ...choice, what }, analysis, swap.id, visit);
      const userIds = analysis.users.filter(stays).map(({ user }) => user.id);
      return { kind: 'stay', draft: { ...swap.draft, userIds }, notice: undefined };
    }
    if (analysisDigest(analysis) !== swap.draft.seen) {
      return {
        kind: 'stay',
        draft: swap.draft,
        notice: frameStrings[visit.reader.adminLanguage].changedMeanwhile,
      };
    }
    // The card has no such button then; a press that is made up must not begin a swap of nobody.
    return movable(analysis).length === 0
      ? { kind: 'stay', draft: swap.draft, notice: undefined }
      : { kind: 'next', draft: swap.draft };
  },
};

async function shown(
  analysis: Analysis,
  usage: readonly ReviewUsage[],
  swap: Swap,
  visit: Visit,
): Promise<ShownReview> {
  const { userId } = visit.origin;
  const { products } = swap.draft;
  const model = summarize(analysis, usage, products, userId);
  const entitlement = await visit.desk.entitlement(userId);
  const isUnitOnly = entitlement.kind === 'entitled' && entitlement.unitOnly === true;
  return {
    ...model,
    notes: [...notesOf(analysis, products, userId), ...(isUnitOnly ? [{ kind: 'unit-only' as const }] : [])],
    holding: await holdingSwaps(model.blocked, analysis.products, visit),
    setsLocation: visit.actor.kind === 'admin',
  };
}

/** Who is not left out by the choice. Where the figures are gone meanwhile, everybody stays and the card says why. */
async function staying(
  { what, key }: Choice & { readonly what: (typeof leavingOut)[number] },
  analysis: Analysis,
  swapId: string,
  visit: Visit,
): Promise<(user: UserAnalysis) => boolean> {
  switch (what) {
    case 'leave-out-blocked':
      return ({ blockers }) => blockers.length === 0;
    case 'leave-out-these': {
      const isHeld = isHeldBy(key);
      return (user) => !isHeld(user);
    }
    case 'leave-me-out':
      return ({ user }) => user.id !== visit.origin.userId;
    case 'leave-out-losing':
      return (user) => !losesSomething(user);
    case 'leave-out-over': {
      const over = overLimitIn(await usageOf(swapId, movable(analysis), visit));
      return ({ user }) => !over.has(user.id);
    }
  }
}
