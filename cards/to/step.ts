import type { Stage } from '../../bot/conversation/stage.ts';
import { guidOf, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { availableSeats, type Product } from '../../bot/licensing/product.ts';
import type { Draft } from '../../bot/swaps/swap.ts';
import { strings } from './strings.ts';
import { outlook } from './outlook.ts';
import { noProduct, to, type ToModel } from './view.ts';

/** The target's `skuId`, or `none`. */
type Choice = string;

export const toStage: Stage<ToModel, Choice> = {
  name: 'to',
  phase: 'products',
  card: to,
  load: async ({ draft }, visit) => ({ kind: 'ask', model: await load(draft, visit) }),
  parse: (data) => {
    if (wordOf(data['choice'], ['next']) === undefined) return undefined;
    return data['to'] === noProduct ? noProduct : guidOf(data['to']);
  },
  handle: async (choice, { draft }, visit) => {
    if (choice === noProduct) return { kind: 'next', draft: moving(draft, []) };
    const products = await visit.desk.tenant.products(visit.actor);
    const target = products.find((product) => product.skuId === choice);
    return target === undefined || !canBeTarget(target, draft)
      ? { kind: 'stay', draft, notice: strings[visit.reader.adminLanguage].unavailable }
      : { kind: 'next', draft: moving(draft, [choice]) };
  },
};

function moving(draft: Draft, target: readonly string[]): Draft {
  return { ...draft, products: { from: draft.products.from, to: target } };
}

function canBeTarget(product: Product, draft: Draft): boolean {
  return product.assignable && !draft.products.from.includes(product.skuId);
}

async function load(draft: Draft, visit: Visit): Promise<ToModel> {
  const { tenant } = visit.desk;
  const [products, users] = await Promise.all([
    tenant.products(visit.actor),
    tenant.users(visit.actor, draft.userIds),
  ]);
  const candidates = products.filter((product) => canBeTarget(product, draft));
  const targets = candidates.map((product) => ({
    skuId: product.skuId,
    name: product.name,
    freeSeats: availableSeats(product),
    neededSeats: users.filter((user) => !user.licenses.some(({ skuId }) => skuId === product.skuId)).length,
    ...outlook(users, { from: draft.products.from, to: [product.skuId] }, products),
  }));
  const hasSeats = (target: (typeof targets)[number]): boolean =>
    target.freeSeats > 0 || target.neededSeats === 0;
  return {
    users: users.length,
    from: products.filter(({ skuId }) => draft.products.from.includes(skuId)).map(({ name }) => name),
    targets: targets.filter(hasSeats).sort((one, other) => burden(one) - burden(other)),
    none: outlook(users, { from: draft.products.from, to: [] }, products),
    full: targets.filter((target) => !hasSeats(target)).map(({ name }) => name),
    chosen: draft.products.to[0] ?? '',
  };
}

/** Products that keep everything come first. */
function burden({ lost, reduced, check }: ReturnType<typeof outlook>): number {
  return lost.length * 2 + reduced.length + (check ? 1 : 0);
}
