import type { Card } from '../../bot/conversation/card.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { ProgressModel } from '../../bot/conversation/standing-cards.ts';
import type { Speed } from '../../bot/swaps/speed.ts';
import { strings as reportStrings } from '../report/strings.ts';
import template from './card.json' with { type: 'json' };
import { paceText } from './pace.ts';
import { pauseText } from './pause-text.ts';
import { strings } from './strings.ts';

export const progress: Card<ProgressModel> = {
  name: 'progress',
  template,
  present: ({ swapId, version, going, isUndo, counts, speed }, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = (value: number): string => formatNumber(reader, value);
    const settled = counts.done + counts.refused + counts.leftOut;
    const waiting = counts.planned + counts.sent;
    const all = Math.max(1, settled + waiting);
    const waits = speed?.waits;
    const title = (isUndo ? texts.undoTitle : texts.title)[going.kind];
    return {
      title,
      isPaused: going.kind === 'paused',
      pause: going.kind === 'paused' ? pauseText(going.pause, waiting, reader) : '',
      settled,
      all,
      ...barOf(settled / all),
      pace: paceText(settled / all, waiting, speed, reader),
      isWaiting: waits !== undefined,
      waits: speed === undefined ? '' : waitText(speed, reader),
      counts: texts.counts(
        number(counts.done),
        number(counts.refused),
        number(counts.leftOut),
        number(waiting),
      ),
      hasWatched: counts.watched > 0,
      watched: texts.watched(number(counts.watched), counts.watched),
      explain: texts.explain[going.kind],
      canPause: going.kind === 'on',
      pauseTitle: texts.pause,
      canContinue: going.kind === 'paused',
      continueTitle: texts.continue,
      canStop: going.kind !== 'stopping',
      stopTitle: texts.stop,
      version,
      refresh: texts.refresh,
      report: reportStrings[reader.adminLanguage].download,
      swapId,
      summary: title,
    };
  },
  samples: {
    empty: {
      swapId: sampleId(),
      version: 3,
      going: { kind: 'on' },
      isUndo: false,
      counts: { planned: 0, sent: 0, done: 0, refused: 0, leftOut: 0, watched: 0 },
      speed: { perMinute: undefined, leftMs: undefined, waits: 'turn', inDoubt: 0 },
    },
    usual: {
      swapId: sampleId(),
      version: 3,
      going: { kind: 'paused', pause: { kind: 'asked' } },
      isUndo: false,
      counts: { planned: 2, sent: 1, done: 5, refused: 1, leftOut: 1, watched: 1 },
      speed: undefined,
    },
    longest: {
      swapId: sampleId(),
      version: 3,
      going: { kind: 'paused', pause: { kind: 'failures', reason: 'location-refused', users: 12_345 } },
      isUndo: false,
      counts: { planned: 100_000, sent: 4, done: 99_999, refused: 12_345, leftOut: 54_321, watched: 1_234 },
      speed: { perMinute: 2_880, leftMs: 9_000_000, waits: 'service', inDoubt: 4 },
    },
    hostile: {
      swapId: '${swapId}',
      version: -1,
      going: { kind: 'stopping' },
      isUndo: true,
      counts: { planned: 1, sent: 0, done: 0, refused: 0, leftOut: 0, watched: 0 },
      speed: { perMinute: 1, leftMs: 1, waits: 'doubt', inDoubt: 1 },
    },
  },
};

function waitText({ waits, inDoubt }: Speed, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  if (waits === undefined) return '';
  return waits === 'doubt' ? texts.doubt(formatNumber(reader, inDoubt), inDoubt) : texts.waits[waits];
}

/** For clients without a progress bar: two columns beside each other, as wide as what is done and what is not. */
function barOf(share: number): Readonly<Record<string, number | boolean>> {
  const donePart = Math.round(share * 100);
  const openPart = 100 - donePart;
  return { donePart, openPart, hasDone: donePart > 0, hasOpen: openPart > 0 };
}

function sampleId(): string {
  return '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11';
}
