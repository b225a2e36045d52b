import { knownProducts } from '../../bot/licensing/catalog/known-products.ts';
import type { Product } from '../../bot/licensing/product.ts';
import type { User } from '../../bot/licensing/user.ts';
import { productsNamed } from './product-named.ts';

/** What a typed name comes to. Names are as Microsoft's list has them. */
export type Chosen =
  | { readonly kind: 'found'; readonly skuIds: readonly string[] }
  /** It can mean any of these. */
  | { readonly kind: 'several'; readonly names: readonly string[] }
  /** The organization has what it can mean, and none of the users does. */
  | { readonly kind: 'not-held'; readonly names: readonly string[] }
  /** The organization has what it can mean, and none of it can be given to anybody now. */
  | { readonly kind: 'not-assignable'; readonly names: readonly string[]; readonly why: WhyNot }
  /** Microsoft sells what it can mean, and the organization has none of it for people. */
  | { readonly kind: 'not-owned'; readonly names: readonly string[] }
  /** Nobody knows it. */
  | { readonly kind: 'unknown'; readonly typed: string };

/** State of the subscription; `ended` where its units do not tell. */
type WhyNot = 'suspended' | 'locked-out' | 'ended';

/** The products to replace. A sentence need not say what can only be one product: the one that the users have. */
export function chooseSources(typed: string, users: readonly User[], owned: readonly Product[]): Chosen {
  const held = heldBy(users, owned);
  const [only, second] = held;
  if (typed === '' && only !== undefined && second === undefined)
    return { kind: 'found', skuIds: [only.skuId] };
  return choose(typed, held, (part) => {
    const names = namesOf(productsNamed(part, owned));
    return names.length > 0 ? { kind: 'not-held', names } : notOwned(part);
  });
}

/** The products that any of the users has. */
export function heldBy(users: readonly User[], owned: readonly Product[]): readonly Product[] {
  const held = new Set(users.flatMap(({ licenses }) => licenses.map(({ skuId }) => skuId)));
  return owned.filter(({ skuId }) => held.has(skuId));
}

/** The products to get. */
export function chooseTargets(typed: string, owned: readonly Product[]): Chosen {
  const assignable = owned.filter((product) => product.assignable);
  return choose(typed, assignable, (part) => {
    const found = productsNamed(part, owned);
    return found.length > 0
      ? { kind: 'not-assignable', names: namesOf(found), why: whyNot(found) }
      : notOwned(part);
  });
}

/**
 * One product, or several joined by a plus sign or a comma: the names of some hold an "and".
 *
 * @param otherwise why a name means none of the products
 */
function choose(typed: string, products: readonly Product[], otherwise: (part: string) => Chosen): Chosen {
  const parts = typed.split(/\s*[+,]\s*/).filter((part) => part !== '');
  const asOne = parts.length < 2 || productsNamed(typed, products).length > 0;
  const found = (asOne ? [typed] : parts).map((part) => ({ part, means: productsNamed(part, products) }));
  const none = found.find(({ means }) => means.length === 0);
  if (none !== undefined) return otherwise(none.part);
  const unclear = found.find(({ means }) => means.length > 1);
  if (unclear !== undefined) return { kind: 'several', names: namesOf(unclear.means) };
  return {
    kind: 'found',
    skuIds: [...new Set(found.flatMap(({ means }) => means.map(({ skuId }) => skuId)))],
  };
}

function notOwned(typed: string): Chosen {
  const names = namesOf(productsNamed(typed, knownProducts()));
  return names.length > 0 ? { kind: 'not-owned', names } : { kind: 'unknown', typed };
}

function whyNot(products: readonly Product[]): WhyNot {
  if (products.every(({ seats }) => seats.suspended > 0)) return 'suspended';
  return products.every(({ seats }) => seats.lockedOut > 0) ? 'locked-out' : 'ended';
}

function namesOf(products: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(products.map(({ name }) => name))];
}
