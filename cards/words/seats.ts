import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import type { Seats } from '../../bot/licensing/product.ts';

interface Texts {
  readonly allInUse: (enabled: string) => string;
  readonly none: string;
  readonly inGrace: (count: string, one: boolean) => string;
  readonly suspended: (count: string, one: boolean) => string;
}

/**
 * States of units as Graph defines them (Learn, "licenseUnitsDetail"); whether units in grace may still be given away
 * is told differently by different pages of Microsoft, so they are not counted on.
 */
const strings: AdminStrings<Texts> = {
  en: {
    allInUse: (enabled) => `The organization has ${enabled}, and all are in use.`,
    none: 'The organization has none that can be assigned.',
    inGrace: (count, one) =>
      `${count} more ${one ? 'has' : 'have'} expired and ${one ? 'is' : 'are'} in the grace period: users who have one keep it for now, but I do not assign ${one ? 'it' : 'them'}, because ${one ? 'it ends' : 'they end'} soon. Renew the subscription to count on ${one ? 'it' : 'them'}.`,
    suspended: (count, one) =>
      `${count} ${one ? 'is' : 'are'} suspended and cannot be assigned until the subscription is renewed.`,
  },
  sv: {
    allInUse: (enabled) => `Organisationen har ${enabled} och alla används.`,
    none: 'Organisationen har ingen som går att tilldela.',
    inGrace: (count, one) =>
      `${count} till har gått ut och är i respitperioden: den som har en behåller den än så länge, men jag tilldelar inte ${one ? 'den' : 'dem'} eftersom ${one ? 'den' : 'de'} snart upphör. Förnya prenumerationen för att kunna räkna med ${one ? 'den' : 'dem'}.`,
    suspended: (count, one) =>
      `${count} är ${one ? 'inaktiverad' : 'inaktiverade'} och går inte att tilldela förrän prenumerationen förnyas.`,
  },
};

/** How many licenses of a product there are and why the rest cannot be given, in sentences. */
export function seatSentences(seats: Seats, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  const suspended = seats.suspended + seats.lockedOut;
  return [
    seats.enabled === 0 ? texts.none : texts.allInUse(number(seats.enabled)),
    ...(seats.warning === 0 ? [] : [texts.inGrace(number(seats.warning), seats.warning === 1)]),
    ...(suspended === 0 ? [] : [texts.suspended(number(suspended), suspended === 1)]),
  ].join(' ');
}
