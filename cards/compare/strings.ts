import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly oneLabel: string;
  readonly otherLabel: string;
  readonly placeholder: string;
  readonly error: string;
  readonly compare: string;
  readonly moveUsers: string;
  readonly service: string;
  readonly differences: (one: string, other: string) => string;
  readonly noDifference: string;
  readonly same: (services: string) => string;
  readonly unknown: (plans: string) => string;
  readonly included: string;
  readonly more: string;
  readonly less: string;
  readonly differs: string;
  readonly notIncluded: string;
  readonly gigabytes: (size: string) => string;
  readonly everythingOn: string;
  readonly typed: string;
  readonly noProduct: (typed: string) => string;
  readonly several: (typed: string, names: string) => string;
  readonly sameProduct: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Compare two products',
    intro: 'Service by service, without choosing users. Nothing is changed.',
    oneLabel: 'First product',
    otherLabel: 'Second product',
    placeholder: 'Choose a product',
    error: 'Choose a product.',
    compare: 'Compare',
    moveUsers: 'Move users',
    service: 'Service',
    differences: (one, other) => `${one} and ${other} differ in the following:`,
    noDifference: 'Both give the same amount of every service.',
    same: (services) => `The same in both: ${services}.`,
    unknown: (plans) =>
      `It is not known what these parts hold, and only one of the two has them: ${plans}. Ask those who use them.`,
    included: 'Included',
    more: 'More of it',
    less: 'Less of it',
    differs: 'Other parts of it',
    notIncluded: '–',
    gigabytes: (size) => `${size} GB`,
    everythingOn: 'This is what a user has with every part switched on.',
    typed:
      'You can also type “compare Office 365 E3 with F3”, with any product in Microsoft’s list, even one that you do not have.',
    noProduct: (typed) => `I do not know a product called “${typed}”. Please choose one from the list.`,
    several: (typed, names) => `“${typed}” could be ${names}. Please choose from the list.`,
    sameProduct: 'That is the same product twice. Please choose two different ones.',
  },
  sv: {
    title: 'Jämför två produkter',
    intro: 'Tjänst för tjänst, utan att välja användare. Ingenting ändras.',
    oneLabel: 'Första produkten',
    otherLabel: 'Andra produkten',
    placeholder: 'Välj en produkt',
    error: 'Välj en produkt.',
    compare: 'Jämför',
    moveUsers: 'Flytta användare',
    service: 'Tjänst',
    differences: (one, other) => `${one} och ${other} skiljer sig åt i det här:`,
    noDifference: 'Båda ger lika mycket av varje tjänst.',
    same: (services) => `Lika i båda: ${services}.`,
    unknown: (plans) =>
      `Det är inte känt vad de här delarna innehåller, och bara den ena produkten har dem: ${plans}. Fråga dem som använder dem.`,
    included: 'Ingår',
    more: 'Mer av den',
    less: 'Mindre av den',
    differs: 'Andra delar av den',
    notIncluded: '–',
    gigabytes: (size) => `${size} GB`,
    everythingOn: 'Så här mycket har en användare med alla delar påslagna.',
    typed:
      'Du kan också skriva ”jämför Office 365 E3 med F3”, med vilken produkt som helst i Microsofts lista, även en som ni inte har.',
    noProduct: (typed) => `Jag känner inte till någon produkt som heter ”${typed}”. Välj i listan.`,
    several: (typed, names) => `”${typed}” kan vara ${names}. Välj i listan.`,
    sameProduct: 'Det är samma produkt två gånger. Välj två olika.',
  },
};
