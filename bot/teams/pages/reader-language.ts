import { userLanguageOf, type UserLanguage } from '../../conversation/language.ts';

/**
 * The language of ours that a browser prefers (RFC 9110, Accept-Language): the highest weight, then the first named.
 * English for whoever asks for none that we have.
 */
export function readerLanguage(acceptLanguage: string): UserLanguage {
  let chosen: UserLanguage = 'en';
  let highest = 0;
  for (const range of acceptLanguage.split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const language = userLanguageOf(tag);
    const weight = weightOf(parameters);
    if (language === undefined || weight <= highest) continue;
    chosen = language;
    highest = weight;
  }
  return chosen;
}

function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => /^q=/i.test(parameter));
  if (given === undefined) return 1;
  const weight = /^q=([01](?:\.\d{0,3})?)$/i.exec(given)?.[1];
  return weight === undefined ? 0 : Number(weight);
}
