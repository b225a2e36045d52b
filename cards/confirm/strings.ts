import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly titleLater: string;
  readonly sentence: (users: string, count: number, from: string, to: string) => string;
  readonly leaves: (users: string, count: number, from: string) => string;
  readonly watched: (users: string, count: number, from: string, to: string, leaves: boolean) => string;
  readonly leftOut: (users: string, count: number) => string;
  readonly loss: (users: string, count: number, services: string) => string;
  readonly more: (count: string) => string;
  readonly answers: (confirmed: string, affected: string, count: number, reminded: string) => string;
  readonly acknowledgeLabel: string;
  readonly acknowledge: string;
  readonly acknowledgeLater: string;
  readonly acknowledgeError: string;
  readonly countLabel: (users: string) => string;
  readonly countError: (users: string) => string;
  readonly pilotLabel: string;
  readonly pilotPlaceholder: (users: string) => string;
  readonly pilotError: (users: string) => string;
  readonly afterwards: string;
  readonly watch: (users: string, count: number) => string;
  readonly schedule: string;
  readonly move: (users: string, count: number) => string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Ready to move?',
    titleLater: 'Ready to schedule?',
    sentence: (users, count, from, to) =>
      `${users} ${count === 1 ? 'user moves' : 'users move'} from ${from} to ${to}. Other products they have stay as they are.`,
    leaves: (users, count, from) =>
      `${from} is removed from ${users} ${count === 1 ? 'user' : 'users'}, and nothing replaces it. Other products they have stay as they are.`,
    watched: (users, count, from, to, leaves) =>
      `**${users} ${count === 1 ? 'user waits' : 'users wait'} for you:** you change the group yourself, so that ${leaves ? `${from} goes` : `${to} comes instead of ${from}`}. I do not change ${count === 1 ? 'this user’s' : 'their'} licenses; I check every ten minutes for 30 days, and tell you when the change shows.`,
    leftOut: (users, count) =>
      `${users} ${count === 1 ? 'user' : 'users'} cannot be moved now and will be left out and listed in the result.`,
    loss: (users, count, services) =>
      `${users} ${count === 1 ? 'user loses' : 'users lose'} something or must check something: ${services}. What is not backed up may be lost for good.`,
    more: (count) => `${count} more`,
    answers: (confirmed, affected, count, reminded) =>
      `${confirmed} of ${affected} affected ${count === 1 ? 'user' : 'users'} said that they have saved what they need. Reminded: ${reminded}.`,
    acknowledgeLabel: 'Your confirmation',
    acknowledge: 'I know what is lost, and that what matters is backed up',
    acknowledgeLater: 'I know what is lost if it is not backed up by then',
    acknowledgeError: 'Tick the box to go on, or press Back.',
    countLabel: (users) => `Many users are affected. Type the number of users (${users}) to confirm`,
    countError: (users) => `Type ${users}.`,
    pilotLabel: 'Move this many first, then wait for my go-ahead (optional)',
    pilotPlaceholder: (users) => `Empty: all ${users} are moved at once`,
    pilotError: (users) => `Type a whole number of at least 1 and less than ${users}, or leave it empty.`,
    afterwards:
      'Each user is changed in one step. It usually takes effect within half an hour, but can take up to a day.',
    watch: (users, count) => `Wait for the group (${users} ${count === 1 ? 'user' : 'users'})`,
    schedule: 'Schedule',
    move: (users, count) => `Move ${users} ${count === 1 ? 'user' : 'users'} now`,
  },
  sv: {
    title: 'Klart att flytta?',
    titleLater: 'Klart att schemalägga?',
    sentence: (users, _count, from, to) =>
      `${users} användare flyttas från ${from} till ${to}. Andra produkter de har är kvar som de är.`,
    leaves: (users, _count, from) =>
      `${from} tas bort från ${users} användare utan att något ges i stället. Andra produkter de har är kvar som de är.`,
    watched: (users, count, from, to, leaves) =>
      `**${users} användare väntar på dig:** du ändrar gruppen själv, så att ${leaves ? `${from} försvinner` : `${to} kommer i stället för ${from}`}. Jag ändrar inte ${count === 1 ? 'användarens' : 'deras'} licenser, men kontrollerar var tionde minut i 30 dagar och säger till när ändringen syns.`,
    leftOut: (users) => `${users} användare kan inte flyttas nu. De utelämnas och listas i resultatet.`,
    loss: (users, _count, services) =>
      `${users} användare förlorar något eller måste kontrollera något: ${services}. Det som inte har säkerhetskopierats kan gå förlorat för gott.`,
    more: (count) => `${count} till`,
    answers: (confirmed, affected, _count, reminded) =>
      `${confirmed} av ${affected} berörda användare har svarat att de har sparat det de behöver. Påminda: ${reminded}.`,
    acknowledgeLabel: 'Din bekräftelse',
    acknowledge: 'Jag vet vad som går förlorat och att det viktiga är säkerhetskopierat',
    acknowledgeLater: 'Jag vet vad som går förlorat om det inte är säkerhetskopierat då',
    acknowledgeError: 'Kryssa i rutan för att fortsätta, eller tryck på Tillbaka.',
    countLabel: (users) => `Många användare berörs. Skriv antalet användare (${users}) för att bekräfta`,
    countError: (users) => `Skriv ${users}.`,
    pilotLabel: 'Flytta så här många först och vänta sedan på mitt besked (valfritt)',
    pilotPlaceholder: (users) => `Tomt: alla ${users} flyttas på en gång`,
    pilotError: (users) => `Ange ett heltal som är minst 1 och mindre än ${users}, eller lämna tomt.`,
    afterwards:
      'Varje användare ändras i ett enda steg. Det brukar märkas inom en halvtimme men kan ta upp till ett dygn.',
    watch: (users) => `Vänta på gruppen (${users} användare)`,
    schedule: 'Schemalägg',
    move: (users) => `Flytta ${users} användare nu`,
  },
};
