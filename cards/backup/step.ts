import type { Stage } from '../../bot/conversation/stage.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import { wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { adminTasks, userTaskIds, userTasks, type UserTask } from '../../bot/licensing/checklist.ts';
import type { Impact } from '../../bot/licensing/impact.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import { remindersNow } from '../../bot/reminders/plan.ts';
import { byImpact, movable, type UserAnalysis } from '../../bot/swaps/analysis.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { losesSomething } from '../review/needs.ts';
import { strings } from './strings.ts';
import { backup, type BackupModel } from './view.ts';

const choices = ['next', 'remind'] as const;
type Choice = (typeof choices)[number];

/** The checklist, and "Remind now"; skipped where nobody loses anything. */
export const backupStage: Stage<BackupModel, Choice> = {
  name: 'backup',
  phase: 'backup',
  card: backup,
  load: async (swap, visit) => {
    const losing = await losingUsers(swap, visit);
    return losing.length === 0
      ? { kind: 'skip', draft: swap.draft }
      : { kind: 'ask', model: await load(swap, losing, visit) };
  },
  parse: (data) => wordOf(data['choice'], choices),
  handle: async (choice, swap, visit) => {
    if (choice === 'next') return { kind: 'next', draft: swap.draft };
    const { reminders, journal, wakeSweep } = visit.desk;
    const due = await reminders.ask(
      { tenantId: swap.tenantId, swapId: swap.id },
      remindersNow(await visit.analyse(swap)),
    );
    wakeSweep();
    await journal.audit(swap.id, visit.origin.userId, 'reminded');
    const notice = strings[visit.reader.adminLanguage].reminding(formatNumber(visit.reader, due), due);
    return { kind: 'stay', draft: swap.draft, notice };
  },
};

async function losingUsers(swap: Swap, visit: Visit): Promise<readonly UserAnalysis[]> {
  return movable(await visit.analyse(swap)).filter(losesSomething);
}

async function load(swap: Swap, losing: readonly UserAnalysis[], visit: Visit): Promise<BackupModel> {
  const { desk } = visit;
  const readers = losing.filter(({ user }) => user.accountEnabled);
  const userIds = readers.map(({ user }) => user.id);
  const [known, reminded, counts, sharePoint] = await Promise.all([
    desk.roster.findAll(swap.tenantId, userIds),
    desk.reminders.ofSwap(swap.id),
    desk.reminders.counts(swap.id),
    desk.sharePointUrl(),
  ]);
  const impacts = [...byImpact(losing)];
  const failed = new Set(reminded.filter(({ state }) => state === 'failed').map(({ userId }) => userId));
  const done = new Set(reminded.filter(isUnderWay).map(({ userId }) => userId));
  return {
    affected: losing.length,
    adminTasks: adminTasks(impacts.map(([impact]) => impact)),
    userTasks: userTaskIds
      .map((task) => ({ task, users: usersWith(task, impacts) }))
      .filter(({ users }) => users > 0),
    reachable: known.length,
    disabled: losing.length - readers.length,
    unreached: losing.length - known.filter(({ userId }) => !failed.has(userId)).length,
    toRemind: userIds.filter((userId) => !done.has(userId)).length,
    reminders: counts,
    leaves: swap.draft.products.to.length === 0,
    sharePoint,
  };
}

/** Reminded, to be reminded, or known not to be reached however often it is tried. */
function isUnderWay({ state, unreached }: Reminder): boolean {
  return state !== 'failed' || unreached === 'guest';
}

function usersWith(
  task: UserTask,
  impacts: readonly (readonly [impact: Impact, users: readonly UserAnalysis[]])[],
): number {
  return impacts
    .filter(([impact]) => userTasks(impact).includes(task))
    .reduce((sum, [, users]) => sum + users.length, 0);
}
