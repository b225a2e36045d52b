import type { Stage } from '../../bot/conversation/stage.ts';
import { guidOf, guidsOf, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { availableSeats, type Product } from '../../bot/licensing/product.ts';
import type { Draft } from '../../bot/swaps/swap.ts';
import { strings } from './strings.ts';
import { oneOfEachSet, outlook } from './outlook.ts';
import { noProduct, to, type ToModel } from './view.ts';

interface Choice {
  /** The target's `skuId`, or `none`. */
  readonly target: string;
  /** Targets that come together with it. */
  readonly also: readonly string[];
}

export const toStage: Stage<ToModel, Choice> = {
  name: 'to',
  phase: 'products',
  card: to,
  load: async ({ draft }, visit) => {
    const model = await load(draft, visit);
    // Nobody has the products to replace any more: a draft that was left for a while.
    return model.users === 0 ? { kind: 'outdated', stage: 'from' } : { kind: 'ask', model };
  },
  parse: (data) => {
    const target = data['to'] === noProduct ? noProduct : guidOf(data['to']);
    const also = guidsOf(data['also']);
    if (wordOf(data['choice'], ['next']) === undefined || target === undefined || also === undefined)
      return undefined;
    return { target, also };
  },
  handle: async ({ target, also }, { draft }, visit) => {
    const texts = strings[visit.reader.adminLanguage];
    if (target === noProduct) {
      return also.length > 0
        ? { kind: 'stay', draft, notice: texts.noneAndAlso }
        : { kind: 'next', draft: moving(draft, []) };
    }
    const targets = [...new Set([target, ...also])];
    const products = await visit.desk.tenant.products(visit.actor);
    const canAll = targets.every((skuId) =>
      products.some((product) => product.skuId === skuId && canBeTarget(product, draft)),
    );
    return canAll
      ? { kind: 'next', draft: moving(draft, targets) }
      : { kind: 'stay', draft, notice: texts.unavailable };
  },
};

function moving(draft: Draft, targets: readonly string[]): Draft {
  return { ...draft, products: { from: draft.products.from, to: targets } };
}

function canBeTarget(product: Product, draft: Draft): boolean {
  return product.assignable && !draft.products.from.includes(product.skuId);
}

async function load(draft: Draft, visit: Visit): Promise<ToModel> {
  const { tenant } = visit.desk;
  const [products, users] = await Promise.all([tenant.products(visit.actor), visit.users(draft.userIds)]);
  const each = oneOfEachSet(users);
  const candidates = products.filter((product) => canBeTarget(product, draft));
  const targets = candidates.map((product) => ({
    skuId: product.skuId,
    name: product.name,
    freeSeats: availableSeats(product),
    neededSeats: users.filter((user) => !user.licenses.some(({ skuId }) => skuId === product.skuId)).length,
    ...outlook(each, { from: draft.products.from, to: [product.skuId] }, products),
  }));
  const hasSeats = (target: (typeof targets)[number]): boolean =>
    target.freeSeats > 0 || target.neededSeats === 0;
  const { from } = draft.products;
  return {
    users: users.filter(({ licenses }) => licenses.some(({ skuId }) => from.includes(skuId))).length,
    from: products.filter(({ skuId }) => draft.products.from.includes(skuId)).map(({ name }) => name),
    targets: targets.filter(hasSeats).sort((one, other) => burden(one) - burden(other)),
    none: outlook(each, { from: draft.products.from, to: [] }, products),
    full: targets.filter((target) => !hasSeats(target)).map(({ name }) => name),
    chosen: draft.products.to[0] ?? '',
    also: draft.products.to.slice(1),
  };
}

/** Products that keep everything come first. */
function burden({ lost, reduced, check }: ReturnType<typeof outlook>): number {
  return lost.length * 2 + reduced.length + (check ? 1 : 0);
}
