import { userLanguages, type UserLanguage } from '../../bot/conversation/language.ts';

/** What each language calls itself. */
export const languageNames: Readonly<Record<UserLanguage, string>> = { en: 'English', sv: 'Svenska' };

/** The language that a one-press switch leads to. */
export function otherLanguage(language: UserLanguage): { language: UserLanguage; name: string } {
  const next = userLanguages[(userLanguages.indexOf(language) + 1) % userLanguages.length] ?? language;
  return { language: next, name: languageNames[next] };
}
