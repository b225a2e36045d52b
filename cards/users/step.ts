import type { Stage } from '../../bot/conversation/stage.ts';
import { choicesOf, guidOf, textOf, wordOf, type Submitted } from '../../bot/conversation/submitted.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { emptyDraft } from '../../bot/conversation/wizard.ts';
import { usersPerSwap } from '../../bot/swaps/limits.ts';
import type { Draft } from '../../bot/swaps/swap.ts';
import { namesApart } from '../words/names-apart.ts';
import { gather, type Entered } from './gather.ts';
import { readPasted } from './pasted.ts';
import { problemText } from './problem-texts.ts';
import { strings } from './strings.ts';
import { namesShown, users, type UsersModel } from './view.ts';

type Choice = { readonly kind: 'next'; readonly entered: Entered } | { readonly kind: 'clear' };

export const usersStage: Stage<UsersModel, Choice> = {
  name: 'users',
  phase: 'users',
  card: users,
  load: async (swap, visit) => ({ kind: 'ask', model: await load(swap.draft, visit) }),
  parse: (data) => {
    const choice = wordOf(data['choice'], ['next', 'clear']);
    if (choice === 'clear') return { kind: 'clear' };
    const entered = parseEntered(data);
    return choice === undefined || entered === undefined ? undefined : { kind: 'next', entered };
  },
  handle: async (choice, swap, visit) => {
    const texts = strings[visit.reader.adminLanguage];
    if (choice.kind === 'clear') {
      const draft = { ...emptyDraft, step: swap.draft.step, trail: swap.draft.trail };
      return { kind: 'stay', draft, notice: undefined };
    }
    const gathered = await gather(choice.entered, swap.draft, visit);
    if (gathered.kind === 'too-many') {
      const notice = texts.tooMany(
        formatNumber(visit.reader, usersPerSwap),
        formatNumber(visit.reader, gathered.found),
      );
      return { kind: 'stay', draft: gathered.draft, notice };
    }
    const { draft, problems } = gathered;
    if (problems.length > 0) {
      const said = problems.map((problem) => problemText(problem, visit.reader));
      const notice = [...said, ...(isEmpty(draft) ? [] : [texts.restKept])].join(' ');
      return { kind: 'stay', draft, notice };
    }
    return isEmpty(draft) ? { kind: 'stay', draft, notice: texts.nobody } : { kind: 'next', draft };
  },
};

function parseEntered(data: Submitted): Entered | undefined {
  const { addresses } = data;
  const picked = choicesOf(data['people']);
  const [product, department, group] = [data['product'], data['department'], data['group']].map(textOf);
  if (picked === undefined || textOf(addresses) === undefined) return undefined;
  if (product === undefined || department === undefined || group === undefined) return undefined;
  const skuId = guidOf(product);
  if (product !== '' && skuId === undefined) return undefined;
  // As it was pasted: blank lines at the beginning count for the numbers of the lines.
  const pasted = readPasted(typeof addresses === 'string' ? addresses : '');
  return { picked, pasted, skuId, department, group };
}

/** Whether nothing came of what was entered, not even something to look at. */
function isEmpty({ userIds, notFound, junk = [] }: Draft): boolean {
  return userIds.length + notFound.length + junk.length === 0;
}

async function load(draft: Draft, visit: Visit): Promise<UsersModel> {
  const [products, named] = await Promise.all([
    visit.desk.tenant.products(visit.actor),
    visit.users(draft.userIds.slice(0, namesShown)),
  ]);
  return {
    chosen: { names: named.map(namesApart(named)), users: draft.userIds.length },
    products: products
      .filter((product) => product.seats.consumed > 0)
      .map((product) => ({ skuId: product.skuId, name: product.name, users: product.seats.consumed })),
    unused: draft.unused ?? {},
  };
}
