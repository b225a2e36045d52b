import type { TroubleKind } from '../../bot/conversation/trouble.ts';
import type { UserStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly happened: Readonly<Record<TroubleKind, string>>;
  readonly unchanged: string;
  readonly next: Readonly<Record<TroubleKind, string>>;
  readonly reference: (reference: string) => string;
  readonly goOn: string;
  readonly summary: string;
}

export const strings: UserStrings<Texts> = {
  en: {
    title: 'That did not work',
    happened: {
      unexpected: 'Something went wrong on our side.',
      'unknown-verb': 'The button you pressed belongs to another version of this app.',
      unreadable: 'What the card sent could not be read.',
      'no-such-swap': 'The swap on that card is no longer on record.',
      'tenant-unavailable': 'Microsoft 365 did not answer when the users and products were read.',
      'tenant-forbids': 'Microsoft 365 did not let the app read what it needs.',
    },
    unchanged: 'No license was changed by your press.',
    next: {
      unexpected: 'Please try again. If it happens once more, give the reference below to your support.',
      'unknown-verb': 'Please go on from here.',
      unreadable: 'Please go on from here and fill in the card again.',
      'no-such-swap': 'Please begin again.',
      'tenant-unavailable': 'Please try again in a minute.',
      'tenant-forbids':
        'Please ask the person who installed the app to check its permissions, and give them the reference below.',
    },
    reference: (reference) => `Reference: ${reference}`,
    goOn: 'Go on',
    summary: 'That did not work. No license was changed.',
  },
  sv: {
    title: 'Det där gick inte',
    happened: {
      unexpected: 'Något gick fel hos oss.',
      'unknown-verb': 'Knappen du tryckte på hör till en annan version av appen.',
      unreadable: 'Det som kortet skickade gick inte att läsa.',
      'no-such-swap': 'Bytet på kortet finns inte kvar.',
      'tenant-unavailable': 'Microsoft 365 svarade inte när användare och produkter skulle läsas.',
      'tenant-forbids': 'Microsoft 365 lät inte appen läsa det den behöver.',
    },
    unchanged: 'Ingen licens ändrades av ditt tryck.',
    next: {
      unexpected: 'Försök igen. Om det händer igen, lämna referensen nedan till er support.',
      'unknown-verb': 'Fortsätt härifrån.',
      unreadable: 'Fortsätt härifrån och fyll i kortet igen.',
      'no-such-swap': 'Börja om.',
      'tenant-unavailable': 'Försök igen om en minut.',
      'tenant-forbids':
        'Be den som installerade appen att kontrollera appens behörigheter, och lämna med referensen nedan.',
    },
    reference: (reference) => `Referens: ${reference}`,
    goOn: 'Fortsätt',
    summary: 'Det där gick inte. Ingen licens har ändrats.',
  },
};
