import type { Card } from '../../bot/conversation/card.ts';
import { formatInstant, formatNumber } from '../../bot/conversation/format.ts';
import { markdownSentence, markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { inLanguage } from '../language/in-language.ts';
import { otherLanguage } from '../language/other-language.ts';
import { answerLines } from './answer-lines.ts';
import { answerStrings } from './answer-strings.ts';
import template from './card.json' with { type: 'json' };
import { changesOf, introOf } from './changes.ts';
import { isOnlyTold, type ReminderModel } from './model.ts';
import { samples } from './samples.ts';
import { strings } from './strings.ts';
import { taskRows } from './task-rows.ts';

export { changesOf, introOf } from './changes.ts';
export type { ReminderContents, ReminderModel } from './model.ts';

/** The longest question that a card for help takes. */
export const longestQuestion = 300;

export const reminder: Card<ReminderModel> = {
  name: 'reminder',
  template,
  readerFor: ({ language }, reader) => inLanguage(language, reader),
  present: (model, reader) => {
    const texts = strings[reader.userLanguage];
    const isOpen = model.swap === 'open';
    const name = markdownText(model.requestedBy);
    return {
      title: titleOf(model, reader),
      isPreview: model.preview,
      previewNote: texts.previewNote,
      intro: introOf(model, reader),
      who: isOpen && !isOnlyTold(model) ? `${texts.who(name)} ${texts.app}` : texts.app,
      hasNote: isOpen && model.note !== undefined,
      note: model.note === undefined ? '' : texts.note(name, markdownSentence(model.note)),
      changes: isOpen ? changesOf(model, reader) : [],
      hasTasks: isOpen && model.tasks.length > 0,
      tasksHeading: texts.tasksHeading,
      tasksDone: texts.tasksDone(
        formatNumber(reader, model.tasks.filter((task) => model.ticked.includes(task)).length),
        formatNumber(reader, model.tasks.length),
      ),
      tasks: taskRows(model, reader),
      losesTeams: isOpen && model.losesTeams,
      teams: texts.losesTeams(name),
      ...answersOf(model, reader),
      summary: summaryOf(model, reader),
    };
  },
  samples,
};

function answersOf(model: ReminderModel, reader: Reader) {
  const texts = answerStrings[reader.userLanguage];
  const { confirmedAt, preview } = model;
  const isOpen = model.swap === 'open';
  const takesAnswers = isOpen && !preview;
  const hasToConfirm = takesAnswers && confirmedAt === undefined && !isOnlyTold(model);
  const lines = isOpen ? answerLines(model, reader) : [];
  const other = otherLanguage(reader.userLanguage);
  return {
    id: model.swapId,
    isConfirmed: isOpen && confirmedAt !== undefined,
    confirmed: confirmedAt === undefined ? '' : texts.confirmed(formatInstant(reader, confirmedAt)),
    hasAnswers: lines.length > 0,
    answers: lines.map((line) => ({ line })),
    isAsking: takesAnswers && model.asking,
    helpLabel: texts.helpLabel,
    helpPlaceholder: texts.helpPlaceholder,
    helpError: texts.helpError,
    helpLength: longestQuestion,
    send: texts.send,
    neverMind: texts.neverMind,
    hasOther: !preview && model.otherSwapId !== undefined,
    otherSwap: texts.otherSwap,
    otherButton: texts.otherButton,
    otherId: model.otherSwapId ?? '',
    canConfirm: hasToConfirm,
    confirm: texts.confirm,
    canSnooze: hasToConfirm && model.canRemindAgain,
    tomorrow: texts.tomorrow,
    canAsk: takesAnswers && !model.asking,
    needHelp: texts.needHelp,
    canAskForTime: hasToConfirm && model.moreTimeAt === undefined,
    moreTime: texts.moreTime,
    canOptOut: takesAnswers && confirmedAt !== undefined && model.optedOutAt === undefined,
    optOut: texts.optOut,
    canSwitch: !preview,
    switchTitle: other.name,
    switchTo: other.language,
  };
}

function titleOf(model: ReminderModel, reader: Reader): string {
  const texts = strings[reader.userLanguage];
  if (model.swap !== 'open') return texts.ended[model.swap];
  const title = isOnlyTold(model) ? texts.toldTitle : texts.title;
  return model.preview ? texts.previewTitle(title) : title;
}

function summaryOf(model: ReminderModel, reader: Reader): string {
  const texts = strings[reader.userLanguage];
  if (model.swap !== 'open') return texts.ended[model.swap];
  return isOnlyTold(model) ? texts.toldTitle : texts.summary;
}
