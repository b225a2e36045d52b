import type { Card } from '../../bot/conversation/card.ts';
import { formatMoment } from '../../bot/conversation/format.ts';
import { dateField, timeField, type StartProblem } from '../when/start-at.ts';
import { strings as whenStrings } from '../when/strings.ts';
import { zoneName } from '../words/time-zone.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface MoveDateModel {
  readonly swapId: string;
  /** What its buttons are pressed from. */
  readonly version: number;
  /** ISO 8601 instant of the start as it is now. */
  readonly at: string;
  /** As entered, or as it is now. */
  readonly date: string;
  readonly time: string;
  /** The first and the last day that can be chosen, as ISO 8601 dates. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** What is wrong with what was entered. */
  readonly problem: StartProblem | undefined;
}

export const moveDate: Card<MoveDateModel> = {
  name: 'move-date',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const { problems, dateLabel, dateError, timeLabel, zone } = whenStrings[reader.adminLanguage];
    return {
      title: texts.title,
      hasNotice: model.problem !== undefined,
      notice: model.problem === undefined ? '' : problems[model.problem],
      now: texts.now(formatMoment(reader, model.at)),
      dateLabel,
      dateError,
      date: dateField(model.date),
      firstDay: model.firstDay,
      lastDay: model.lastDay,
      timeLabel,
      timeError: problems['not-a-time'],
      time: timeField(model.time),
      zone: zone(zoneName(reader)),
      meaning: texts.meaning,
      save: texts.save,
      back: texts.back,
      swapId: model.swapId,
      version: model.version,
      summary: texts.title,
    };
  },
  samples: {
    empty: sample({ date: '', time: '', problem: 'no-date' }),
    usual: sample({}),
    longest: sample({ at: '2026-09-30T22:59:00.000Z', problem: 'not-a-date' }),
    hostile: sample({ swapId: '${swapId}', date: '[Click](https://evil.example)', time: '${time}' }),
  },
};

function sample(changes: Partial<MoveDateModel>): MoveDateModel {
  return {
    swapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
    version: 9,
    at: '2026-12-07T08:00:00.000Z',
    date: '2026-12-07',
    time: '09:00',
    firstDay: '2026-11-27',
    lastDay: '2027-05-26',
    problem: undefined,
    ...changes,
  };
}
