import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly promise: string;
  readonly draft: (users: string, count: number, begun: string) => string;
  readonly resume: string;
  readonly moveUsers: string;
  readonly moveAnew: string;
  readonly swaps: string;
  readonly help: string;
  readonly typed: string;
  readonly summary: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'License Swap',
    intro:
      'Move users from one Microsoft 365 product to another. Before anything happens you see what each user would lose and what to back up first.',
    promise:
      'Nothing is changed until you confirm. Each user is changed in one step, so nobody is without a license in between.',
    draft: (users, count, begun) =>
      `You have an unfinished swap with ${users} ${count === 1 ? 'user' : 'users'}, begun on ${begun}. Nothing in it has been carried out.`,
    resume: 'Go on with it',
    moveUsers: 'Move users',
    moveAnew: 'Begin a new swap instead',
    swaps: 'Earlier swaps',
    help: 'Help',
    typed: 'You can also type, for example “move anna@contoso.com from E3 to F3”.',
    summary: 'License Swap: what would you like to do?',
  },
  sv: {
    title: 'License Swap',
    intro:
      'Flytta användare från en Microsoft 365-produkt till en annan. Innan något händer ser du vad varje användare skulle förlora och vad som behöver säkerhetskopieras först.',
    promise:
      'Ingenting ändras förrän du bekräftar. Varje användare ändras i ett enda steg, så ingen står utan licens däremellan.',
    draft: (users, _count, begun) =>
      `Du har ett oavslutat byte med ${users} användare, påbörjat ${begun}. Inget i det har genomförts.`,
    resume: 'Fortsätt med det',
    moveUsers: 'Flytta användare',
    moveAnew: 'Börja ett nytt byte i stället',
    swaps: 'Tidigare byten',
    help: 'Hjälp',
    typed: 'Du kan också skriva, till exempel ”flytta anna@contoso.com från E3 till F3”.',
    summary: 'License Swap: vad vill du göra?',
  },
};
