import type { Company, Group } from '../../bot/practice/company/company.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { person } from '../../bot/practice/company/person.ts';
import { personIn } from '../support/running-bot.ts';

function group(number: number, displayName: string, members: readonly string[], mail?: string): Group {
  return {
    id: `00000000-0000-4000-8000-00000000000${String(number)}`,
    displayName,
    description: displayName,
    mailNickname: mail ?? `group${String(number)}`,
    kind: mail === undefined ? 'security' : 'unified',
    assignableToRole: false,
    members,
    licenses: [],
  };
}

const idsOf = (...accounts: readonly string[]): readonly string[] =>
  accounts.map((account) => personIn(contoso, account).id);

const crowd = Array.from({ length: 201 }, (_, index) =>
  person(
    `10000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    'One',
    `one${String(index)}`,
    'Crowd',
    'x',
    [],
  ),
);
/** The name of a group. */
export const hostile = '[Click](https://evil.example) <at>all</at>';
/** One of two groups that differ in the case of their names only. */
export const twin = group(2, 'Twins', idsOf('bo.nilsson'));
const mixed = group(1, 'Mixed', idsOf('anna', 'lena.partner_fabrikam.com#EXT#', 'sven.dahlgren'));

/** The made-up company, with groups of every kind that can be entered. */
export const companyWithGroups: Company = {
  ...contoso,
  people: [...contoso.people, ...crowd],
  groups: [
    ...contoso.groups,
    mixed,
    twin,
    group(3, 'twins', idsOf('anna'), 'twins'),
    group(4, 'Nobody', []),
    group(
      5,
      'Crowd',
      crowd.map(({ id }) => id),
    ),
    group(6, hostile, []),
    group(7, 'Försäljning', idsOf('anna', 'bo.nilsson')),
    // A circle: each is within the other.
    group(8, 'Circle', [...idsOf('anna'), group(9, '', []).id]),
    group(9, 'Other circle', [...idsOf('bo.nilsson'), group(8, '', []).id]),
  ],
};
