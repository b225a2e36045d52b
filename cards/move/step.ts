import { formatList } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Step } from '../../bot/conversation/step.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { emptyDraft } from '../../bot/conversation/wizard.ts';
import type { Product } from '../../bot/licensing/product.ts';
import type { User } from '../../bot/licensing/user.ts';
import { addressesIn } from '../users/addresses.ts';
import { gather } from '../users/gather.ts';
import { productsNamed } from './product-named.ts';
import { readSentence } from './sentence.ts';
import { strings } from './strings.ts';

/** What was typed after "move". */
type Typed = string;

/** A typed sentence goes straight to what would change, or to the first thing it leaves open. Typed only. */
export const moveStep: Step<Typed> = {
  verb: 'move',
  audience: 'admin',
  commands: { move: (rest) => rest },
  parse: () => undefined,
  handle: async (typed, visit) => {
    const sentence = readSentence(typed);
    const texts = strings[visit.reader.adminLanguage];
    const gathered = await gather(
      { picked: [], addresses: addressesIn(sentence.who), skuId: undefined },
      emptyDraft,
      visit,
    );
    if (gathered.kind === 'too-many' || gathered.draft.userIds.length === 0) {
      return await visit.wizard.begin(emptyDraft, visit, 'users', texts.noUser(markdownText(sentence.who)));
    }
    const { tenant } = visit.desk;
    const [products, users] = await Promise.all([
      tenant.products(visit.actor),
      tenant.users(visit.actor, gathered.draft.userIds),
    ]);
    const from = source(sentence.from, heldBy(users, products));
    const to = chosen(
      sentence.to,
      products.filter(({ assignable }) => assignable),
    );
    const skuIds = (choice: Chosen): readonly string[] => (choice.kind === 'one' ? [choice.skuId] : []);
    const draft = { ...gathered.draft, products: { from: skuIds(from), to: skuIds(to) } };
    const open = gathered.draft.notFound.length > 0 ? 'selection' : firstOpen(from, to);
    const notice = problem(from, sentence.from, visit) ?? problem(to, sentence.to, visit);
    return await visit.wizard.begin(draft, visit, open, notice);
  },
};

type Chosen =
  | { readonly kind: 'one'; readonly skuId: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly names: readonly string[] };

function chosen(typed: string, products: readonly Product[]): Chosen {
  const [first, ...others] = productsNamed(typed, products);
  if (first === undefined) return { kind: 'none' };
  if (others.length === 0) return { kind: 'one', skuId: first.skuId };
  return { kind: 'several', names: [first, ...others].map(({ name }) => name) };
}

/** A sentence need not say what can only be one product: the one that the users have. */
function source(typed: string, held: readonly Product[]): Chosen {
  const [only, second] = held;
  return typed === '' && only !== undefined && second === undefined
    ? { kind: 'one', skuId: only.skuId }
    : chosen(typed, held);
}

function heldBy(users: readonly User[], products: readonly Product[]): readonly Product[] {
  return products.filter(({ skuId }) =>
    users.some((user) => user.licenses.some((license) => license.skuId === skuId)),
  );
}

function firstOpen(from: Chosen, to: Chosen): string {
  if (from.kind !== 'one') return 'from';
  return to.kind === 'one' ? 'review' : 'to';
}

function problem(choice: Chosen, typed: string, visit: Visit): string | undefined {
  const texts = strings[visit.reader.adminLanguage];
  if (typed === '' || choice.kind === 'one') return undefined;
  return choice.kind === 'none'
    ? texts.noProduct(markdownText(typed))
    : texts.several(markdownText(typed), formatList(visit.reader, choice.names.map(markdownText)));
}
