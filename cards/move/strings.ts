import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly noUser: (typed: string) => string;
  readonly several: (typed: string, names: string) => string;
  readonly notHeld: (names: string, one: boolean) => string;
  readonly chooseSource: string;
  readonly chooseTarget: string;
  /** The only product that they have: nothing else can be meant. */
  readonly onlyHeld: (name: string) => string;
  readonly notAssignable: (names: string) => Readonly<Record<'suspended' | 'locked-out' | 'ended', string>>;
  readonly notOwned: (names: string) => string;
  /** Very many products could be meant. */
  readonly noneOwned: (typed: string) => string;
  readonly unknown: (typed: string) => string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    noUser: (typed) => `I found no user for “${typed}”. Please choose the users here.`,
    several: (typed, names) => `“${typed}” could be ${names}.`,
    notHeld: (names, one) => `${one ? 'The user does not have' : 'None of these users has'} ${names}.`,
    chooseSource: 'Please choose here what to replace.',
    chooseTarget: 'Please choose the new product here.',
    onlyHeld: (name) => `${name} is the only product there, so that is what would be replaced.`,
    notAssignable: (names) => ({
      suspended: `${names} cannot be assigned now: the subscription is suspended.`,
      'locked-out': `${names} cannot be assigned now: the subscription is locked.`,
      ended: `${names} cannot be assigned now: the subscription is not active.`,
    }),
    notOwned: (names) => `Your organization does not have ${names} to assign to users.`,
    noneOwned: (typed) => `Your organization has none of the products that “${typed}” could be.`,
    unknown: (typed) => `I know no product named “${typed}”.`,
  },
  sv: {
    noUser: (typed) => `Jag hittade ingen användare för ”${typed}”. Välj användarna här.`,
    several: (typed, names) => `”${typed}” kan vara ${names}.`,
    notHeld: (names, one) => `${one ? 'Användaren har inte' : 'Ingen av användarna har'} ${names}.`,
    chooseSource: 'Välj här vad som ska ersättas.',
    chooseTarget: 'Välj den nya produkten här.',
    onlyHeld: (name) => `${name} är den enda produkten där, så det är den som skulle ersättas.`,
    notAssignable: (names) => ({
      suspended: `${names} går inte att tilldela nu: prenumerationen är inaktiverad.`,
      'locked-out': `${names} går inte att tilldela nu: prenumerationen är låst.`,
      ended: `${names} går inte att tilldela nu: prenumerationen är inte aktiv.`,
    }),
    notOwned: (names) => `Organisationen har inte ${names} att tilldela användare.`,
    noneOwned: (typed) => `Organisationen har ingen av produkterna som ”${typed}” kan vara.`,
    unknown: (typed) => `Jag känner inte till någon produkt som heter ”${typed}”.`,
  },
};
