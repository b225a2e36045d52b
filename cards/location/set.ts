import type { Visit } from '../../bot/conversation/visit.ts';
import type { User } from '../../bot/licensing/user.ts';
import { TenantError } from '../../bot/swaps/tenant.ts';

/** What became of writing a usage location to users. */
export interface SetTally {
  readonly done: readonly User[];
  /** Users for whom it could not be written now. */
  readonly failed: number;
  /** The admin, or this app on their behalf, may not: nobody after that was tried. */
  readonly denied: boolean;
}

/** Calls under way at once. */
const width = 4;

/** Writes the country to each of the users, in the name of the admin who presses. */
export async function setForAll(users: readonly User[], country: string, visit: Visit): Promise<SetTally> {
  const done: User[] = [];
  let failed = 0;
  let denied = false;
  const waiting = users.values();

  async function worker(): Promise<void> {
    for (const user of waiting) {
      if (denied) return;
      try {
        await visit.desk.tenant.setUsageLocation(visit.actor, user.id, country);
        done.push({ ...user, usageLocation: country });
      } catch (error) {
        if (!(error instanceof TenantError)) throw error;
        if (error.code === 'not-allowed') denied = true;
        else failed += 1;
      }
    }
  }

  await Promise.all(Array.from({ length: width }, worker));
  return { done, failed, denied };
}
