import type { FileRecipe } from '../../bot/conversation/files/made-file.ts';
import { userLanguages } from '../../bot/conversation/language.ts';
import { userTaskIds, userTasks } from '../../bot/licensing/checklist.ts';
import type { Impact } from '../../bot/licensing/impact.ts';
import { totals } from '../../bot/licensing/impacts.ts';
import type { ReminderService } from '../../bot/reminders/reminder.ts';
import type { UserAnalysis } from '../../bot/swaps/analysis.ts';
import { swapForReminder } from '../reminder/load.ts';
import type { ReminderModel } from '../reminder/view.ts';
import { dayOf } from '../words/day-of.ts';
import { letterFile } from './strings.ts';
import { letterText } from './text.ts';
import { unreachedUsers } from './unreached.ts';

/** One text for all those whom Teams does not reach, in every language that users read; the admin's own comes first. */
export const letter: FileRecipe = {
  words: letterFile,
  make: async (swap, visit) => {
    if (swap.state !== 'draft') return undefined;
    const { reader, desk } = visit;
    const common = await swapForReminder(swap, desk);
    const model = { ...common, ...worstOf(await unreachedUsers(swap, visit)), swapId: swap.id };
    const languages = [...userLanguages].sort((one) => (one === reader.userLanguage ? -1 : 0));
    return {
      name: `${letterFile[reader.adminLanguage].fileName}-${dayOf(desk.clock.now(), reader)}.txt`,
      contentType: 'text/plain',
      text: () => letterText(model, languages, reader),
    };
  },
};

/** What any of them has to reckon with: the text is the same for all. */
function worstOf(
  users: readonly UserAnalysis[],
): Pick<ReminderModel, 'services' | 'unknownPlans' | 'tasks' | 'swap' | 'confirmedAt'> {
  const impacts: readonly Impact[] = users.map(({ impact }) => impact);
  const distinct = [...new Set(impacts)];
  const tasks = new Set(distinct.flatMap((impact) => userTasks(impact)));
  const services = totals(impacts).services.flatMap(({ service, change, worst }): ReminderService[] =>
    change === 'kept' || change === 'gained'
      ? []
      : [{ service, change, beforeQuotaGb: worst.before.quotaGb, afterQuotaGb: worst.after.quotaGb }],
  );
  return {
    services,
    unknownPlans: distinct.some(({ unknownPlans }) => unknownPlans.length > 0),
    tasks: userTaskIds.filter((task) => tasks.has(task)),
    swap: 'open',
    confirmedAt: undefined,
  };
}
