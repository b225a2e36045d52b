import type { FileWords } from '../../bot/conversation/files/made-file.ts';
import type { AdminStrings } from '../../bot/conversation/language.ts';
import type { MoveState, Verification } from '../../bot/swaps/swap.ts';

interface Texts extends FileWords {
  /** The button that asks for it. */
  readonly download: string;
  readonly fileName: string;
  /** In the order of the columns. */
  readonly header: readonly [
    name: string,
    address: string,
    id: string,
    before: string,
    after: string,
    outcome: string,
    reason: string,
    answer: string,
    time: string,
    request: string,
    verification: string,
  ];
  readonly outcomes: Readonly<Record<MoveState, string>>;
  /** For what is done. */
  readonly verifications: Readonly<Record<Verification, string>>;
  readonly without: (product: string, plans: string) => string;
  readonly fromGroup: (product: string) => string;
  /** Nobody knows, and the directory does not tell. */
  readonly notOnRecord: string;
  /** The user has no license. */
  readonly none: string;
}

export const strings: AdminStrings<Texts> = {
  en: {
    download: 'Download the report',
    title: 'The swap as a table',
    description: 'One row for each user: what they had and have, the outcome, why and when.',
    fileName: 'license-swap-report',
    header: [
      'Name',
      'Address',
      'Object ID',
      'Licenses before',
      'Licenses after',
      'Outcome',
      'Reason',
      'Answer from Microsoft 365',
      'Time',
      'Graph request ID',
      'Checked afterwards',
    ],
    outcomes: {
      planned: 'Not begun',
      sent: 'Under way',
      done: 'Moved',
      refused: 'Refused',
      'left-out': 'Left out',
      watched: 'Waits for a group',
    },
    verifications: {
      pending: 'Not checked yet',
      verified: 'As it should be',
      settling: 'Still settling',
      different: 'Different',
    },
    without: (product, plans) => `${product} (off: ${plans})`,
    fromGroup: (product) => `${product} (from a group)`,
    notOnRecord: 'Not on record',
    none: 'None',
  },
  sv: {
    download: 'Ladda ned rapporten',
    title: 'Bytet som tabell',
    description: 'En rad för varje användare: vad de hade och har, hur det gick, varför och när.',
    fileName: 'licensbyte-rapport',
    header: [
      'Namn',
      'Adress',
      'Objekt-ID',
      'Licenser före',
      'Licenser efter',
      'Utfall',
      'Orsak',
      'Svar från Microsoft 365',
      'Tidpunkt',
      'Begärans ID i Graph',
      'Kontrollerat efteråt',
    ],
    outcomes: {
      planned: 'Inte påbörjad',
      sent: 'Pågår',
      done: 'Flyttad',
      refused: 'Nekad',
      'left-out': 'Utelämnad',
      watched: 'Väntar på en grupp',
    },
    verifications: {
      pending: 'Inte kontrollerat än',
      verified: 'Som det ska vara',
      settling: 'Syns inte än',
      different: 'Avviker',
    },
    without: (product, plans) => `${product} (avstängt: ${plans})`,
    fromGroup: (product) => `${product} (från en grupp)`,
    notOnRecord: 'Finns inte sparat',
    none: 'Inga',
  },
};
