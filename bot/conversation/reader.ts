import type { Person } from '../people/roster.ts';
import { adminLanguageOf, userLanguageOf, type AdminLanguage, type UserLanguage } from './language.ts';

/** The person a card is made for: decides its words, and how dates and numbers are written. */
export interface Reader {
  readonly adminLanguage: AdminLanguage;
  readonly userLanguage: UserLanguage;
  /** BCP 47, with the region where the client told it. */
  readonly locale: string;
  /** IANA. */
  readonly timeZone: string;
}

export interface ReaderDefaults {
  readonly locale: string;
  readonly timeZone: string;
}

/**
 * The language the person chose, else the client's, else the directory's, else the default. The region is kept when it
 * belongs to that language, so that a Swede in Finland reads Finnish-Swedish dates.
 *
 * @param directoryLanguage BCP 47; left out where the person themselves is there, and their client has told it
 */
export function readerOf(
  person: Pick<Person, 'chosenLanguage' | 'clientLocale' | 'timeZone'>,
  defaults: ReaderDefaults,
  directoryLanguage?: string,
): Reader {
  const told = [person.clientLocale, directoryLanguage, defaults.locale];
  const tags = [person.chosenLanguage, ...told, 'en'];
  const tag = tags.find((candidate) => userLanguageOf(candidate) !== undefined);
  const userLanguage = userLanguageOf(tag) ?? 'en';
  const adminLanguage = adminLanguageOf(tag) ?? 'en';
  const sameLanguage = told.find((candidate) => userLanguageOf(candidate) === userLanguage);
  return {
    adminLanguage,
    userLanguage,
    locale: validLocale(sameLanguage) ?? userLanguage,
    timeZone: validTimeZone(person.timeZone) ?? defaults.timeZone,
  };
}

function validLocale(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function validTimeZone(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
