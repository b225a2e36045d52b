import assert from 'node:assert/strict';
import type { LicenseChange } from '../../bot/licensing/license-change.ts';
import type { Product } from '../../bot/licensing/product.ts';
import type { User } from '../../bot/licensing/user.ts';
import type { Actor } from '../../bot/swaps/actor.ts';
import type { Clock } from '../../bot/swaps/clock.ts';
import type { Outcome, RefusalCode, WaitScope } from '../../bot/swaps/outcome.ts';
import {
  TenantError,
  type FirstUsers,
  type GroupsNamed,
  type LicenseAnswers,
  type LicenseCall,
  type Organization,
  type Subscription,
  type Tenant,
} from '../../bot/swaps/tenant.ts';

/** What becomes of one `assignLicense` call. */
export type Fate =
  | 'written'
  /** The answer is lost; the call never arrived, or arrived and was written. */
  | 'lost-before-write'
  | 'lost-after-write'
  | { readonly refuse: RefusalCode; readonly message?: string }
  | { readonly wait: number; readonly scope: WaitScope };

export type Script = (call: Call) => Fate | Promise<Fate>;

export interface Call {
  readonly actor: Actor;
  readonly userId: string;
  readonly change: LicenseChange;
  /** 1 for the first call for this user. */
  readonly nth: number;
  readonly signal: AbortSignal;
}

/** What the directory was asked, and when (milliseconds since the epoch). */
export type Noted =
  | { readonly kind: 'read'; readonly at: number; readonly userId: string }
  | { readonly kind: 'call'; readonly at: number; readonly userId: string; readonly fate: Fate };

/** A directory in memory that follows a script, refuses for want of seats, and notes what it was asked. */
export class ScriptedTenant implements Tenant {
  readonly noted: Noted[] = [];
  readonly people: Map<string, User>;
  readonly owned: Product[];
  fate: Script = () => 'written';
  /** Users whose reads fail now. */
  unreadable: (userIds: readonly string[]) => boolean = () => false;
  /** Whoever it is read and written for is not signed in. */
  signedOut = false;
  mostAtOnce = 0;
  readonly #underWay = new Set<string>();
  readonly #clock: Pick<Clock, 'now'>;

  constructor(users: readonly User[], products: readonly Product[], clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
    this.people = new Map(users.map((user) => [user.id, user]));
    this.owned = [...products];
  }

  calls(userId?: string): readonly (Noted & { kind: 'call' })[] {
    return this.noted
      .filter((note) => note.kind === 'call')
      .filter((call) => userId === undefined || call.userId === userId);
  }

  person(userId: string): User {
    const user = this.people.get(userId);
    assert.ok(user, `${userId} does not exist`);
    return user;
  }

  change(userId: string, change: Partial<User>): void {
    this.people.set(userId, { ...this.person(userId), ...change });
  }

  /** Sets how many of a product the organisation has bought. */
  buy(skuId: string, enabled: number): void {
    const index = this.owned.findIndex((product) => product.skuId === skuId);
    const product = this.owned[index];
    assert.ok(product);
    this.owned[index] = { ...product, seats: { ...product.seats, enabled } };
  }

