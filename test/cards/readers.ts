import type { Reader } from '../../bot/conversation/reader.ts';

const zone = { timeZone: 'Europe/Stockholm' } as const;

/** One who reads English, and one who reads Swedish. */
export const readers: Readonly<Record<'en' | 'sv', Reader>> = {
  en: { adminLanguage: 'en', userLanguage: 'en', locale: 'en-US', ...zone },
  sv: { adminLanguage: 'sv', userLanguage: 'sv', locale: 'sv-SE', ...zone },
};
