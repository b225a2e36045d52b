import type { Card } from '../../bot/conversation/card.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Readiness } from '../../bot/swaps/journal.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface SureModel {
  readonly swapId: string;
  /** What its buttons are pressed from. */
  readonly version: number;
  readonly question: Question;
}

/** What is asked once more before it is done. */
export type Question =
  /** Starting while people are still asked to back up. */
  | { readonly kind: 'early'; readonly readiness: Readiness }
  /** Cancelling what has been scheduled; so many have been reminded. */
  | { readonly kind: 'cancel'; readonly reminded: number };

export const sure: Card<SureModel> = {
  name: 'sure',
  template,
  present: ({ swapId, version, question }, reader) => {
    const texts = strings[reader.adminLanguage];
    const isCancel = question.kind === 'cancel';
    const title = isCancel ? texts.cancelTitle : texts.early;
    return {
      title,
      lines: isCancel ? cancelLines(question.reminded, reader) : earlyLines(question.readiness, reader),
      starts: isCancel ? [] : startsOf(question.readiness, reader),
      isCancel,
      cancel: texts.cancel,
      back: texts.back,
      swapId,
      version,
      summary: title,
    };
  },
  samples: {
    empty: sample({ kind: 'cancel', reminded: 0 }),
    usual: sample({ kind: 'early', readiness: { confirmed: 2, unconfirmed: 3, reached: 1 } }),
    longest: sample({
      kind: 'early',
      readiness: { confirmed: 12_345, unconfirmed: 98_765, reached: 87_654 },
    }),
    hostile: { ...sample({ kind: 'cancel', reminded: 1 }), swapId: '${swapId}', version: -1 },
  },
};

function sample(question: Question): SureModel {
  return { swapId: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11', version: 9, question };
}

function earlyLines({ unconfirmed, reached }: Readiness, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  return [
    { line: texts.notConfirmed(formatNumber(reader, unconfirmed), unconfirmed) },
    { line: texts.reached(formatNumber(reader, reached), reached) },
  ];
}

function cancelLines(reminded: number, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  return [
    { line: texts.cancelled },
    ...(reminded === 0 ? [] : [{ line: texts.told(formatNumber(reader, reminded), reminded) }]),
  ];
}

/** Whoever is left out keeps what they have, so that is the first. */
function startsOf({ unconfirmed, reached }: Readiness, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  const some = reached > 0 && reached < unconfirmed;
  return [
    { title: texts.leaveOut(number(unconfirmed), unconfirmed), style: 'positive', unconfirmed: 'leave-out' },
    ...(some
      ? [
          {
            title: texts.moveReached(number(reached), reached),
            style: 'default',
            unconfirmed: 'move-reached',
          },
        ]
      : []),
    { title: texts.moveAll, style: 'destructive', unconfirmed: 'move' },
  ];
}
