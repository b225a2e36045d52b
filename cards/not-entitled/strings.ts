import type { NotEntitledModel } from '../../bot/conversation/standing-cards.ts';
import type { UserStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly reason: Readonly<Record<NotEntitledModel['reason'], string>>;
  readonly who: string;
  readonly tasks: string;
}

export const strings: UserStrings<Texts> = {
  en: {
    title: 'Hello! Administrators move licenses here',
    reason: {
      'not-entitled': 'Your account has none of the roles that may assign licenses, so nothing was changed.',
      limited:
        'Your role covers an administrative unit and not the whole organization. This app changes licenses with permissions of its own, for everybody, and cannot keep to that limit: nothing was changed. Ask somebody whose role covers the whole organization.',
      unreadable:
        'Your role could not be read just now, so nothing was changed. Please try again in a minute.',
    },
    who: 'A Global Administrator, License Administrator or User Administrator can do it. If your role has to be activated first, activate it and try again.',
    tasks:
      'You have no backup tasks. If your own license is about to change, the app tells you here in good time.',
  },
  sv: {
    title: 'Hej! Här flyttar administratörer licenser',
    reason: {
      'not-entitled': 'Ditt konto har ingen av rollerna som får tilldela licenser, så ingenting har ändrats.',
      limited:
        'Din roll gäller en administrativ enhet och inte hela organisationen. Appen ändrar licenser med egna behörigheter, för alla, och kan inte hålla sig inom den gränsen: ingenting har ändrats. Be någon vars roll gäller hela organisationen.',
      unreadable: 'Din roll gick inte att läsa just nu, så ingenting har ändrats. Försök igen om en minut.',
    },
    who: 'En global administratör, licensadministratör eller användaradministratör kan göra det. Behöver din roll aktiveras först: aktivera den och försök igen.',
    tasks: 'Du har inget att säkerhetskopiera. Om din egen licens ska ändras får du veta det här i god tid.',
  },
};
