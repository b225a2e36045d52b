import type { FileWords } from '../../bot/conversation/files/made-file.ts';
import type { AdminStrings } from '../../bot/conversation/language.ts';

interface Texts extends FileWords {
  /** The button that asks for it. */
  readonly download: string;
  readonly fileName: string;
  /** In the order of the columns. */
  readonly header: readonly [
    name: string,
    address: string,
    department: string,
    products: string,
    removed: string,
    added: string,
    lost: string,
    reduced: string,
    unknown: string,
    tasks: string,
    note: string,
    reachable: string,
  ];
  readonly quota: (service: string, before: string, after: string) => string;
  readonly blocked: (why: string) => string;
  readonly watched: string;
  readonly gone: string;
  readonly yes: string;
  readonly no: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    download: 'Download the plan',
    title: 'The plan as a table',
    description: 'One row for each chosen user: what would change, and what must be saved first.',
    fileName: 'license-swap-plan',
    header: [
      'Name',
      'Address',
      'Department',
      'Products now',
      'Products removed',
      'Products added',
      'Lost',
      'Less than before',
      'Must be checked',
      'To save first',
      'Note',
      'Can be reminded in Teams',
    ],
    quota: (service, before, after) => `${service}: ${before} becomes ${after}`,
    blocked: (why) => `Cannot be moved now. ${why}`,
    watched: 'You change the group yourself: I do not change this user’s licenses.',
    gone: 'The user no longer exists.',
    yes: 'Yes',
    no: 'No',
  },
  sv: {
    download: 'Ladda ned planen',
    title: 'Planen som tabell',
    description: 'En rad för varje vald användare: vad som skulle ändras och vad som måste sparas först.',
    fileName: 'licensbyte-plan',
    header: [
      'Namn',
      'Adress',
      'Avdelning',
      'Produkter nu',
      'Produkter som tas bort',
      'Produkter som läggs till',
      'Försvinner',
      'Mindre än förut',
      'Måste kontrolleras',
      'Att spara först',
      'Anmärkning',
      'Kan påminnas i Teams',
    ],
    quota: (service, before, after) => `${service}: ${before} blir ${after}`,
    blocked: (why) => `Kan inte flyttas nu. ${why}`,
    watched: 'Du ändrar gruppen själv: jag ändrar inte den här användarens licenser.',
    gone: 'Användaren finns inte längre.',
    yes: 'Ja',
    no: 'Nej',
  },
};
