import type { Stage } from '../../bot/conversation/stage.ts';
import { choicesOf, guidOf, textOf, wordOf } from '../../bot/conversation/submitted.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { usersPerSwap } from '../../bot/swaps/limits.ts';
import type { Draft } from '../../bot/swaps/swap.ts';
import { addressesIn } from './addresses.ts';
import { gather, type Entered } from './gather.ts';
import { strings } from './strings.ts';
import { users, type UsersModel } from './view.ts';

type Choice = { readonly kind: 'next'; readonly entered: Entered } | { readonly kind: 'clear' };

export const usersStage: Stage<UsersModel, Choice> = {
  name: 'users',
  phase: 'users',
  card: users,
  load: async (swap, visit) => ({ kind: 'ask', model: await load(swap.draft, visit) }),
  parse: (data) => {
    const choice = wordOf(data['choice'], ['next', 'clear']);
    if (choice === 'clear') return { kind: 'clear' };
    const picked = choicesOf(data['people']);
    const addresses = textOf(data['addresses']);
    const product = textOf(data['product']);
    if (choice === undefined || picked === undefined || addresses === undefined || product === undefined)
      return undefined;
    const skuId = guidOf(product);
    if (product !== '' && skuId === undefined) return undefined;
    return {
      kind: 'next',
      entered: { picked, addresses: addressesIn(addresses).filter((address) => address !== ''), skuId },
    };
  },
  handle: async (choice, swap, visit) => {
    const texts = strings[visit.reader.adminLanguage];
    if (choice.kind === 'clear') {
      return {
        kind: 'stay',
        draft: { ...swap.draft, userIds: [], notFound: [], doubled: 0 },
        notice: undefined,
      };
    }
    const gathered = await gather(choice.entered, swap.draft, visit);
    if (gathered.kind === 'too-many') {
      const notice = texts.tooMany(
        formatNumber(visit.reader, usersPerSwap),
        formatNumber(visit.reader, gathered.found),
      );
      return { kind: 'stay', draft: swap.draft, notice };
    }
    const nobody = gathered.draft.userIds.length === 0 && gathered.draft.notFound.length === 0;
    return nobody
      ? { kind: 'stay', draft: swap.draft, notice: texts.nobody }
      : { kind: 'next', draft: gathered.draft };
  },
};

async function load(draft: Draft, visit: Visit): Promise<UsersModel> {
  const { tenant } = visit.desk;
  const [products, chosen] = await Promise.all([
    tenant.products(visit.actor),
    draft.userIds.length === 0 ? [] : tenant.users(visit.actor, draft.userIds),
  ]);
  return {
    chosen: chosen.map((user) => user.displayName),
    products: products
      .filter((product) => product.seats.consumed > 0)
      .map((product) => ({ skuId: product.skuId, name: product.name, users: product.seats.consumed })),
  };
}
