import type { FileRecipe } from '../../bot/conversation/files/made-file.ts';
import { userLanguages } from '../../bot/conversation/language.ts';
import type { ServiceAtRisk } from '../../bot/licensing/at-risk.ts';
import { userTaskIds } from '../../bot/licensing/checklist.ts';
import { serviceIds } from '../../bot/licensing/services/service.ts';
import { swapForReminder } from '../reminder/load.ts';
import type { ReminderContents } from '../reminder/model.ts';
import { replacedOf } from '../reminder/replaced.ts';
import { isWaiting } from '../scheduled/press.ts';
import { dayOf } from '../words/day-of.ts';
import { letterFile } from './strings.ts';
import { letterText } from './text.ts';
import { unreachedUsers, type UnreachedUser, type Untold } from './unreached.ts';

/** One text for all those whom Teams does not reach, in every language that users read; the admin's own comes first. */
export const letter: FileRecipe = {
  words: letterFile,
  make: async (swap, visit) => {
    if (swap.state !== 'draft' && !isWaiting(swap)) return undefined;
    const { reader, desk } = visit;
    const [common, users] = await Promise.all([swapForReminder(swap, desk), unreachedUsers(swap, visit)]);
    const holdings = users.map(({ user }) => user.licenses.map(({ skuId }) => skuId));
    const { skuIds, isAnyOf } = replacedOf(holdings, swap.draft.products);
    const model = { ...common, ...worstOf(users), from: common.namesOf(skuIds), isAnyOf };
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
  users: readonly UnreachedUser[],
): Pick<ReminderContents, 'services' | 'unknownPlans' | 'tasks' | 'swap'> {
  const distinct = [...new Set(users.map(({ untold }) => untold))];
  const tasks = new Set(distinct.flatMap((untold) => untold.tasks));
  return {
    services: worstServices(distinct),
    unknownPlans: distinct.some(({ unknownPlans }) => unknownPlans),
    tasks: userTaskIds.filter((task) => tasks.has(task)),
    swap: 'open',
  };
}

/** In the order of `serviceIds`; a service that some lose and others have reduced is there for each. */
function worstServices(users: readonly Untold[]): readonly ServiceAtRisk[] {
  const worst = new Map<string, ServiceAtRisk>();
  for (const one of users.flatMap(({ services }) => services)) {
    const key = `${one.service} ${one.change}`;
    const other = worst.get(key);
    if (other === undefined || fall(one) > fall(other)) worst.set(key, one);
  }
  const order = ({ service }: ServiceAtRisk): number => serviceIds.indexOf(service);
  return [...worst.values()].sort((a, b) => order(a) - order(b) || a.change.localeCompare(b.change));
}

/** How many GB there are less. */
function fall({ beforeQuotaGb = 0, afterQuotaGb = 0 }: ServiceAtRisk): number {
  return beforeQuotaGb - afterQuotaGb;
}
