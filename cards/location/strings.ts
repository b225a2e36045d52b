import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts {
  readonly title: (users: string, count: number) => string;
  readonly who: (names: string) => string;
  readonly writes: (count: number) => string;
  readonly meaning: string;
  readonly label: string;
  readonly error: string;
  readonly set: (users: string, count: number) => string;
  readonly back: string;
  readonly done: (users: string, count: number, country: string) => string;
  readonly failed: (users: string, count: number) => string;
  readonly notAllowed: (page: string) => string;
  readonly nobody: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    title: (users, count) => `Set the usage location of ${users} ${count === 1 ? 'user' : 'users'}`,
    who: (names) => `Without a usage location: **${names}**`,
    writes: (count) =>
      `When you press the button, the country you choose is written to the property “Usage location” of ${count === 1 ? 'this user' : 'each of these users'} in Microsoft Entra ID, in your name. Nothing else is changed; no license is changed yet.`,
    meaning:
      'The usage location is where the person uses Microsoft 365. It decides which services may be offered, and cannot be cleared again.',
    label: 'Country',
    error: 'Choose a country.',
    set: (users, count) => `Set it for ${users} ${count === 1 ? 'user' : 'users'}`,
    back: 'Back to what changes',
    done: (users, count, country) =>
      `The usage location of ${users} ${count === 1 ? 'user is' : 'users are'} now ${country}. It can take a few minutes before Microsoft 365 knows it everywhere.`,
    failed: (users, count) =>
      `It could not be set for ${users} ${count === 1 ? 'user' : 'users'}. Try again in a minute.`,
    notAllowed: (page) =>
      `Microsoft 365 did not let me set the usage location: that needs the permission User.ReadWrite.All and your role. Set it in the [admin center](${page}) instead.`,
    nobody: 'All the chosen users have a usage location now. Nothing was changed.',
  },
  sv: {
    title: (users) => `Ange användningsplats för ${users} användare`,
    who: (names) => `Utan användningsplats: **${names}**`,
    writes: (count) =>
      `När du trycker på knappen skrivs landet du väljer till egenskapen ”Användningsplats” för ${count === 1 ? 'användaren' : 'var och en av användarna'} i Microsoft Entra ID, i ditt namn. Inget annat ändras, och inga licenser ändras än.`,
    meaning:
      'Användningsplatsen är där personen använder Microsoft 365. Den avgör vilka tjänster som får erbjudas och går inte att tömma igen.',
    label: 'Land',
    error: 'Välj ett land.',
    set: (users) => `Ange den för ${users} användare`,
    back: 'Tillbaka till vad som ändras',
    done: (users, _count, country) =>
      `Användningsplatsen för ${users} användare är nu ${country}. Det kan ta några minuter innan Microsoft 365 känner till den överallt.`,
    failed: (users) => `Den gick inte att ange för ${users} användare. Försök igen om en minut.`,
    notAllowed: (page) =>
      `Microsoft 365 lät mig inte ange användningsplatsen: det kräver behörigheten User.ReadWrite.All och din roll. Ange den i [administrationscentret](${page}) i stället.`,
    nobody: 'Alla valda användare har en användningsplats nu. Ingenting har ändrats.',
  },
};
