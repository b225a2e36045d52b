import type { Card } from '../../bot/conversation/card.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import { userLanguages } from '../../bot/conversation/language.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { EnteredSchedule } from '../../bot/swaps/schedule.ts';
import { languageNames } from '../language/other-language.ts';
import { zoneName } from '../words/time-zone.ts';
import template from './card.json' with { type: 'json' };
import { hours, longestNote, ownLanguage, starts, unconfirmedChoices } from './entered.ts';
import { samples } from './samples.ts';
import { dateField, timeField } from './start-at.ts';
import { strings } from './strings.ts';

export interface WhenModel {
  readonly entered: EnteredSchedule;
  /** The fields beyond the start are to be seen. */
  readonly isOpen: boolean;
  /** Users who are to be reminded, and those of them who do not have the app. */
  readonly toRemind: number;
  readonly withoutApp: number;
  /** Users who are affected and cannot be reached in Teams. */
  readonly guests: number;
  readonly disabled: number;
  readonly withoutTeams: number;
}

export const when: Card<WhenModel> = {
  name: 'when',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const { entered } = model;
    return {
      title: texts.title,
      intro: texts.intro,
      startLabel: texts.startLabel,
      startError: texts.startError,
      start: entered.start,
      starts: starts.map((value) => ({ title: texts.starts[value], value })),
      details: texts.details,
      isOpen: model.isOpen,
      dateLabel: texts.dateLabel,
      date: dateField(entered.date),
      timeLabel: texts.timeLabel,
      time: timeField(entered.time),
      zone: texts.zone(zoneName(reader)),
      unconfirmedLabel: texts.unconfirmedLabel,
      unconfirmed: entered.unconfirmed,
      unconfirmedChoices: unconfirmedChoices.map((value) => ({ title: texts.unconfirmed[value], value })),
      ...reminders(model, reader),
      preview: texts.preview,
      next: texts.next,
      summary: texts.title,
    };
  },
  samples,
};

function reminders(model: WhenModel, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  const { entered } = model;
  return {
    remindersHeading: texts.remindersHeading,
    counts: counts(model, reader),
    daysLabel: texts.daysLabel,
    days: entered.days,
    hourLabel: texts.hourLabel,
    hour: String(entered.hour),
    hours: hours.map((hour) => ({ title: hourText(reader, hour), value: String(hour) })),
    weekendsLabel: texts.weekendsLabel,
    weekendsTitle: texts.weekendsTitle,
    weekends: String(entered.weekends),
    languageLabel: texts.languageLabel,
    language: entered.language === '' ? ownLanguage : entered.language,
    languages: [
      { title: texts.ownLanguage, value: ownLanguage },
      ...userLanguages.map((value) => ({ title: languageNames[value], value })),
    ],
    noteLabel: texts.noteLabel,
    notePlaceholder: texts.notePlaceholder,
    longestNote,
    note: entered.note,
    everybodyLabel: texts.everybodyLabel,
    everybodyTitle: texts.everybodyTitle,
    everybody: String(entered.everybody),
  };
}

function counts({ toRemind, withoutApp, guests, disabled, withoutTeams }: WhenModel, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  const lines = [
    { count: toRemind, words: texts.willRemind },
    { count: withoutApp, words: texts.withoutApp },
    { count: guests, words: texts.guests },
    { count: disabled, words: texts.disabled },
    { count: withoutTeams, words: texts.withoutTeams },
  ];
  return lines
    .filter(({ count }, index) => index === 0 || count > 0)
    .map(({ count, words }) => ({ line: words(formatNumber(reader, count), count) }));
}

function hourText({ locale }: Reader, hour: number): string {
  const time = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, time).format(hour * 3_600_000);
}
