import type { Reader } from '../../bot/conversation/reader.ts';

/** "Office 365 E3 or Microsoft 365 E3". */
export function alternatives(locale: Reader['locale'], items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
}
