import type { Card } from '../../bot/conversation/card.ts';
import { formatInstant, formatList, formatMoment } from '../../bot/conversation/format.ts';
import { markdownSentence, markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { ServiceAtRisk } from '../../bot/licensing/at-risk.ts';
import type { HelpRequest } from '../../bot/reminders/reminder.ts';
import type { Standing, When } from '../reminder/model.ts';
import { serviceInText } from '../words/services.ts';
import { sourcesText, type Sources } from '../words/sources.ts';
import template from './card.json' with { type: 'json' };
import { samples } from './samples.ts';
import { strings } from './strings.ts';

export interface HelpRequestModel extends Sources {
  readonly swapId: string;
  readonly userId: string;
  /** Display name. */
  readonly user: string;
  readonly userPrincipalName: string;
  readonly department: string | undefined;
  readonly help: HelpRequest;
  /** Display name of whoever marked it as answered. */
  readonly answeredBy: string | undefined;
  /** Product names. */
  readonly to: readonly string[];
  readonly when: When;
  readonly services: readonly ServiceAtRisk[];
  readonly unknownPlans: boolean;
  readonly confirmedAt: string | undefined;
  readonly standing: Standing;
  /** The swap has a date and has not begun, and the user waits in it. */
  readonly canLeaveOut: boolean;
}

export const helpRequest: Card<HelpRequestModel> = {
  name: 'help-request',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const { help, standing } = model;
    const name = markdownText(model.user);
    const isAnswered = help.answeredAt !== undefined;
    return {
      title: isAnswered ? texts.answeredTitle(name) : texts.title(name),
      question: texts.question(markdownSentence(help.text), formatInstant(reader, help.askedAt)),
      facts: factsOf(model, reader),
      isAnswered,
      isWaiting: !isAnswered,
      howToAnswer: texts.howToAnswer,
      answeredBy:
        help.answeredAt === undefined
          ? ''
          : texts.answeredBy(markdownText(model.answeredBy ?? ''), formatInstant(reader, help.answeredAt)),
      isOut: standing !== 'open',
      out: standing === 'open' ? '' : texts.out[standing],
      answered: texts.answered,
      chat: texts.chat,
      chatUrl: chatUrl(model.userPrincipalName),
      canLeaveOut: model.canLeaveOut,
      leaveOut: texts.leaveOut,
      open: texts.open,
      swapId: model.swapId,
      userId: model.userId,
      summary: texts.summary,
    };
  },
  samples,
};

/** Opens a chat with one person (Learn, "Create deep links": `users` are user principal names, separated by commas). */
function chatUrl(userPrincipalName: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(userPrincipalName)}`;
}

function factsOf(model: HelpRequestModel, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  const { labels } = texts;
  const from = sourcesText(model, reader);
  const to = formatList(reader, model.to.map(markdownText));
  return [
    {
      label: labels.who,
      fact: texts.who(markdownText(model.user), markdownText(model.department ?? '')),
    },
    { label: labels.swap, fact: model.to.length === 0 ? texts.leaves(from) : texts.swap(from, to) },
    { label: labels.when, fact: whenOf(model.when, reader) },
    { label: labels.loses, fact: lossesOf(model, reader) },
    {
      label: labels.confirmed,
      fact:
        model.confirmedAt === undefined
          ? texts.notConfirmed
          : texts.confirmedOn(formatInstant(reader, model.confirmedAt)),
    },
  ];
}

function whenOf(when: When, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  switch (when.kind) {
    case 'soon':
      return texts.noDate;
    case 'now':
      return texts.running;
    case 'date':
      return texts.on(formatMoment(reader, when.at));
    case 'confirmed':
      return texts.whenConfirmed(formatMoment(reader, when.at));
  }
}

function lossesOf({ services, unknownPlans }: HelpRequestModel, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const names = services.map(({ service }) => serviceInText(reader.adminLanguage, service));
  const all = unknownPlans ? [...names, texts.unknownParts] : names;
  return all.length === 0 ? texts.losesNothing : formatList(reader, all);
}
