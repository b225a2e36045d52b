import { formatLength, formatNumber } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Speed } from '../../bot/swaps/speed.ts';
import { strings } from './strings.ts';

const minuteMs = 60_000;

/** How far a swap is, how fast it goes and how long it still takes, as far as that can be said. */
export function paceText(share: number, open: number, speed: Speed | undefined, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  // Rounded down: it is not all done before it is.
  const percent = new Intl.NumberFormat(reader.locale, { style: 'percent' }).format(
    Math.floor(share * 100) / 100,
  );
  const { perMinute, leftMs } = open === 0 ? {} : (speed ?? {});
  return [
    texts.share(percent),
    ...(perMinute === undefined ? [] : [texts.perMinute(formatNumber(reader, perMinute), perMinute)]),
    ...(leftMs === undefined
      ? []
      : [leftMs < minuteMs ? texts.soon : texts.left(formatLength(reader, leftMs))]),
  ].join(' · ');
}
