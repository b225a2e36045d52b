import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly label: string;
  readonly error: string;
  readonly choice: (name: string, users: string, count: number) => string;
  readonly next: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: 'Which product should be replaced?',
    intro:
      'The users have more than one product. Only what you tick is removed; everything else stays as it is.',
    none: 'None of the users has a product, so there is nothing to replace. Go back and choose other users.',
    label: 'Products to replace',
    error: 'Tick at least one product.',
    choice: (name, users, count) => `${name} (${users} ${count === 1 ? 'user' : 'users'})`,
    next: 'Next: new product',
  },
  sv: {
    title: 'Vilken produkt ska ersättas?',
    intro:
      'Användarna har mer än en produkt. Bara det du kryssar för tas bort; allt annat är kvar som det är.',
    none: 'Ingen av användarna har någon produkt, så det finns inget att ersätta. Gå tillbaka och välj andra användare.',
    label: 'Produkter som ska ersättas',
    error: 'Kryssa för minst en produkt.',
    choice: (name, users) => `${name} (${users} användare)`,
    next: 'Nästa: ny produkt',
  },
};
