import { sku } from '../company/products.ts';
import type { Person } from '../company/person.ts';
import type { Moved } from './differences.ts';
import type { Player } from './player.ts';
import type { Words } from './words.ts';

/** An affected user, and what their Teams speaks. */
export interface Affected {
  readonly player: Player;
  /** The name of the language, in the demo's language. */
  readonly language: string;
}

export interface ExampleWithLoss {
  readonly admin: Player;
  /** All who are moved. */
  readonly people: readonly Person[];
  /** Those of them who have the bot in their Teams; the first one answers. */
  readonly reminded: readonly [Affected, Affected];
  readonly words: Words;
}

/** From the users through every step to the result, with a reminder that is answered. */
export async function moveWithLoss(example: ExampleWithLoss): Promise<readonly Moved[]> {
  const { admin, people, words } = example;
  const [answering, other] = example.reminded;
  const addresses = people.map(({ userPrincipalName }) => userPrincipalName);
  const next = 'next';
  await admin.types(words.moveUsers);
  await admin.presses(
    { verb: 'users', choice: next },
    { addresses: addresses.join('\n') },
    words.pastes(addresses.join(', ')),
  );
  await admin.presses(
    { verb: 'to', choice: next },
    { to: sku.microsoftF3 },
    words.chooses('Microsoft 365 F3'),
  );
  await admin.presses({ verb: 'review', choice: next });
  await other.player.sees(
    words.alsoReminded(other.player.name, other.language),
    'new',
    () =>
      answering.player.sees(words.reminded(answering.player.name, answering.language), 'new', () =>
        admin.presses({ verb: 'backup', choice: 'remind' }),
      ),
    6,
  );
  await admin.sees(words.counted(admin.name), { text: words.savedByOne }, () =>
    answering.player.presses({ verb: 'reminder', choice: 'saved' }),
  );
  await admin.presses({ verb: 'backup', choice: next });
  await admin.presses({ verb: 'when', choice: next });
  await answering.player.sees(words.carriedOut(answering.player.name), 'changed', () =>
    admin.sees(words.result(admin.name), 'new', () =>
      admin.presses({ verb: 'confirm', choice: 'move' }, { acknowledged: true }, words.acknowledges),
    ),
  );
  return people.map(({ id }) => ({ userId: id, from: sku.officeE3, to: sku.microsoftF3 }));
}

export interface ExampleWithoutLoss {
  readonly admin: Player;
  readonly person: Person;
  readonly words: Words;
}

/** By one typed sentence; nothing is lost, so there is no backup to ask for. */
export async function moveWithoutLoss({
  admin,
  person,
  words,
}: ExampleWithoutLoss): Promise<readonly Moved[]> {
  // Only "E3" could be the Microsoft 365 product too, and the bot would ask.
  await admin.types(words.move(person.userPrincipalName, 'E1', 'Office 365 E3'));
  await admin.sees(words.result(admin.name), 'new', () => admin.presses({ verb: 'review', choice: 'next' }));
  return [{ userId: person.id, from: sku.officeE1, to: sku.officeE3 }];
}
