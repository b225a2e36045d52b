import type { Visit } from '../../bot/conversation/visit.ts';
import type { User } from '../../bot/licensing/user.ts';
import { TenantError } from '../../bot/swaps/tenant.ts';

/** The country that most of the chosen users have, else the organization's own; empty where neither is known. */
export async function proposedCountry(users: readonly User[], visit: Visit): Promise<string> {
  const counts = new Map<string, number>();
  for (const { usageLocation } of users)
    if (usageLocation !== undefined) counts.set(usageLocation, (counts.get(usageLocation) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most !== undefined) return most[0];
  try {
    return (await visit.desk.tenant.organization(visit.actor)).country ?? '';
  } catch (error) {
    if (error instanceof TenantError) return '';
    throw error;
  }
}
