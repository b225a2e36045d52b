import type { Stage } from '../../bot/conversation/stage.ts';
import { guidsOf, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Draft } from '../../bot/swaps/swap.ts';
import { from, type FromModel } from './view.ts';

type Choice = readonly string[];

/** The products to replace; skipped where the users have one product in all. */
export const fromStage: Stage<FromModel, Choice> = {
  name: 'from',
  phase: 'products',
  card: from,
  load: async ({ draft }, visit) => {
    const products = await heldProducts(draft, visit);
    const [only, second] = products;
    if (only !== undefined && second === undefined) {
      return { kind: 'skip', draft: { ...draft, products: { ...draft.products, from: [only.skuId] } } };
    }
    return { kind: 'ask', model: { products, ticked: tickedFirst(draft, products) } };
  },
  parse: (data) => {
    const skuIds = guidsOf(data['from']);
    return wordOf(data['choice'], ['next']) === undefined || skuIds?.length === 0 ? undefined : skuIds;
  },
  handle: async (skuIds, { draft }, visit) => {
    const held = new Set((await heldProducts(draft, visit)).map((product) => product.skuId));
    const chosen = skuIds.filter((skuId) => held.has(skuId));
    const changed = { ...draft, products: { ...draft.products, from: chosen } };
    return chosen.length === 0
      ? { kind: 'stay', draft, notice: undefined }
      : { kind: 'next', draft: changed };
  },
};

type Held = FromModel['products'][number];

async function heldProducts(draft: Draft, visit: Visit): Promise<readonly Held[]> {
  const { tenant } = visit.desk;
  const [products, users] = await Promise.all([tenant.products(visit.actor), visit.users(draft.userIds)]);
  const counts = new Map<string, number>();
  for (const user of users) {
    for (const skuId of new Set(user.licenses.map((license) => license.skuId))) {
      counts.set(skuId, (counts.get(skuId) ?? 0) + 1);
    }
  }
  return products
    .flatMap(({ skuId, name }) => ({ skuId, name, users: counts.get(skuId) ?? 0 }))
    .filter(({ users: count }) => count > 0)
    .sort((one, other) => other.users - one.users);
}

/** What was chosen before; else the one product that more users have than any other. */
function tickedFirst(draft: Draft, products: readonly Held[]): readonly string[] {
  const before = draft.products.from.filter((skuId) => products.some((product) => product.skuId === skuId));
  if (before.length > 0) return before;
  const [most, second] = products;
  return most !== undefined && most.users > (second?.users ?? 0) ? [most.skuId] : [];
}
