import { formatInstant, formatMoment } from '../../bot/conversation/format.ts';
import { markdownSentence, markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { answerStrings } from './answer-strings.ts';
import type { ReminderModel } from './model.ts';

/** What the user has answered besides confirming, and what comes next; in Markdown. */
export function answerLines(model: ReminderModel, reader: Reader): readonly string[] {
  const texts = answerStrings[reader.userLanguage];
  const { help, moreTimeAt, optedOutAt, nextAt, confirmedAt } = model;
  return [
    ...(help === undefined
      ? []
      : [
          texts.asked(markdownSentence(help.text), formatInstant(reader, help.askedAt)),
          help.answeredAt === undefined
            ? texts.waiting
            : texts.answered(formatInstant(reader, help.answeredAt)),
        ]),
    ...(moreTimeAt === undefined || confirmedAt !== undefined
      ? []
      : [texts.timeAsked(formatInstant(reader, moreTimeAt), markdownText(model.requestedBy))]),
    ...(optedOutAt === undefined ? [] : [texts.optedOut]),
    ...(nextAt === undefined ? [] : [texts.next(formatMoment(reader, nextAt))]),
  ];
}
