import { office } from './people/office.ts';
import type { Person } from './person.ts';
import { special } from './people/special.ts';

/** What somebody stores, in GB; undefined where they have no such storage. */
export interface Storage {
  readonly mailboxGb: number | undefined;
  readonly oneDriveGb: number | undefined;
}

/** What the usage reports of a practice company tell, and to whom. */
export interface Usage {
  /** By object id; everybody else stores what is usual. */
  readonly storage: ReadonlyMap<string, Storage>;
  /** The reports' date is this many days before today: Microsoft's are two days old as a rule. */
  readonly daysOld: number;
  /** Whether the organisation hides names in its reports, as it does unless an admin has chosen otherwise. */
  readonly concealed: boolean;
  /** Whether the bot has been granted `Reports.Read.All`. */
  readonly granted: boolean;
}

/** What most people in the company store: less than any product allows. */
export const usualStorage: Storage = { mailboxGb: 0.6, oneDriveGb: 0.2 };

export const usage: Usage = {
  storage: new Map([
    stores('anna', 8.3, 1.4),
    stores('bo.nilsson', 1.2, 0.4),
    stores('cecilia.ek', 4.7, 3.2),
    stores('david.okafor', 61.5, 118),
    // His mailbox is switched off in the product he has.
    stores('gustav.wallin', undefined, 0.6),
    stores('maria.johansson', 12.4, 47.9),
    stores('chloe.dubois', 3.9, 210),
    stores('jurgen.weiss', 2.6, 0.9),
    stores('johan.lund', 2.2, 9.6),
    stores('olga.ivanova', 0.3, 0.1),
    // Starts on Monday.
    stores('ture.alm', undefined, undefined),
  ]),
  daysOld: 2,
  concealed: false,
  granted: true,
};

function stores(
  account: string,
  mailboxGb: number | undefined,
  oneDriveGb: number | undefined,
): readonly [string, Storage] {
  const [found] = [...office, ...special].filter((person) => isCalled(person, account));
  if (found === undefined) throw new Error(`Nobody in the practice company is called ${account}.`);
  return [found.id, { mailboxGb, oneDriveGb }];
}

function isCalled({ userPrincipalName }: Person, account: string): boolean {
  return userPrincipalName === `${account}@contoso.com`;
}
