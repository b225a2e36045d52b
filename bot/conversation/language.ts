/**
 * The languages people read. Everything an admin sees exists in every admin language; what an affected user
 * sees exists in every user language. Each table of strings is typed by one of the two and does not compile
 * until it is complete. A reader whose language has only user cards gets English for the rest.
 */
export const adminLanguages = ['en', 'sv'] as const;
export const userLanguages = ['en', 'sv'] as const satisfies readonly string[];

export type AdminLanguage = (typeof adminLanguages)[number];
export type UserLanguage = (typeof userLanguages)[number];

export type AdminStrings<Texts> = Readonly<Record<AdminLanguage, Texts>>;
export type UserStrings<Texts> = Readonly<Record<UserLanguage, Texts>>;

/** The language of a BCP 47 tag among those we have, by its primary subtag: `sv-FI` is `sv`. */
export function userLanguageOf(tag: string | undefined): UserLanguage | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return userLanguages.find((language) => language === primary);
}

export function adminLanguageOf(tag: string | undefined): AdminLanguage | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return adminLanguages.find((language) => language === primary);
}
