import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly signedIn: string;
  readonly alreadySignedIn: string;
  readonly signedOut: string;
  /** The bot makes all changes with its own permissions, or only practises. */
  readonly notNeeded: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    signedIn: 'You are signed in.',
    alreadySignedIn: 'You are signed in already. Licenses are changed in your name.',
    signedOut:
      'You are signed out. No license was changed by that; a swap of yours that is running is paused before its next user.',
    notNeeded: 'You do not have to sign in here. Nothing was changed.',
  },
  sv: {
    signedIn: 'Du är inloggad.',
    alreadySignedIn: 'Du är redan inloggad. Licenser ändras i ditt namn.',
    signedOut:
      'Du är utloggad. Ingen licens har ändrats av det; ett byte som du har i gång pausas före nästa användare.',
    notNeeded: 'Du behöver inte logga in här. Ingenting har ändrats.',
  },
};
