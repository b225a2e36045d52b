import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: (from: string, users: string, count: number) => string;
  readonly label: string;
  readonly error: string;
  readonly several: string;
  readonly alsoLabel: string;
  readonly noneAndAlso: string;
  readonly target: (name: string, seats: string, hint: string) => string;
  readonly seats: (free: string, count: number) => string;
  readonly tooFew: (free: string, needed: string) => string;
  readonly enough: string;
  readonly keepsAll: string;
  readonly loses: (services: string) => string;
  readonly reduces: (services: string) => string;
  readonly more: (count: string) => string;
  readonly check: string;
  readonly none: string;
  readonly full: (names: string) => string;
  readonly buy: string;
  readonly next: string;
  readonly unavailable: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Which product do they move to?',
    intro: (from, users, count) => `${users} ${count === 1 ? 'user moves' : 'users move'} from ${from}.`,
    label: 'New product',
    error: 'Choose the new product.',
    several: 'They get more than one product',
    alsoLabel: 'Together with',
    noneAndAlso:
      'You chose both “No new product” and a product. Nothing was changed. Please choose one or the other.',
    target: (name, seats, hint) => `${name} – ${seats} – ${hint}`,
    seats: (free, count) => `${free} ${count === 1 ? 'license' : 'licenses'} free`,
    tooFew: (free, needed) => `only ${free} of ${needed} licenses needed are free`,
    enough: 'already assigned',
    keepsAll: 'keeps all services',
    loses: (services) => `loses: ${services}`,
    reduces: (services) => `less of: ${services}`,
    more: (count) => `${count} more`,
    check: 'something must be checked',
    none: 'No new product: the users leave the organization, or need no license',
    full: (names) => `No licenses are free for: ${names}.`,
    buy: 'Only products that your organization has can be chosen. [Buy another product](https://admin.microsoft.com/AdminPortal/Home#/catalog) in the Microsoft 365 admin center.',
    next: 'Next: see what changes',
    unavailable: 'That product can no longer be chosen. Nothing was changed. Please choose again.',
  },
  sv: {
    title: 'Vilken produkt ska de flyttas till?',
    intro: (from, users) => `${users} användare flyttas från ${from}.`,
    label: 'Ny produkt',
    error: 'Välj den nya produkten.',
    several: 'De får mer än en produkt',
    alsoLabel: 'Tillsammans med',
    noneAndAlso:
      'Du valde både ”Ingen ny produkt” och en produkt. Ingenting har ändrats. Välj det ena eller det andra.',
    target: (name, seats, hint) => `${name} – ${seats} – ${hint}`,
    seats: (free, count) => `${free} ${count === 1 ? 'ledig licens' : 'lediga licenser'}`,
    tooFew: (free, needed) => `bara ${free} av ${needed} licenser som behövs är lediga`,
    enough: 'redan tilldelad',
    keepsAll: 'behåller alla tjänster',
    loses: (services) => `förlorar: ${services}`,
    reduces: (services) => `mindre av: ${services}`,
    more: (count) => `${count} till`,
    check: 'något måste kontrolleras',
    none: 'Ingen ny produkt: användarna lämnar organisationen eller behöver ingen licens',
    full: (names) => `Inga licenser är lediga för: ${names}.`,
    buy: 'Bara produkter som organisationen har går att välja. [Köp en annan produkt](https://admin.microsoft.com/AdminPortal/Home#/catalog) i administrationscentret för Microsoft 365.',
    next: 'Nästa: se vad som ändras',
    unavailable: 'Den produkten går inte längre att välja. Ingenting har ändrats. Välj igen.',
  },
};
