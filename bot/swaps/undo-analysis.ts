import { createHash } from 'node:crypto';
import type { Impact } from '../licensing/impact.ts';
import type { LicenseChange } from '../licensing/license-change.ts';
import type { Products } from '../licensing/product.ts';
import type { User } from '../licensing/user.ts';
import type { Actor } from './actor.ts';
import { atRisk } from './confirm.ts';
import { onceEach, toldOfImpact } from './digest.ts';
import type { Journal, PlannedMove, UndoPlan } from './journal.ts';
import type { Draft, Swap } from './swap.ts';
import type { Tenant } from './tenant.ts';
import { undoCheck, type UndoHindrance } from './undo-check.ts';
import { madeBy, type Made } from './undo.ts';

export interface UndoneUser {
  readonly user: User;
  /** Users with the same licenses and the same move share these. */
  readonly change: LicenseChange;
  readonly impact: Impact;
  readonly done: Impact;
}

/** What the undo of a swap would do, as things are now. */
export interface UndoAnalysis {
  readonly products: Products;
  /** In order of user id. */
  readonly users: readonly UndoneUser[];
  readonly heldUp: readonly HeldUpUser[];
  /** Users whom an earlier undo has given their licenses back. */
  readonly undoneBefore: number;
  /** Users moved by a change of a group, of whom nothing was written. */
  readonly throughGroup: number;
}

export interface HeldUpUser {
  readonly userId: string;
  /** Undefined for one who no longer exists. */
  readonly user: User | undefined;
  readonly reason: UndoHindrance;
}

export interface UndoPorts {
  readonly journal: Pick<Journal, 'recordsOfDone' | 'userIds' | 'undosOf' | 'inOtherSwaps'>;
  readonly tenant: Pick<Tenant, 'products'>;
  /** Reads the users: `Tenant.users`, or what was read not long ago. */
  readonly users: (ids: readonly string[]) => Promise<readonly User[]>;
}

/** Reads the moves on record and their users, and works out the rest. Rejects with a `TenantError`. */
export async function analyseUndo(ports: UndoPorts, actor: Actor, swap: Swap): Promise<UndoAnalysis> {
  const { journal, tenant } = ports;
  const before = await undoneBefore(journal, swap);
  const { made, throughGroup } = await recorded(journal, swap);
  const userIds = [...made.keys()].filter((userId) => !before.has(userId));
  const [owned, found, otherSwaps] = await Promise.all([
    tenant.products(actor),
    ports.users(userIds),
    journal.inOtherSwaps(swap.id, userIds),
  ]);
  const products: Products = new Map(owned.map((product) => [product.skuId, product]));
  const byId = new Map(found.map((user) => [user.id, user]));
  const check = undoCheck(products, otherSwaps);
  const users: UndoneUser[] = [];
  const heldUp: HeldUpUser[] = [];
  for (const userId of userIds) {
    const user = byId.get(userId);
    const move = made.get(userId);
    if (user === undefined || move === undefined) {
      heldUp.push({ userId, user, reason: 'user-gone' });
      continue;
    }
    const verdict = check(user, move);
    if (verdict.kind === 'undo') users.push({ user, ...verdict });
    else heldUp.push({ userId, user, reason: verdict.reason });
  }
  return { products, users, heldUp, undoneBefore: before.size, throughGroup };
}

/** A fingerprint of what the analysis says will happen to whom, as `analysisDigest` makes it of a swap. */
export function undoDigest({ users, heldUp, undoneBefore, throughGroup }: UndoAnalysis): string {
  const hash = createHash('sha256');
  const impacts = onceEach(toldOfImpact);
  const changes = onceEach((change: LicenseChange) => change);
  for (const { user, change, impact, done } of users)
    hash.update(`${user.id} ${changes(change)} ${impacts(impact)} ${impacts(done)}\n`);
  for (const { userId, reason } of heldUp) hash.update(`${userId} ${reason}\n`);
  return hash.update(JSON.stringify([undoneBefore, throughGroup])).digest('base64url');
}

/** The moves that an admin confirms by confirming this analysis. */
export function planUndo(analysis: UndoAnalysis, { draft: { products } }: Swap): UndoPlan {
  const acknowledged = new Map<Impact, Omit<PlannedMove, 'userId'>>();
  const moves = analysis.users.map(({ user, impact }) => {
    const known = acknowledged.get(impact) ?? {
      acknowledged: atRisk(impact),
      acknowledgedPlans: impact.unknownPlans,
    };
    acknowledged.set(impact, known);
    return { userId: user.id, ...known };
  });
  const draft: Draft = {
    step: '',
    trail: [],
    userIds: [],
    notFound: [],
    doubled: 0,
    products: { from: products.to, to: products.from },
  };
  return { draft, moves, leftOut: analysis.heldUp.map(({ userId, reason }) => ({ userId, reason })) };
}

/** What was written for each user, in order of user id. */
async function recorded(
  journal: UndoPorts['journal'],
  swap: Swap,
): Promise<{ readonly made: ReadonlyMap<string, Made>; readonly throughGroup: number }> {
  const records = (await journal.recordsOfDone(swap.id)).map(({ userIds, ...record }) => ({
    userIds,
    made: madeBy(record),
  }));
  const made = records
    .flatMap((record) => userIdsWith(record))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const throughGroup = records.filter((record) => record.made === undefined);
  return { made: new Map(made), throughGroup: throughGroup.flatMap(({ userIds }) => userIds).length };
}

function userIdsWith({
  userIds,
  made,
}: {
  readonly userIds: readonly string[];
  readonly made: Made | undefined;
}): readonly (readonly [string, Made])[] {
  return made === undefined ? [] : userIds.map((userId) => [userId, made] as const);
}

/** Users to whom an undo that has ended gave back what they had. */
async function undoneBefore(journal: UndoPorts['journal'], swap: Swap): Promise<ReadonlySet<string>> {
  const undos = await journal.undosOf(swap.id);
  const ids = await Promise.all(undos.map(({ id }) => journal.userIds(id, ['done'])));
  return new Set(ids.flat());
}