  async products(): Promise<readonly Product[]> {
    return this.owned.map((product) => ({
      ...product,
      seats: { ...product.seats, consumed: this.#consumed(product.skuId) },
    }));
  }

  async users(_actor: Actor, ids: readonly string[]): Promise<readonly User[]> {
    if (this.signedOut) throw new TenantError('signed-out', 'The admin has to sign in');
    if (this.unreadable(ids)) throw new TenantError('unavailable', 'Graph does not answer');
    const at = this.#clock.now();
    this.noted.push(...ids.map((userId) => ({ kind: 'read', at, userId }) as const));
    return ids.flatMap((id) => this.people.get(id) ?? []);
  }

  /** How near its quota the directory says it is. */
  load: number | undefined;
  /** How many calls came together each time. */
  readonly batches: number[] = [];

  async assignLicenses(
    actor: Actor,
    calls: readonly LicenseCall[],
    signal: AbortSignal,
  ): Promise<LicenseAnswers> {
    assert.ok(calls.length > 0 && calls.length <= 20, `${calls.length} calls at once`);
    if (this.signedOut) return { outcomes: calls.map(() => ({ kind: 'signed-out' })), load: undefined };
    this.batches.push(calls.length);
    const outcomes = await Promise.all(
      calls.map(({ userId, change }) => this.#assignLicense(actor, userId, change, signal)),
    );
    return { outcomes, load: this.load };
  }

  async #assignLicense(
    actor: Actor,
    userId: string,
    change: LicenseChange,
    signal: AbortSignal,
  ): Promise<Outcome> {
    assert.ok(!this.#underWay.has(userId), `two calls at once for ${userId}`);
    this.#underWay.add(userId);
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#underWay.size);
    try {
      const at = this.#clock.now();
      const nth = this.calls(userId).length + 1;
      const told = await this.fate({ actor, userId, change, nth, signal });
      const fate = this.#seatless(userId, change) ?? told;
      this.noted.push({ kind: 'call', at, userId, fate });
      return this.#meet(userId, change, fate);
    } finally {
      this.#underWay.delete(userId);
    }
  }

  /** How often a fresh token was taken. */
  renewals = 0;

  async renewAccess(): Promise<void> {
    this.renewals += 1;
  }

  async setUsageLocation(_actor: Actor, userId: string, country: string): Promise<void> {
    this.change(userId, { usageLocation: country });
  }

  #meet(userId: string, change: LicenseChange, fate: Fate): Outcome {
    if (fate === 'lost-before-write') return { kind: 'unknown' };
    if (fate === 'written' || fate === 'lost-after-write') {
      this.#write(userId, change);
      return fate === 'written' ? { kind: 'done', requestId: `request-${userId}` } : { kind: 'unknown' };
    }
    if ('wait' in fate) return { kind: 'wait', ms: fate.wait, scope: fate.scope };
    const { refuse: code, message = `Refused: ${code}` } = fate;
    return { kind: 'refused', refusal: { code, message, plans: [], requestId: `request-${userId}` } };
  }

  #write(userId: string, { addLicenses, removeLicenses }: LicenseChange): void {
    const replaced = new Set([...removeLicenses, ...addLicenses.map(({ skuId }) => skuId)]);
    const kept = this.person(userId).licenses.filter(
      ({ skuId, source }) => source.kind === 'group' || !replaced.has(skuId),
    );
    const added = addLicenses.map((license) => ({ ...license, source: { kind: 'direct' } as const }));
    this.change(userId, { licenses: [...kept, ...added] });
  }

  #seatless(userId: string, change: LicenseChange): Fate | undefined {
    const held = new Set(this.people.get(userId)?.licenses.map(({ skuId }) => skuId));
    const short = change.addLicenses.find(({ skuId }) => {
      const enabled = this.owned.find((product) => product.skuId === skuId)?.seats.enabled ?? 0;
      return !held.has(skuId) && this.#consumed(skuId) >= enabled;
    });
    if (short === undefined) return undefined;
    const message = `Subscription with SKU ${short.skuId} does not have any available licenses.`;
    return { refuse: 'no-seat', message };
  }

  #consumed(skuId: string): number {
    return [...this.people.values()].filter(({ licenses }) => licenses.some((held) => held.skuId === skuId))
      .length;
  }

  async usersByAddress(): Promise<readonly User[]> {
    return [];
  }

  async holders(): Promise<FirstUsers> {
    return { users: [], total: 0 };
  }

  async groupsNamed(): Promise<GroupsNamed> {
    return { exact: [], similar: [] };
  }

  async members(): Promise<FirstUsers> {
    return { users: [], total: 0 };
  }

  async groupNames(_actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map(ids.map((id) => [id, `Group ${id}`]));
  }

  async subscriptions(): Promise<readonly Subscription[]> {
    return [];
  }

  async organization(): Promise<Organization> {
    return { id: 'contoso', displayName: 'Contoso', initialDomain: 'contoso.onmicrosoft.com', country: 'SE' };
  }
}
