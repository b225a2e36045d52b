import type { Stage } from '../../bot/conversation/stage.ts';
import { wordOf } from '../../bot/conversation/submitted.ts';
import type { Analysis } from '../../bot/swaps/analysis.ts';
import { analysisDigest } from '../../bot/swaps/digest.ts';
import { frameStrings } from '../../bot/conversation/strings.ts';
import type { ReviewModel } from './model.ts';
import { losesSomething } from './needs.ts';
import { summarize } from './summarize.ts';
import { review } from './view.ts';

const choices = ['next', 'leave-out-blocked', 'leave-out-losing'] as const;
type Choice = (typeof choices)[number];

/** What changes for whom; the analysis shown here is the one that may be run. */
export const reviewStage: Stage<ReviewModel, Choice> = {
  name: 'review',
  phase: 'changes',
  card: review,
  load: async (swap, visit) => ({
    kind: 'ask',
    model: summarize(await visit.analyse(swap), swap.draft.products, visit.origin.userId),
  }),
  seen: ({ digest }) => digest,
  parse: (data) => wordOf(data['choice'], choices),
  handle: async (choice, swap, visit) => {
    const analysis = await visit.analyse(swap);
    if (choice !== 'next') {
      return {
        kind: 'stay',
        draft: { ...swap.draft, userIds: remaining(choice, analysis) },
        notice: undefined,
      };
    }
    if (analysisDigest(analysis) !== swap.draft.seen) {
      return {
        kind: 'stay',
        draft: swap.draft,
        notice: frameStrings[visit.reader.adminLanguage].changedMeanwhile,
      };
    }
    return { kind: 'next', draft: swap.draft };
  },
};

function remaining(choice: 'leave-out-blocked' | 'leave-out-losing', analysis: Analysis): readonly string[] {
  return analysis.users
    .filter((user) => (choice === 'leave-out-blocked' ? user.blockers.length === 0 : !losesSomething(user)))
    .map(({ user }) => user.id);
}
