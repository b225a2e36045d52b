import type { AdminStrings } from './language.ts';
import type { Phase } from './stage.ts';

/** Words that stand around every card. The words of one card are in its own folder. */

/** Why somebody has to sign in. */
export type SignInReason = 'signed-out' | 'somebody-else' | 'not-accepted' | 'asked';

interface FrameStrings {
  readonly back: string;
  readonly cancel: string;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly position: (step: number, of: number, phase: string) => string;
  readonly stale: string;
  readonly colleagues: string;
  readonly changedMeanwhile: string;
  readonly dateHasPassed: string;
  readonly noDraft: string;
  /** Of the unfinished swap, when another is begun. */
  readonly formerCancelled: (users: string, count: number) => string;
  readonly formerReminded: string;
  readonly formerKept: string;
  readonly noBack: string;
  /** Empty: a picture alone, for example. */
  readonly notUnderstood: (text: string) => string;
  readonly signIn: string;
  readonly signInFirst: Readonly<Record<SignInReason, string>>;
  /** For an answer without a button. */
  readonly typeSignIn: (sentence: string) => string;
}

export const frameStrings: AdminStrings<FrameStrings> = {
  en: {
    back: 'Back',
    cancel: 'Cancel',
    phases: {
      users: 'Users',
      products: 'Products',
      changes: 'What changes',
      backup: 'Backup',
      when: 'When',
      confirm: 'Confirm',
    },
    position: (step, of, phase) => `Step ${String(step)} of ${String(of)} · ${phase}`,
    stale: 'The card you pressed was out of date, so nothing was changed. This is where the swap is now.',
    colleagues:
      'This draft belongs to a colleague, so nothing was changed. Only the person who started it can go on with it.',
    changedMeanwhile:
      'Something has changed in the organization since you looked. Nothing was done. Please look again.',
    dateHasPassed: 'The time that you chose has passed. Nothing was done. Please choose another.',
    noDraft: 'There is no unfinished swap, so there was nothing to cancel. Nothing was changed.',
    formerCancelled: (users, count) =>
      `Your unfinished swap with ${users} ${count === 1 ? 'user' : 'users'} was cancelled. Nothing in it had been carried out.`,
    formerReminded:
      'You have not finished this swap, and users have been reminded about it, so no new one was begun. Finish or cancel it first.',
    formerKept:
      'I found nobody for a new swap, so none was begun. This is the swap that you have not finished.',
    noBack: 'There is no earlier step to go back to. Nothing was changed.',
    notUnderstood: (text) =>
      text === ''
        ? 'I can only read text, and your message has none. Here is what I can do.'
        : `I did not understand “${text}”. Here is what I can do.`,
    signIn: 'Sign in',
    signInFirst: {
      'signed-out':
        'Sign in first, so that licenses are changed in your name and with your own permissions. Nothing was changed.',
      'somebody-else':
        'You signed in with another account than the one you use in Teams, so I do not use it. Sign in with your own. Nothing was changed.',
      'not-accepted':
        'You are signed in, but Microsoft 365 does not accept the sign-in. Sign in again; if that does not help, ask the person who installed the app to check its OAuth connection. Nothing was changed.',
      asked: 'Sign in, so that licenses are changed in your name and with your own permissions.',
    },
    typeSignIn: (sentence) => `${sentence} Type “sign in” to do so.`,
  },
  sv: {
    back: 'Tillbaka',
    cancel: 'Avbryt',
    phases: {
      users: 'Användare',
      products: 'Produkter',
      changes: 'Vad som ändras',
      backup: 'Säkerhetskopiering',
      when: 'När',
      confirm: 'Bekräfta',
    },
    position: (step, of, phase) => `Steg ${String(step)} av ${String(of)} · ${phase}`,
    stale: 'Kortet du tryckte på var inaktuellt, så ingenting har ändrats. Så här ser bytet ut nu.',
    colleagues:
      'Utkastet tillhör en kollega, så ingenting har ändrats. Bara den som började kan fortsätta med det.',
    changedMeanwhile:
      'Något har ändrats i organisationen sedan du tittade. Ingenting har gjorts. Granska det igen.',
    dateHasPassed: 'Tiden du valde har passerat. Ingenting har gjorts. Välj en annan.',
    noDraft: 'Det finns inget påbörjat byte, så det fanns inget att avbryta. Ingenting har ändrats.',
    formerCancelled: (users) =>
      `Ditt oavslutade byte med ${users} användare avbröts. Inget i det hade genomförts.`,
    formerReminded:
      'Du har inte slutfört det här bytet och användare har fått påminnelser om det, så inget nytt har påbörjats. Slutför eller avbryt det först.',
    formerKept:
      'Jag hittade ingen till ett nytt byte, så inget har påbörjats. Det här är bytet som du inte har slutfört.',
    noBack: 'Det finns inget tidigare steg att gå tillbaka till. Ingenting har ändrats.',
    notUnderstood: (text) =>
      text === ''
        ? 'Jag kan bara läsa text, och det finns ingen i ditt meddelande. Det här kan jag göra.'
        : `Jag förstod inte ”${text}”. Det här kan jag göra.`,
    signIn: 'Logga in',
    signInFirst: {
      'signed-out':
        'Logga in först, så att licenserna ändras i ditt namn och med dina egna behörigheter. Ingenting har ändrats.',
      'somebody-else':
        'Du loggade in med ett annat konto än det du använder i Teams, så jag använder det inte. Logga in med ditt eget. Ingenting har ändrats.',
      'not-accepted':
        'Du är inloggad, men Microsoft 365 godtar inte inloggningen. Logga in igen. Hjälper inte det: be den som installerade appen att kontrollera dess OAuth-anslutning. Ingenting har ändrats.',
      asked: 'Logga in, så att licenserna ändras i ditt namn och med dina egna behörigheter.',
    },
    typeSignIn: (sentence) => `${sentence} Skriv ”logga in” för att göra det.`,
  },
};
