import type { CommandName } from '../../bot/conversation/commands.ts';
import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly meanings: Readonly<Record<CommandName, string>>;
  readonly moveExample: string;
  readonly roles: string;
  readonly article: string;
  readonly moveUsers: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'What you can type',
    intro: 'Everything can be done with the buttons. These words work at any point, in English and Swedish:',
    meanings: {
      hi: 'Begin from the start',
      help: 'Show this list',
      'move-users': 'Choose users and the product they move to',
      move: 'Go straight to what would change',
      swaps: 'Show the swap you are working on and earlier ones',
      compare: 'Compare two products, service by service',
      unused: 'Show licenses that nobody uses, and when they renew',
      undo: 'Undo your latest swap, within 30 days; you are asked first',
      language: 'Choose English or Swedish',
      forget: 'Remove what is on record about somebody: “forget” and an address; you are asked first',
      'sign-in': 'Sign in, so that licenses are changed in your name',
      'sign-out': 'Sign out; a swap of yours that is running is paused',
      back: 'One step back',
      cancel: 'Cancel the unfinished swap; nothing is changed',
    },
    moveExample: 'move anna@contoso.com from E3 to F3',
    roles:
      'Only a Global Administrator, License Administrator or User Administrator can move users. Your role is checked each time.',
    article:
      'Background: [Move users to a different subscription](https://learn.microsoft.com/microsoft-365/commerce/subscriptions/move-users-different-subscription) at Microsoft.',
    moveUsers: 'Move users',
  },
  sv: {
    title: 'Det här kan du skriva',
    intro: 'Allt går att göra med knapparna. De här orden fungerar när som helst, på svenska och engelska:',
    meanings: {
      hi: 'Börja från början',
      help: 'Visa den här listan',
      'move-users': 'Välj användare och vilken produkt de ska flyttas till',
      move: 'Gå direkt till vad som skulle ändras',
      swaps: 'Visa bytet du arbetar med och tidigare byten',
      compare: 'Jämför två produkter, tjänst för tjänst',
      unused: 'Visa licenser som ingen använder och när de förnyas',
      undo: 'Ångra ditt senaste byte, inom 30 dagar; du får frågan först',
      language: 'Välj svenska eller engelska',
      forget: 'Ta bort det som finns sparat om någon: ”glöm” och en adress; du får frågan först',
      'sign-in': 'Logga in, så att licenser ändras i ditt namn',
      'sign-out': 'Logga ut; ett byte som du har i gång pausas',
      back: 'Ett steg tillbaka',
      cancel: 'Avbryt det påbörjade bytet; ingenting ändras',
    },
    moveExample: 'flytta anna@contoso.com från E3 till F3',
    roles:
      'Bara en global administratör, licensadministratör eller användaradministratör kan flytta användare. Rollen kontrolleras varje gång.',
    article:
      'Bakgrund: [Flytta användare till en annan prenumeration](https://learn.microsoft.com/sv-se/microsoft-365/commerce/subscriptions/move-users-different-subscription) hos Microsoft.',
    moveUsers: 'Flytta användare',
  },
};
