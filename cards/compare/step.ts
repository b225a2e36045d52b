import { formatList } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { planName } from '../../bot/licensing/catalog/names.ts';
import { comparePlans } from '../../bot/licensing/compare.ts';
import { productsNamed } from '../move/product-named.ts';
import { comparableProducts, type Comparable } from './comparable.ts';
import { twoProducts } from './sentence.ts';
import { strings } from './strings.ts';
import { compare, type CompareResult } from './view.ts';

type Asked =
  /** What was typed after "compare". */
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'chosen'; readonly one: string; readonly other: string };

/** Two products side by side, without choosing users. */
export const compareStep: Step<Asked> = {
  verb: 'compare',
  audience: 'admin',
  commands: { compare: (rest) => ({ kind: 'typed', text: rest }) },
  parse: (raw) => {
    const data = submitted(raw);
    if (data?.['choice'] === 'open') return { kind: 'typed', text: '' };
    const [one, other] = [guidOf(data?.['one']), guidOf(data?.['other'])];
    if (data?.['choice'] !== 'show' || one === undefined || other === undefined) return undefined;
    return { kind: 'chosen', one, other };
  },
  handle: async (asked, visit) => {
    const products = await comparableProducts(visit);
    if (asked.kind === 'typed') return answerTyped(asked.text, products, visit);
    const byId = (wanted: string): Comparable | undefined =>
      products.all.find(({ skuId }) => skuId === wanted);
    return answer(byId(asked.one), byId(asked.other), products.owned, visit);
  },
};

type Products = Awaited<ReturnType<typeof comparableProducts>>;

function answerTyped(text: string, { owned, all }: Products, visit: Visit): Reply {
  const typed = twoProducts(text);
  if (typed === undefined) return answer(undefined, undefined, owned, visit);
  const texts = strings[visit.reader.adminLanguage];
  const found = typed.map((name) => {
    const own = productsNamed(name, owned);
    return { name, products: own.length > 0 ? own : productsNamed(name, all) };
  });
  const unclear = found.find(({ products }) => products.length !== 1);
  const [one, other] = found.map(({ products }) => (products.length === 1 ? products[0] : undefined));
  if (unclear === undefined) return answer(one, other, owned, visit);
  const name = markdownText(unclear.name);
  const names = unclear.products.slice(0, 5).map((product) => markdownText(product.name));
  const notice =
    names.length === 0 ? texts.noProduct(name) : texts.several(name, formatList(visit.reader, names));
  return answer(one, other, owned, { ...visit, notice });
}

function answer(
  one: Comparable | undefined,
  other: Comparable | undefined,
  owned: readonly Comparable[],
  visit: Visit,
): Reply {
  const twice = one !== undefined && one === other;
  const notice = twice ? strings[visit.reader.adminLanguage].sameProduct : visit.notice;
  const named = [one, other].flatMap((product) => product ?? []);
  const model = {
    products: [...new Set([...named, ...owned])],
    chosen: { one: one?.skuId ?? '', other: other?.skuId ?? '' },
    result: twice || one === undefined || other === undefined ? undefined : resultOf(one, other),
  };
  return show(compare, model, { ...visit, notice });
}

function resultOf(one: Comparable, other: Comparable): CompareResult {
  const { services, unknownPlans } = comparePlans(one, other);
  return {
    one: one.name,
    other: other.name,
    services,
    unknownPlans: unknownPlans.map((plan) => planName(plan, plan)),
  };
}
