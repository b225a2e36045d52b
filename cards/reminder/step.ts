import { userLanguages } from '../../bot/conversation/language.ts';
import { plainFrame } from '../../bot/conversation/frame.ts';
import { readerOf } from '../../bot/conversation/reader.ts';
import { rendererOf } from '../../bot/conversation/render.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted, wordOf, type Submitted } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { userTaskIds } from '../../bot/licensing/checklist.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import { answer, questionOf, type Choice } from './answers.ts';
import type { ReminderModel } from './model.ts';
import { ownModel } from './own-tasks.ts';
import { replyWith } from './place.ts';
import { standingOf } from './standing.ts';
import { reminder } from './view.ts';

interface Pressed {
  readonly swapId: string;
  readonly choice: Choice;
}

const plainChoices = ['saved', 'tomorrow', 'help', 'never-mind', 'time', 'enough', 'show'] as const;

/**
 * What an affected user answers. Whoever presses answers for themselves only, whatever the card says; once the change
 * is made, called off, or no longer about them, they see what is so now, and nothing is changed.
 */
export const reminderStep: Step<Pressed> = {
  verb: 'reminder',
  audience: 'everyone',
  commands: {},
  parse: (raw) => {
    const data = submitted(raw);
    const swapId = guidOf(data?.['id']);
    const choice = data && choiceOf(data);
    return choice === undefined || swapId === undefined ? undefined : { swapId, choice };
  },
  handle: async ({ swapId, choice }, visit) => {
    const { desk, origin } = visit;
    const swap = await desk.journal.find(swapId);
    const own = await desk.reminders.find(swapId, origin.userId);
    if (swap === undefined || own === undefined || swap.tenantId !== origin.tenantId)
      throw new ConversationError('no-such-swap');
    if (choice.what === 'language') await chooseLanguage(choice.language, visit);
    const isOpen = (await standingOf(swap, origin.userId, desk)) === 'open';
    const { now, isAsking, said } = isOpen
      ? await answer(choice, own, swap, visit)
      : { now: own, isAsking: false, said: undefined };
    const model = { ...(await ownModel(now, swap, desk)), asking: isAsking };
    const reader = choice.what === 'language' ? readerIn(choice.language, visit) : visit.reader;
    const answered = { ...visit, reader, notice: said };
    if (visit.cardActivityId === undefined) {
      followElsewhere(now, model, answered);
      return show(reminder, model, answered);
    }
    return await replyWith(model, swap, answered);
  },
};

function choiceOf(data: Submitted): Choice | undefined {
  const what = wordOf(data['choice'], plainChoices);
  if (what !== undefined) return { what };
  const task = wordOf(data['task'], userTaskIds);
  const tick = wordOf(data['choice'], ['tick', 'untick']);
  if (tick !== undefined) return task && { what: tick, task };
  if (data['choice'] === 'send') {
    const question = questionOf(data['question']);
    return question === undefined ? undefined : { what: 'send', question };
  }
  const language = wordOf(data['language'], userLanguages);
  return data['choice'] === 'language' && language !== undefined ? { what: 'language', language } : undefined;
}

async function chooseLanguage(language: string, { desk, origin }: Visit): Promise<void> {
  await desk.roster.chooseLanguage(origin.tenantId, origin.userId, language);
}

function readerIn(chosenLanguage: string, { desk, origin }: Visit) {
  const { locale, timeZone } = origin;
  return readerOf({ chosenLanguage, clientLocale: locale, timeZone }, desk.defaults);
}

/** A press on a message that the client does not name: the one on record shows the same. */
function followElsewhere({ activityId }: Reminder, model: ReminderModel, visit: Visit): void {
  const { desk, origin, reader } = visit;
  if (activityId === undefined) return;
  const outgoing = rendererOf(reminder, model)(reader, plainFrame);
  void desk.messenger.update(origin, activityId, outgoing).then(({ kind }) => {
    if (kind !== 'delivered') desk.report('reminder-not-updated', kind, { swapId: model.swapId });
  });
}
