import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly noUser: (typed: string) => string;
  readonly noProduct: (typed: string) => string;
  readonly several: (typed: string, names: string) => string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    noUser: (typed) => `I found no user for “${typed}”. Please choose the users here.`,
    noProduct: (typed) => `Your organization has no product named “${typed}”. Please choose it here.`,
    several: (typed, names) => `“${typed}” can mean ${names}. Please choose one here.`,
  },
  sv: {
    noUser: (typed) => `Jag hittade ingen användare för ”${typed}”. Välj användarna här.`,
    noProduct: (typed) => `Organisationen har ingen produkt som heter ”${typed}”. Välj den här.`,
    several: (typed, names) => `”${typed}” kan betyda ${names}. Välj en här.`,
  },
};
