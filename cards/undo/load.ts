import type { Visit } from '../../bot/conversation/visit.ts';
import { beyondUndo } from '../../bot/licensing/beyond-undo.ts';
import { backupNeeded, type Impact } from '../../bot/licensing/impact.ts';
import type { Products } from '../../bot/licensing/product.ts';
import { serviceIds, type ServiceId } from '../../bot/licensing/services/service.ts';
import { atRisk } from '../../bot/swaps/confirm.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { undoDigest, type UndoAnalysis, type UndoneUser } from '../../bot/swaps/undo-analysis.ts';
import { undoableUntil } from '../../bot/swaps/undo.ts';
import { asksForCount } from '../review/needs.ts';
import { productNames } from '../review/product-names.ts';
import { userName } from '../words/user-name.ts';
import type { LostForGood, UndoModel } from './view.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** What the undo of a finished swap would do, in words of the card. */
export function undoModel(
  swap: Swap,
  analysis: UndoAnalysis,
  { desk, reader }: Pick<Visit, 'desk' | 'reader'>,
): UndoModel {
  const { products, users, heldUp, undoneBefore, throughGroup } = analysis;
  const finishedAt = swap.finishedAt ?? swap.createdAt;
  const days = (desk.clock.now() - Date.parse(swap.confirmedAt ?? swap.createdAt)) / dayMs;
  return {
    swapId: swap.id,
    version: swap.version,
    seen: undoDigest(analysis),
    from: productNames(swap.draft.products.from, products),
    to: productNames(swap.draft.products.to, products),
    moved: users.length + heldUp.length + undoneBefore + throughGroup,
    finishedAt,
    until: new Date(undoableUntil({ finishedAt }) ?? 0).toISOString(),
    users: users.length,
    changes: changesOf(users, products),
    undoneBefore,
    throughGroup,
    heldUp: [...Map.groupBy(heldUp, ({ reason }) => reason)].map(([reason, same]) => ({
      reason,
      users: same.map(({ userId, user }) => userName(user, userId, reader)),
    })),
    lost: lostOf(users, days),
    asksCount: asksForCount(users.length),
  };
}

function changesOf(users: readonly UndoneUser[], products: Products): UndoModel['changes'] {
  const shared = [...Map.groupBy(users, ({ change }) => change)].map(([change, same]) => ({
    users: same.length,
    back: productNames(
      change.addLicenses.map(({ skuId }) => skuId),
      products,
    ),
    away: productNames(change.removeLicenses, products),
  }));
  return [...Map.groupBy(shared, ({ back, away }) => JSON.stringify([back, away])).values()]
    .flatMap((same) =>
      same.slice(0, 1).map((one) => ({ ...one, users: sum(same.map((each) => each.users)) })),
    )
    .sort((one, other) => other.users - one.users);
}

/** Users with the same licenses share their impacts, so that there are few. */
function lostOf(users: readonly UndoneUser[], days: number): LostForGood {
  const before = [...countedBy(users, ({ done }) => done)].map(([done, count]) => ({
    count,
    lost: beyondUndo(done, days),
  }));
  const taken = [...countedBy(users, ({ impact }) => impact)].filter(([impact]) => backupNeeded(impact));
  const services = (lists: readonly (readonly ServiceId[])[]): readonly ServiceId[] => {
    const all = new Set(lists.flat());
    return serviceIds.filter((service) => all.has(service));
  };
  const count = (isSo: (lost: (typeof before)[number]['lost']) => boolean): number =>
    sum(before.filter(({ lost }) => isSo(lost)).map((one) => one.count));
  return {
    phone: count(({ phone }) => phone),
    noMailbox: count(({ mail }) => mail === 'no-mailbox'),
    lessRoom: count(({ mail }) => mail === 'less-room'),
    deleted: services(before.map(({ lost }) => lost.deleted)),
    uncertain: services(before.map(({ lost }) => lost.uncertain)),
    unknownPlans: count(({ unknownPlans }) => unknownPlans),
    taken: {
      users: sum(taken.map(([, users]) => users)),
      services: services(taken.map(([impact]) => atRisk(impact))),
      unknown: taken.some(([impact]) => impact.unknownPlans.length > 0),
    },
  };
}

function countedBy(
  users: readonly UndoneUser[],
  impactOf: (user: UndoneUser) => Impact,
): ReadonlyMap<Impact, number> {
  const counts = new Map<Impact, number>();
  for (const user of users) counts.set(impactOf(user), (counts.get(impactOf(user)) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
