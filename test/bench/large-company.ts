import type { DirectLicense } from '../../bot/licensing/user.ts';
import type { Company } from '../../bot/practice/company/company.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { person, type Person } from '../../bot/practice/company/person.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { largeGroups } from './large-groups.ts';
import { licenseSets } from './license-sets.ts';
import { seededGuid, seededRandom } from './seeded-random.ts';

export interface LargeCompanyOptions {
  /** People besides Contoso's own. */
  readonly users: number;
  readonly seed?: number;
  /** Different sets of licenses and plans. */
  readonly sets?: number;
  /** Of the people, how many hold Office 365 E3: from 0 to 1. */
  readonly e3Share?: number;
}

/** Units of each product: enough for everybody to be moved to it. */
const seatsPerUser = 2;

const givenNames = [
  'Alva',
  'Björn',
  'Carmen',
  'Dmitri',
  'Ebba',
  'Farid',
  'Greta',
  'Hiroshi',
  'Ines',
  'Jonas',
];
const surnames = [
  'Åberg',
  'Berglund',
  'Castro',
  'Dahl',
  'Eklund',
  'Fofana',
  'Grau',
  'Hansen',
  'Ito',
  'Jansen',
];
const countries = ['SE', 'NO', 'DK', 'FI', 'DE', 'GB'];
const departments = 40;

/**
 * Contoso, grown: the same admins and groups, and very many people more. The same options make the same company. Of
 * the people, 1 % are guests, 2 % are disabled, 1 % are without a usage location, and 3 % hold Office 365 E3 through a
 * group, half of them besides their own.
 */
export function largeCompany({ users, seed = 1, sets = 200, e3Share = 0.7 }: LargeCompanyOptions): Company {
  const random = seededRandom(seed);
  const all = licenseSets(sets);
  const e3 = all.filter(([first]) => first?.skuId === sku.officeE3);
  const others = all.filter(([first]) => first?.skuId !== sku.officeE3);
  const people = Array.from({ length: users }, (_, at) => {
    const from = random() < e3Share ? e3 : others;
    return somebody(at, random, from[Math.floor(random() * from.length)] ?? []);
  });
  const heirs = people.filter((_, at) => at % 33 === 7);
  const bare = new Set(heirs.filter((_, at) => at % 2 === 0));
  return {
    ...contoso,
    people: [...contoso.people, ...people.map((one) => (bare.has(one) ? { ...one, licenses: [] } : one))],
    groups: [...contoso.groups, ...largeGroups(people, heirs, random)],
    subscriptions: contoso.subscriptions.map((subscription) => ({
      ...subscription,
      units: { ...subscription.units, enabled: subscription.units.enabled + users * seatsPerUser },
    })),
  };
}

function somebody(at: number, random: () => number, licenses: readonly DirectLicense[]): Person {
  const name = `${pick(givenNames, random)} ${pick(surnames, random)}`;
  const account = `user${String(at).padStart(6, '0')}`;
  const department = `Department ${1 + Math.floor(random() * departments)}`;
  const usual = person(seededGuid(random), name, account, department, 'Employee', licenses);
  const located = { ...usual, usageLocation: pick(countries, random) };
  const kind = random();
  if (kind < 0.01) return { ...located, userType: 'Guest', mail: `${account}@fabrikam.com` };
  if (kind < 0.03) return { ...located, accountEnabled: false };
  return kind < 0.04 ? { ...located, usageLocation: null } : located;
}

function pick(values: readonly string[], random: () => number): string {
  return values[Math.floor(random() * values.length)] ?? '';
}
