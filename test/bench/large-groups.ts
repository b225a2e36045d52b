import type { Group } from '../../bot/practice/company/company.ts';
import { give, type Person } from '../../bot/practice/company/person.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { seededGuid } from './seeded-random.ts';

/**
 * Groups of a large company: half of all people, all people, one that holds both with a few of its own, and one whose
 * members inherit Office 365 E3.
 * @param heirs who inherit
 */
export function largeGroups(
  people: readonly Person[],
  heirs: readonly Person[],
  random: () => number,
): readonly Group[] {
  const group = (mailNickname: string, displayName: string, members: readonly string[]): Group => ({
    id: seededGuid(random),
    displayName,
    description: displayName,
    mailNickname,
    kind: 'security',
    assignableToRole: false,
    members,
    licenses: [],
  });
  const ids = people.map(({ id }) => id);
  const half = group('half', 'Half the company', ids.slice(0, Math.floor(ids.length / 2)));
  const all = group('all', 'The whole company', ids);
  return [
    half,
    all,
    group('nested', 'Everybody, nested', [half.id, all.id, ...ids.slice(0, 10)]),
    {
      ...group(
        'inherit',
        'Licenses of the large company',
        heirs.map(({ id }) => id),
      ),
      licenses: [give(sku.officeE3)],
    },
  ];
}
