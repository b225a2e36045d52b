import { formatList } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Step } from '../../bot/conversation/step.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { emptyDraft } from '../../bot/conversation/wizard.ts';
import type { Product } from '../../bot/licensing/product.ts';
import type { User } from '../../bot/licensing/user.ts';
import { addressesIn } from '../users/addresses.ts';
import { gather, nothingEntered, type Entered } from '../users/gather.ts';
import { problemText } from '../users/problem-texts.ts';
import { productsNamed } from './product-named.ts';
import { groupIn, readSentence } from './sentence.ts';
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
    const gathered = await gather({ ...nothingEntered, ...whoIn(sentence.who) }, emptyDraft, visit);
    if (gathered.kind === 'gathered' && gathered.problems.length > 0) {
      const said = gathered.problems.map((problem) => problemText(problem, visit.reader));
      return await visit.wizard.begin(gathered.draft, visit, 'users', said.join(' '));
    }
    if (gathered.kind === 'too-many' || gathered.draft.userIds.length === 0) {
      return await visit.wizard.begin(emptyDraft, visit, 'users', texts.noUser(markdownText(sentence.who)));
    }
    const { tenant } = visit.desk;
    const [products, users] = await Promise.all([
      tenant.products(visit.actor),
      visit.users(gathered.draft.userIds),
    ]);
    const from = source(sentence.from, heldBy(users, products));
    const to = chosen(
      sentence.to,
      products.filter(({ assignable }) => assignable),
    );
    const skuIds = (choice: Chosen): readonly string[] => (choice.kind === 'found' ? choice.skuIds : []);
    const leadsTo = firstOpen(from, to);
    const draft = { ...gathered.draft, products: { from: skuIds(from), to: skuIds(to) }, leadsTo };
    const open = gathered.draft.notFound.length > 0 ? 'selection' : leadsTo;
    const notice = problem(from, sentence.from, visit) ?? problem(to, sentence.to, visit);
    return await visit.wizard.begin(draft, visit, open, notice);
  },
};

/** A group, after the words for everybody in it, or addresses. */
function whoIn(who: string): Pick<Entered, 'group'> | Pick<Entered, 'pasted'> {
  const group = groupIn(who);
  return group === undefined ? { pasted: { addresses: addressesIn(who), junk: [] } } : { group };
}

type Chosen =
  | { readonly kind: 'found'; readonly skuIds: readonly string[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly names: readonly string[] };

/** One product, or several joined by a plus sign or a comma: the names of some hold an "and". */
function chosen(typed: string, products: readonly Product[]): Chosen {
  const parts = typed.split(/\s*[+,]\s*/).filter((part) => part !== '');
  const found = (productsNamed(typed, products).length > 0 ? [typed] : parts).map((part) =>
    productsNamed(part, products),
  );
  const unclear = found.find((candidates) => candidates.length > 1);
  if (unclear !== undefined) return { kind: 'several', names: unclear.map(({ name }) => name) };
  if (found.length === 0 || found.some((candidates) => candidates.length === 0)) return { kind: 'none' };
  return { kind: 'found', skuIds: [...new Set(found.flat().map(({ skuId }) => skuId))] };
}

/** A sentence need not say what can only be one product: the one that the users have. */
function source(typed: string, held: readonly Product[]): Chosen {
  const [only, second] = held;
  return typed === '' && only !== undefined && second === undefined
    ? { kind: 'found', skuIds: [only.skuId] }
    : chosen(typed, held);
}

function heldBy(users: readonly User[], products: readonly Product[]): readonly Product[] {
  return products.filter(({ skuId }) =>
    users.some((user) => user.licenses.some((license) => license.skuId === skuId)),
  );
}

function firstOpen(from: Chosen, to: Chosen): string {
  if (from.kind !== 'found') return 'from';
  return to.kind === 'found' ? 'review' : 'to';
}

function problem(choice: Chosen, typed: string, visit: Visit): string | undefined {
  const texts = strings[visit.reader.adminLanguage];
  if (typed === '' || choice.kind === 'found') return undefined;
  return choice.kind === 'none'
    ? texts.noProduct(markdownText(typed))
    : texts.several(markdownText(typed), formatList(visit.reader, choice.names.map(markdownText)));
}
