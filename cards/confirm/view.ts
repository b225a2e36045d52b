import type { Card } from '../../bot/conversation/card.ts';
import { firstFew, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { concernsData } from '../../bot/licensing/checklist.ts';
import { serviceIds, type ServiceId } from '../../bot/licensing/services/service.ts';
import type { Schedule } from '../../bot/swaps/schedule.ts';
import type { LastWord } from '../words/last-word.ts';
import { remindedText, startText, unconfirmedText } from '../words/schedule.ts';
import { serviceInText } from '../words/services.ts';
import { sourcesText } from '../words/sources.ts';
import { yourself, type OwnStake } from '../words/yourself.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

/** Its users are those who will be moved by this app. */
export interface ConfirmModel extends LastWord {
  /** Users whose group the admin changes. */
  readonly watched: number;
  /** Users who cannot be moved now. */
  readonly leftOut: number;
  /** Users who lose something, and what. */
  readonly losing: number;
  readonly services: readonly ServiceId[];
  readonly reminded: number;
  readonly confirmed: number;
  /** What the admin has at stake as one of the users; undefined for one who is not. */
  readonly own: OwnStake | undefined;
  /** Some can go first, and the rest wait for a word. */
  readonly asksPilot: boolean;
  /** Undefined: it starts at once. */
  readonly schedule: ConfirmedSchedule | undefined;
}

export interface ConfirmedSchedule extends Pick<Schedule, 'start' | 'at' | 'unconfirmed'> {
  readonly daysBefore: readonly number[];
  /** Users whom the plan reminds. */
  readonly toRemind: number;
  /** At its hour nobody has to press anything. */
  readonly startsItself: boolean;
}

/** The review has them all. */
const servicesShown = 6;

const laterSample: ConfirmedSchedule = {
  start: 'date',
  at: '2026-12-07T08:00:00.000Z',
  unconfirmed: 'leave-out',
  daysBefore: [7, 3, 1],
  toRemind: 1,
  startsItself: true,
};

export const confirm: Card<ConfirmModel> = {
  name: 'confirm',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = (value: number): string => formatNumber(reader, value);
    const users = number(model.users);
    const from = sourcesText({ from: model.from, isAnyOf: true }, reader);
    const to = formatList(reader, model.to.map(markdownText));
    const byWeight = model.services.toSorted(
      (one, other) => Number(concernsData(other)) - Number(concernsData(one)),
    );
    const { shown, more } = firstFew(byWeight, servicesShown);
    const services = formatList(reader, [
      ...shown.map((service) => serviceInText(reader.adminLanguage, service)),
      ...(more === 0 ? [] : [texts.more(number(more))]),
    ]);
    return {
      title: model.schedule === undefined ? texts.title : texts.titleLater,
      hasMoves: model.users > 0 || model.watched === 0,
      hasWatched: model.watched > 0,
      watched: texts.watched(number(model.watched), model.watched, from, to, model.to.length === 0),
      sentence:
        model.to.length === 0
          ? texts.leaves(users, model.users, from)
          : texts.sentence(users, model.users, from, to),
      hasLeftOut: model.leftOut > 0,
      leftOut: texts.leftOut(number(model.leftOut), model.leftOut),
      hasLoss: model.losing > 0,
      loss: texts.loss(number(model.losing), model.losing, services),
      answers: texts.answers(
        number(model.confirmed),
        number(model.losing),
        model.losing,
        number(model.reminded),
      ),
      includesAdmin: model.own !== undefined,
      yourself: model.own === undefined ? '' : yourself[reader.adminLanguage](model.own),
      acknowledgeLabel: texts.acknowledgeLabel,
      acknowledge: model.schedule === undefined ? texts.acknowledge : texts.acknowledgeLater,
      acknowledgeError: texts.acknowledgeError,
      asksCount: model.asksCount,
      countLabel: texts.countLabel(users),
      countError: texts.countError(users),
      asksPilot: model.asksPilot,
      pilotLabel: texts.pilotLabel,
      pilotPlaceholder: texts.pilotPlaceholder(users),
      pilotError: texts.pilotError(users),
      afterwards: texts.afterwards,
      hasSchedule: model.schedule !== undefined,
      schedule: scheduleLines(model.schedule, reader),
      move: moveTitle(model, reader),
      summary: texts.title,
    };
  },
  samples: {
    empty: sample({ users: 0, from: [], to: [], losing: 0, services: [] }),
    usual: sample({ reminded: 2, confirmed: 1, watched: 1, own: { teams: false, mailbox: true } }),
    longest: sample({
      schedule: {
        start: 'confirmed',
        at: '2026-12-07T08:00:00.000Z',
        unconfirmed: 'move-reached',
        daysBefore: [30, 14, 7, 3, 2, 1],
        toRemind: 98_765,
        startsItself: false,
      },
      users: 200,
      leftOut: 17,
      losing: 200,
      services: serviceIds,
      reminded: 200,
      confirmed: 199,
      watched: 12_345,
      own: { teams: true, mailbox: true },
      asksCount: true,
      asksPilot: true,
      from: Array.from(
        { length: 5 },
        () => 'Dynamics 365 Customer Service Partner Sandbox Edition for Devices',
      ),
    }),
    hostile: sample({
      from: ['[Click](https://evil.example)'],
      to: ['${to}'],
      users: 0,
      watched: 1,
      schedule: laterSample,
    }),
  },
};

function sample(changes: Partial<ConfirmModel>): ConfirmModel {
  return {
    users: 3,
    leftOut: 0,
    from: ['Office 365 E3'],
    to: ['Microsoft 365 F3'],
    losing: 3,
    services: ['mailbox', 'onedrive'],
    reminded: 0,
    confirmed: 0,
    watched: 0,
    own: undefined,
    asksCount: false,
    asksPilot: false,
    schedule: undefined,
    ...changes,
  };
}

function scheduleLines(schedule: ConfirmedSchedule | undefined, reader: Reader) {
  if (schedule === undefined) return [];
  const { toRemind, daysBefore, unconfirmed, startsItself } = schedule;
  return [
    { line: startText(schedule, startsItself, reader) },
    { line: remindedText(toRemind, daysBefore, reader) },
    { line: unconfirmedText(unconfirmed, reader) },
  ];
}

function moveTitle({ users, watched, schedule }: ConfirmModel, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  if (schedule !== undefined) return texts.schedule;
  return users === 0 && watched > 0
    ? texts.watch(formatNumber(reader, watched), watched)
    : texts.move(formatNumber(reader, users), users);
}
