import type { Visit } from '../../bot/conversation/visit.ts';
import { availableSeats, type Product } from '../../bot/licensing/product.ts';
import type { User } from '../../bot/licensing/user.ts';
import { watchedUntil } from '../../bot/swaps/check-watched.ts';
import { isReadAgain } from '../../bot/swaps/read-again.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import type { MoveSummary, UserGroup } from '../../bot/swaps/tellings.ts';
import { userName } from '../words/user-name.ts';
import { mailAfterwards, mailServices } from './mail-afterwards.ts';
import { loadUndoNote } from './undo-note.ts';
import { namesShown, type NamedUsers, type ResultModel } from './view.ts';

/** Ways in which licenses were changed that are looked at for what they mean for mail: there are few. */
const waysLookedAt = 50;

/** Users who wait for a group that are looked at for which groups those are. */
const waitingLookedAt = 200;

/**
 * A finished swap as the journal and the directory have it now. However many users it has, only those are read who are
 * named, and one for each way in which licenses were changed.
 */
export async function loadResult(swap: Swap, visit: Visit): Promise<ResultModel> {
  const { journal, tenant } = visit.desk;
  const [summary, ways, watched, products] = await Promise.all([
    journal.summary(swap.id, namesShown),
    journal.waysOfDone(swap.id, mailServices, waysLookedAt),
    journal.moves(swap.id, { states: ['watched'], limit: waitingLookedAt }),
    tenant.products(visit.actor),
  ]);
  const waitingIds = watched.map(({ userId }) => userId);
  const wanted = new Set([...namedIn(summary), ...ways.map(({ userId }) => userId), ...waitingIds]);
  const users = await tenant.users(visit.actor, [...wanted]);
  const byId = new Map(users.map((user) => [user.id, user]));
  const named = ({ users: count, first }: UserGroup): NamedUsers => ({
    users: count,
    names: first.map((id) => userName(byId.get(id), id, visit.reader)),
  });
  const { counts, verification } = summary;
  const settling = inOne(verification.pending, verification.settling);
  const undo = await loadUndoNote(swap, counts.done, visit);
  return {
    swapId: swap.id,
    from: namesOf(swap.draft.products.from, products),
    to: namesOf(swap.draft.products.to, products),
    done: counts.done,
    refused: counts.refused,
    leftOut: counts.leftOut,
    verified: verification.verified.users,
    settling: named(settling),
    isReadAgain: undo.undone === undefined && isReadAgain(swap, visit.desk.clock.now()),
    different: named(verification.different),
    notMoved: summary.reasons.map((group) => ({ reason: group.reason, ...named(group) })),
    unused: products
      .filter(({ skuId }) => counts.done > 0 && swap.draft.products.from.includes(skuId))
      .map((product) => ({ product: product.name, seats: availableSeats(product) }))
      .filter(({ seats }) => seats > 0),
    waiting:
      summary.watched.users === 0
        ? undefined
        : {
            ...named(summary.watched),
            groups: await groupsOf(
              waitingIds.flatMap((id) => byId.get(id) ?? []),
              swap,
              visit,
            ),
            until: watchedUntil(swap),
          },
    ...mailAfterwards(ways, users, products),
    undo,
  };
}

function namedIn({ verification, reasons, watched }: MoveSummary): readonly string[] {
  return [...Object.values(verification), ...reasons, watched].flatMap(({ first }) => first);
}

function inOne(one: UserGroup, other: UserGroup): UserGroup {
  const first = [...one.first, ...other.first].sort().slice(0, namesShown);
  return { users: one.users + other.users, first };
}

/** Read anew, since the admin may have changed a group meanwhile. */
async function groupsOf(
  waiting: readonly User[],
  swap: Swap,
  visit: Visit,
): Promise<(ResultModel['waiting'] & object)['groups']> {
  const groupIds = new Set(
    waiting.flatMap(({ licenses }) =>
      licenses.flatMap(({ skuId, source }) =>
        source.kind === 'group' && swap.draft.products.from.includes(skuId) ? [source.groupId] : [],
      ),
    ),
  );
  if (groupIds.size === 0) return [];
  const names = await visit.desk.tenant.groupNames(visit.actor, [...groupIds]);
  return [...groupIds].map((id) => ({ id, name: names.get(id) ?? id }));
}

function namesOf(skuIds: readonly string[], products: readonly Product[]): readonly string[] {
  return skuIds.map((skuId) => products.find((product) => product.skuId === skuId)?.name ?? skuId);
}
