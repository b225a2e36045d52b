import { firstFew, formatDay, formatList, formatNumber, formatSize } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { ReportedService } from '../../bot/swaps/usage.ts';
import { usageStrings } from './usage-strings.ts';
import type { ReviewUsage, UsageFigures, UsageTrouble } from './usage.ts';

const namesShown = 5;

/** A paragraph for each service that there are figures of, and one for each reason why there are none. */
export function usageLines(usage: readonly ReviewUsage[], reader: Reader): readonly string[] {
  const known = usage.flatMap(({ service, told }) => (told.kind === 'figures' ? [{ service, told }] : []));
  const troubles = Map.groupBy(
    usage.filter(({ told }) => told.kind !== 'figures'),
    ({ told }) => JSON.stringify(told),
  );
  const unknown = [...troubles.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined || first.told.kind === 'figures') return [];
    const services = alike.map(({ service }) => usageStrings[reader.adminLanguage].where[service]);
    return [troubleLine(first.told, formatList(reader, services), reader)];
  });
  const lines = known.map(({ service, told }, at) => {
    const { asOf } = usageStrings[reader.adminLanguage];
    // One day for several paragraphs is said after the last of them.
    const day = known[at + 1]?.told.day === told.day ? [] : [asOf(dayOf(told.day, reader))];
    return [...figuresSentences(service, told, reader), ...day].join(' ');
  });
  return [...lines, ...unknown];
}

/** What stands on the button; undefined where there is nobody to leave out, or nobody would be left. */
export function leaveOutOver(over: number, users: number, reader: Reader): string | undefined {
  if (over === 0 || over === users) return undefined;
  return usageStrings[reader.adminLanguage].leaveOut(formatNumber(reader, over));
}

function figuresSentences(
  service: ReportedService,
  figures: UsageFigures,
  reader: Reader,
): readonly string[] {
  const texts = usageStrings[reader.adminLanguage];
  const { limitGb, over, unlisted } = figures;
  const limit = limitGb === undefined ? texts.variousLimits : texts.limit(formatSize(reader, limitGb));
  const found =
    over.length === 0
      ? [texts.none[service](limit)]
      : [
          texts.over[service](formatNumber(reader, over.length), over.length, limit),
          texts.largest(largest(over, reader)),
        ];
  const rest = unlisted === 0 ? [] : [texts.unlisted(formatNumber(reader, unlisted), unlisted)];
  return [...found, ...rest];
}

function largest(over: UsageFigures['over'], reader: Reader): string {
  const texts = usageStrings[reader.adminLanguage];
  const { shown, more } = firstFew(over, namesShown);
  return formatList(reader, [
    // Rounded up, so that what is just above a limit does not look as if it were at it.
    ...shown.map(({ name, gb }) =>
      texts.person(markdownText(name), formatSize(reader, Math.ceil(gb * 10) / 10)),
    ),
    ...(more === 0 ? [] : [texts.more(formatNumber(reader, more))]),
  ]);
}

function troubleLine(trouble: UsageTrouble, where: string, reader: Reader): string {
  const texts = usageStrings[reader.adminLanguage];
  switch (trouble.kind) {
    case 'reading':
      return texts.reading(where);
    case 'hidden':
      return texts.hidden(where);
    case 'not-allowed':
      return texts.notAllowed(where);
    case 'unavailable':
      return texts.unavailable(where);
    case 'stale':
      return texts.stale(where, dayOf(trouble.day, reader));
  }
}

/** A report's day is a date, not an instant: it is the same everywhere. */
function dayOf(day: string, reader: Reader): string {
  return formatDay({ ...reader, timeZone: 'UTC' }, day);
}
