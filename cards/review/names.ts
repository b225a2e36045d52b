import { firstFew, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { strings } from './strings.ts';

const namesShown = 10;

export function named(names: readonly string[], reader: Reader): string {
  return formatList(reader, names.map(markdownText));
}

/** At most ten names, or so many, and how many more. */
export function limited(names: readonly string[], reader: Reader, most = namesShown): string {
  const { shown, more } = firstFew(names, most);
  const rest = more === 0 ? [] : [strings[reader.adminLanguage].more(formatNumber(reader, more))];
  return formatList(reader, [...shown.map(markdownText), ...rest]);
}
