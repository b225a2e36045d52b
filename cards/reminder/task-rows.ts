import type { Reader } from '../../bot/conversation/reader.ts';
import { userTaskWords } from '../words/user-tasks.ts';
import { answerStrings } from './answer-strings.ts';
import type { ReminderModel } from './model.ts';
import { strings } from './strings.ts';

/** A row for each task: what to do and how, or, once it is ticked, that it is done. */
export function taskRows({ tasks, ticked, sharePoint, swapId, preview }: ReminderModel, reader: Reader) {
  const answers = answerStrings[reader.userLanguage];
  return tasks.map((task) => {
    const { title, steps } = userTaskWords[reader.userLanguage][task];
    const isDone = ticked.includes(task);
    return {
      id: swapId,
      name: task,
      task: title,
      steps: steps({ sharePoint }),
      hasSteps: !isDone,
      isDone,
      done: strings[reader.userLanguage].done,
      canTick: !preview,
      tick: isDone ? answers.untick : answers.tick,
      tickTask: isDone ? answers.untickTask(title) : answers.tickTask(title),
      tickChoice: isDone ? 'untick' : 'tick',
    };
  });
}
