import type { Card } from '../../bot/conversation/card.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { adminTaskIds, userTaskIds, type AdminTask, type UserTask } from '../../bot/licensing/checklist.ts';
import type { ReminderCounts } from '../../bot/reminders/reminder.ts';
import { adminTaskWords } from '../words/admin-tasks.ts';
import { userTaskWords } from '../words/user-tasks.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface BackupModel {
  /** Users who lose something or must check something. */
  readonly affected: number;
  readonly adminTasks: readonly AdminTask[];
  /** Each task, and for how many of the users. */
  readonly userTasks: readonly { readonly task: UserTask; readonly users: number }[];
  /** Affected users whom the bot knows, and those who can be reminded now, known or not. */
  readonly reachable: number;
  readonly toRemind: number;
  /** Affected users who cannot sign in, and so read nothing. */
  readonly disabled: number;
  /** Affected users whom a card in Teams does not reach: unknown to the bot, or their reminder failed. */
  readonly unreached: number;
  readonly reminders: Pick<ReminderCounts, 'waiting' | 'sent' | 'confirmed' | 'failed'>;
  /** The swap has no target. */
  readonly leaves: boolean;
  readonly sharePoint: string;
}

export const backup: Card<BackupModel> = {
  name: 'backup',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = (value: number): string => formatNumber(reader, value);
    const { waiting, sent, confirmed, failed } = model.reminders;
    return {
      title: texts.title,
      intro: texts.intro(number(model.affected), model.affected),
      lists: [
        ...(model.adminTasks.length === 0
          ? []
          : [{ heading: texts.adminHeading, tasks: forAdmin(model, reader) }]),
        ...(model.userTasks.length === 0
          ? []
          : [{ heading: texts.userHeading, tasks: forUsers(model, reader) }]),
      ],
      remindersHeading: texts.remindersHeading,
      reminders: reach(model, reader),
      hasAnswers: waiting + sent + confirmed + failed > 0,
      answers: texts.answers(number(sent + confirmed), number(confirmed), number(waiting), number(failed)),
      hasUnreached: model.unreached > 0,
      notReached: texts.notReached(number(model.unreached)),
      letter: texts.letter,
      leaves: model.leaves,
      leaving: texts.leaving,
      next: texts.next,
      canRemind: model.toRemind > 0,
      remind: texts.remind(number(model.toRemind), model.toRemind),
      summary: texts.title,
    };
  },
  samples: {
    empty: sample({ affected: 1, adminTasks: [], userTasks: [], reachable: 0, toRemind: 0, unreached: 1 }),
    usual: sample({ reminders: { waiting: 1, sent: 1, confirmed: 1, failed: 0 } }),
    longest: sample({
      affected: 200,
      adminTasks: adminTaskIds,
      userTasks: userTaskIds.map((task) => ({ task, users: 200 })),
      reachable: 150,
      toRemind: 149,
      disabled: 20,
      unreached: 50,
      reminders: { waiting: 7_000, sent: 12_000, confirmed: 34_000, failed: 56_000 },
      leaves: true,
      sharePoint: 'https://a-very-long-organization-name-indeed.sharepoint.com',
    }),
    hostile: sample({ sharePoint: 'https://contoso.sharepoint.com', unreached: 0 }),
  },
};

function sample(changes: Partial<BackupModel>): BackupModel {
  return {
    affected: 3,
    adminTasks: ['archive'],
    userTasks: [
      { task: 'outlook-pst', users: 3 },
      { task: 'onedrive-files', users: 3 },
      { task: 'sharepoint-bookmark', users: 1 },
    ],
    reachable: 2,
    toRemind: 2,
    disabled: 0,
    unreached: 1,
    reminders: { waiting: 0, sent: 0, confirmed: 0, failed: 0 },
    leaves: false,
    sharePoint: 'https://contoso.sharepoint.com',
    ...changes,
  };
}

function forAdmin({ adminTasks, sharePoint }: BackupModel, reader: Reader) {
  return adminTasks.map((task) => {
    const words = adminTaskWords[reader.adminLanguage][task];
    return { task: words.title, steps: words.steps({ sharePoint }) };
  });
}

/** How many users a task is for is worth a word only where it is not for all. */
function forUsers({ affected, userTasks, sharePoint }: BackupModel, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  return userTasks.map(({ task, users }) => {
    const words = userTaskWords[reader.adminLanguage][task];
    return {
      task:
        users === affected ? words.title : texts.taskUsers(words.title, formatNumber(reader, users), users),
      steps: words.steps({ sharePoint }),
    };
  });
}

function reach({ affected, reachable, toRemind, disabled }: BackupModel, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const blocked = disabled === 0 ? [] : [texts.disabled(formatNumber(reader, disabled), disabled)];
  const others = affected - disabled;
  if (others === 0) return blocked.join(' ');
  if (toRemind === 0) return [texts.allReminded, ...blocked].join(' ');
  if (reachable === 0) return [texts.nobodyKnown(affected), ...blocked].join(' ');
  const unknown = others - reachable;
  return [
    texts.canRemind(formatNumber(reader, reachable), reachable, affected),
    ...(unknown === 0 ? [] : [texts.cannotReach(formatNumber(reader, unknown), unknown)]),
    ...blocked,
  ].join(' ');
}
