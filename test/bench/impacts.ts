import { impactOf } from '../../bot/licensing/impact.ts';
import { impactsOf } from '../../bot/licensing/impacts.ts';
import type { HeldLicense, User } from '../../bot/licensing/user.ts';
import { everything, holder, license, owned, sku, swap } from '../licensing/owned.ts';
import { comparison, fastest, row, type BenchRow } from './row.ts';

const users = 100_000;
const sample = 1_000;
const products = swap([sku.e3, sku.e5], sku.f3);

/** The pure impact of many users: computed once for each distinct set of licenses. */
export function impacts(): BenchRow[] {
  const many = people(200);
  const few = people(10);
  const sampled = many.slice(0, sample);
  const distinct = fastest(() => impactsOf(many, products, everything));
  const fewer = fastest(() => impactsOf(few, products, everything));
  const singly =
    fastest(() => new Map(sampled.map((user) => [user.id, impactOf(user, products, everything)]))) *
    (users / sample);
  return [
    row(`impact of ${count(users)} users, one by one (from ${count(sample)})`, singly),
    comparison(`impact of ${count(users)} users with 200 sets of licenses`, distinct, 'one by one', singly),
    comparison(`impact of ${count(users)} users with 10 sets of licenses`, fewer, '200 sets', distinct),
  ];
}

function count(value: number): string {
  return value.toLocaleString('en');
}

/** As many users, who hold one of so many sets of licenses in turn. */
function people(sets: number): readonly User[] {
  const licenses = Array.from({ length: sets }, (_, index) => licenseSet(index));
  return Array.from({ length: users }, (_, index) => ({
    ...holder(...(licenses[index % sets] ?? [])),
    id: `user ${index}`,
  }));
}

/** E3 or E5 with other plans switched off in each set, and with Visio in every third. */
function licenseSet(index: number): readonly HeldLicense[] {
  const skuId = index % 2 === 0 ? sku.e3 : sku.e5;
  const plans = owned(skuId).plans.map(({ id }) => id);
  const off = plans.filter((_, position) => ((index >> 1) >> (position % 8)) % 2 === 1);
  return [license(skuId, off), ...(index % 3 === 0 ? [license(sku.visioPlan2)] : [])];
}
