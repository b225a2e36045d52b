import type { Card } from '../../bot/conversation/card.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import type { ProgressModel } from '../../bot/conversation/standing-cards.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export const progress: Card<ProgressModel> = {
  name: 'progress',
  template,
  present: ({ swapId, counts }, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = (value: number): string => formatNumber(reader, value);
    const settled = counts.done + counts.refused + counts.leftOut;
    const waiting = counts.planned + counts.sent;
    const all = Math.max(1, settled + waiting);
    const percent = new Intl.NumberFormat(reader.locale, { style: 'percent' }).format(settled / all);
    return {
      title: texts.title,
      settled,
      all,
      bar: texts.bar(percent),
      counts: texts.counts(
        number(counts.done),
        number(counts.refused),
        number(counts.leftOut),
        number(waiting),
      ),
      hasWatched: counts.watched > 0,
      watched: texts.watched(number(counts.watched), counts.watched),
      explain: texts.explain,
      refresh: texts.refresh,
      swapId,
      summary: texts.summary,
    };
  },
  samples: {
    empty: {
      swapId: sampleId(),
      counts: { planned: 0, sent: 0, done: 0, refused: 0, leftOut: 0, watched: 0 },
    },
    usual: {
      swapId: sampleId(),
      counts: { planned: 2, sent: 1, done: 5, refused: 1, leftOut: 1, watched: 1 },
    },
    longest: {
      swapId: sampleId(),
      counts: { planned: 100_000, sent: 4, done: 99_999, refused: 12_345, leftOut: 54_321, watched: 1_234 },
    },
    hostile: {
      swapId: '${swapId}',
      counts: { planned: 1, sent: 0, done: 0, refused: 0, leftOut: 0, watched: 0 },
    },
  },
};

function sampleId(): string {
  return '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11';
}
