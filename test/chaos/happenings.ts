import type { LicenseWrite } from '../../bot/practice/tenant/license-write.ts';
import type { DirectLicense } from '../../bot/licensing/user.ts';
import { directLicenses } from '../../bot/licensing/user.ts';
import type { Outcome } from '../../bot/swaps/outcome.ts';
import type { Tenant } from '../../bot/swaps/tenant.ts';

/** What happened to one user, in the order in which it happened. */
export type Happening =
  /** The bot made a call; `outcome` is what it was told, and stays `unknown` where it was told nothing. */
  | { readonly kind: 'called'; outcome: Outcome['kind'] }
  /** A call was carried out. */
  | { readonly kind: 'written'; readonly write: LicenseWrite }
  /** The bot was told what the user holds directly. */
  | { readonly kind: 'read'; readonly licenses: readonly DirectLicense[] };

/** Notes what happens to each user. */
export class Happenings {
  readonly #byUser = new Map<string, Happening[]>();
  readonly #due: { readonly writes: number; readonly happen: () => void }[] = [];
  #writes = 0;

  /** Does something as soon as so many calls have been carried out. */
  at(writes: number, happen: () => void): void {
    this.#due.push({ writes, happen });
  }

  of(userId: string): readonly Happening[] {
    return this.#byUser.get(userId) ?? [];
  }

  wrote(write: LicenseWrite): void {
    this.#writes += 1;
    this.#note(write.userId, { kind: 'written', write });
    for (const { writes, happen } of this.#due) if (writes === this.#writes) happen();
  }

  /** The same directory; what is read of it, and which calls are made to it, is noted. */
  reading(tenant: Tenant): Tenant {
    return {
      ...tenant,
      users: async (...asked) => {
        const users = await tenant.users(...asked);
        for (const user of users) this.#note(user.id, { kind: 'read', licenses: directLicenses(user) });
        return users;
      },
      assignLicenses: async (actor, calls, signal) => {
        const made = calls.map(({ userId }) => {
          const call: Happening = { kind: 'called', outcome: 'unknown' };
          this.#note(userId, call);
          return call;
        });
        const answers = await tenant.assignLicenses(actor, calls, signal);
        for (const [at, { kind }] of answers.outcomes.entries()) {
          const call = made[at];
          if (call !== undefined) call.outcome = kind;
        }
        return answers;
      },
    };
  }

  #note(userId: string, happening: Happening): void {
    const earlier = this.#byUser.get(userId);
    if (earlier === undefined) this.#byUser.set(userId, [happening]);
    else earlier.push(happening);
  }
}
