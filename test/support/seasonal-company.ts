import type { Company } from '../../bot/practice/company/company.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { give, person, type Person } from '../../bot/practice/company/person.ts';
import { sku } from '../../bot/practice/company/products.ts';
import type { DirectLicense } from '../../bot/licensing/user.ts';

/** So many temps `temp0@contoso.com`, `temp1@…` of the department Season, with Office 365 E1 unless said otherwise. */
export function seasonalStaff(
  count: number,
  licenses: readonly DirectLicense[] = [give(sku.officeE1)],
): readonly Person[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `5e45a000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    return person(id, `Temp ${String(index)}`, `temp${String(index)}`, 'Season', 'Temp', licenses);
  });
}

/** Contoso with these people besides its own, and of each product two more licenses for each of them. */
export function companyWith(people: readonly Person[]): Company {
  return {
    ...contoso,
    people: [...contoso.people, ...people],
    subscriptions: contoso.subscriptions.map((subscription) => ({
      ...subscription,
      units: { ...subscription.units, enabled: subscription.units.enabled + 2 * people.length },
    })),
  };
}
