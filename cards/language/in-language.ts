import { adminLanguageOf, type UserLanguage } from '../../bot/conversation/language.ts';
import type { Reader } from '../../bot/conversation/reader.ts';

/** The same person reading in this language, if one is asked for and it is not theirs already. */
export function inLanguage(language: UserLanguage | undefined, reader: Reader): Reader {
  if (language === undefined || language === reader.userLanguage) return reader;
  const adminLanguage = adminLanguageOf(language) ?? 'en';
  return { ...reader, userLanguage: language, adminLanguage, locale: language };
}
