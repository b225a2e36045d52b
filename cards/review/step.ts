import type { Stage } from '../../bot/conversation/stage.ts';
import { wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { movable, type Analysis, type UserAnalysis } from '../../bot/swaps/analysis.ts';
import { analysisDigest } from '../../bot/swaps/digest.ts';
import { frameStrings } from '../../bot/conversation/strings.ts';
import type { ReviewModel } from './model.ts';
import { losesSomething } from './needs.ts';
import { summarize } from './summarize.ts';
import { overLimitIn, usageOf } from './usage.ts';
import { review } from './view.ts';

const choices = ['next', 'leave-out-blocked', 'leave-out-losing', 'leave-out-over'] as const;
type Choice = (typeof choices)[number];

/** What changes for whom; the analysis shown here is the one that may be run. */
export const reviewStage: Stage<ReviewModel, Choice> = {
  name: 'review',
  phase: 'changes',
  card: review,
  load: async (swap, visit) => {
    const analysis = await visit.analyse(swap);
    const usage = await usageOf(swap.id, movable(analysis), visit);
    return { kind: 'ask', model: summarize(analysis, usage, swap.draft.products, visit.origin.userId) };
  },
  seen: ({ digest }) => digest,
  parse: (data) => wordOf(data['choice'], choices),
  handle: async (choice, swap, visit) => {
    const analysis = await visit.analyse(swap);
    if (choice !== 'next') {
      const stays = await staying(choice, analysis, swap.id, visit);
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

/** Who is not left out by the choice. Where the figures are gone meanwhile, everybody stays and the card says why. */
async function staying(
  choice: Exclude<Choice, 'next'>,
  analysis: Analysis,
  swapId: string,
  visit: Visit,
): Promise<(user: UserAnalysis) => boolean> {
  switch (choice) {
    case 'leave-out-blocked':
      return ({ blockers }) => blockers.length === 0;
    case 'leave-out-losing':
      return (user) => !losesSomething(user);
    case 'leave-out-over': {
      const over = overLimitIn(await usageOf(swapId, movable(analysis), visit));
      return ({ user }) => !over.has(user.id);
    }
  }
}
