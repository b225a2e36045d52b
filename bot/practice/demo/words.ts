import type { AdminLanguage, AdminStrings } from '../../conversation/language.ts';

/** What the demo says itself; the cards say the rest. */
export interface Words {
  /** What the people's clients say that they speak. */
  readonly locale: string;
  readonly language: Readonly<Record<AdminLanguage, string>>;
  readonly partWithLoss: string;
  readonly partWithoutLoss: string;
  readonly tenant: string;
  readonly admin: (name: string) => string;
  readonly affected: (name: string) => string;
  readonly moveUsers: string;
  readonly move: (address: string, from: string, to: string) => string;
  readonly types: (who: string, text: string) => string;
  readonly presses: (who: string, button: string, first: string | undefined) => string;
  readonly pastes: (addresses: string) => string;
  readonly chooses: (product: string) => string;
  readonly acknowledges: string;
  readonly reminded: (who: string, language: string) => string;
  readonly alsoReminded: (who: string, language: string) => string;
  readonly counted: (who: string) => string;
  /** On the card that counts. */
  readonly savedByOne: string;
  readonly result: (who: string) => string;
  readonly carriedOut: (who: string) => string;
  readonly before: string;
  readonly after: string;
  readonly noLicense: string;
  readonly without: (plans: string) => string;
  readonly throughGroup: string;
  readonly right: (moved: number, others: number) => string;
  readonly wrong: string;
  readonly differs: (name: string, expected: string, found: string) => string;
  readonly stopped: (why: string) => string;
}

export const wordsIn: AdminStrings<Words> = {
  en: {
    locale: 'en-US',
    language: { en: 'English', sv: 'Swedish' },
    partWithLoss: 'Three users move from Office 365 E3 to Microsoft 365 F3, which holds less',
    partWithoutLoss: 'One user moves from Office 365 E1 to Office 365 E3, which holds more',
    tenant: 'Licenses before and after, as the tenant reports them',
    admin: (name) => `${name} (administrator)`,
    affected: (name) => `${name} (affected user)`,
    moveUsers: 'move users',
    move: (address, from, to) => `move ${address} from ${from} to ${to}`,
    types: (who, text) => `${who} types “${text}”`,
    presses: (who, button, first) =>
      `${who} ${first === undefined ? '' : `${first} and `}presses “${button}”`,
    pastes: (addresses) => `pastes ${addresses}`,
    chooses: (product) => `chooses ${product}`,
    acknowledges: 'ticks the box',
    reminded: (who, language) =>
      `${who} gets a reminder, in the language of that person’s Teams: ${language}`,
    alsoReminded: (who, language) =>
      `${who} gets one too. That person’s Teams speaks ${language}, and so does the card, which begins:`,
    counted: (who) => `The answer is counted on the card of ${who}`,
    savedByOne: 'Have saved what they need: 1',
    result: (who) => `${who} gets the result as a new message`,
    carriedOut: (who) => `The reminder that ${who} got now says that it is done`,
    before: 'before',
    after: 'after',
    noLicense: 'no license',
    without: (plans) => `without ${plans}`,
    throughGroup: 'through a group',
    right: (moved, others) =>
      `As it should be: ${moved} users have been moved, with what was off still off, and the other ${others} people have exactly what they had.`,
    wrong: 'The licenses are not what they should be:',
    differs: (name, expected, found) => `${name} should have ${expected} and has ${found}.`,
    stopped: (why) => `The demo stopped: ${why}`,
  },
  sv: {
    locale: 'sv-SE',
    language: { en: 'engelska', sv: 'svenska' },
    partWithLoss: 'Tre användare flyttas från Office 365 E3 till Microsoft 365 F3, som rymmer mindre',
    partWithoutLoss: 'En användare flyttas från Office 365 E1 till Office 365 E3, som rymmer mer',
    tenant: 'Licenser före och efter, så som klientorganisationen redovisar dem',
    admin: (name) => `${name} (administratör)`,
    affected: (name) => `${name} (berörd användare)`,
    moveUsers: 'flytta användare',
    move: (address, from, to) => `flytta ${address} från ${from} till ${to}`,
    types: (who, text) => `${who} skriver ”${text}”`,
    presses: (who, button, first) =>
      `${who} ${first === undefined ? '' : `${first} och `}trycker på ”${button}”`,
    pastes: (addresses) => `klistrar in ${addresses}`,
    chooses: (product) => `väljer ${product}`,
    acknowledges: 'kryssar i rutan',
    reminded: (who, language) => `${who} får en påminnelse, på det språk som Teams har hos hen: ${language}`,
    alsoReminded: (who, language) =>
      `${who} får också en. Där har Teams ${language} som språk, och då har kortet det med; det börjar så:`,
    counted: (who) => `Svaret räknas på kortet hos ${who}`,
    savedByOne: 'Har sparat det de behöver: 1',
    result: (who) => `${who} får resultatet som ett nytt meddelande`,
    carriedOut: (who) => `Påminnelsen som ${who} fick säger nu att det är gjort`,
    before: 'före',
    after: 'efter',
    noLicense: 'ingen licens',
    without: (plans) => `utan ${plans}`,
    throughGroup: 'genom en grupp',
    right: (moved, others) =>
      `Som det ska vara: ${moved} användare har flyttats, det som var avstängt är fortfarande avstängt, och övriga ${others} har precis det de hade.`,
    wrong: 'Licenserna är inte som de ska vara:',
    differs: (name, expected, found) => `${name} ska ha ${expected} men har ${found}.`,
    stopped: (why) => `Demonstrationen avbröts: ${why}`,
  },
};
