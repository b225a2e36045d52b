import { formatList } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { licensesAfter } from '../../bot/licensing/change.ts';
import type { Products } from '../../bot/licensing/product.ts';
import { directLicenses, type DirectLicense, type User } from '../../bot/licensing/user.ts';
import type { Move } from '../../bot/swaps/swap.ts';
import { moveReasons } from '../words/move-reasons.ts';
import { namedPlan } from '../words/plan-name.ts';
import { withoutMarkdown } from '../words/without-markdown.ts';
import { strings } from './strings.ts';

export type Row = readonly string[];

/** Between the items of one cell. */
const between = '; ';

/** Tells what became of one user. Who no longer exists is known by the id alone. */
export function createRow(products: Products, reader: Reader): (move: Move, user: User | undefined) => Row {
  const texts = strings[reader.adminLanguage];
  const licenses = createLicenseWords(products, reader);
  return (move, user) => [
    user?.displayName ?? move.userId,
    user?.userPrincipalName ?? '',
    move.userId,
    move.before === undefined ? '' : licenses(move.before),
    licenses(afterwards(move)),
    texts.outcomes[move.state],
    move.reason === undefined ? '' : withoutMarkdown(moveReasons[reader.adminLanguage][move.reason]),
    move.detail ?? '',
    move.settledAt ?? move.sentAt ?? '',
    move.requestId ?? '',
    move.state === 'done' ? texts.verifications[move.verification] : '',
  ];
}

/** What the move left; undefined where it was not made, or where the admin made it by way of a group. */
function afterwards({ state, before, change }: Move): readonly DirectLicense[] | undefined {
  if (state !== 'done' || before === undefined || change === undefined) return undefined;
  const held = before.map((license) => ({ ...license, source: { kind: 'direct' as const } }));
  return directLicenses({ licenses: licensesAfter({ licenses: held }, change) });
}

/** Products by name with what is switched off in each. The same licenses are worded once: many people, few sets. */
function createLicenseWords(
  products: Products,
  reader: Reader,
): (licenses: readonly DirectLicense[] | undefined) => string {
  const texts = strings[reader.adminLanguage];
  const worded = new Map<string, string>();
  const wordsOf = ({ skuId, disabledPlans }: DirectLicense): string => {
    const product = products.get(skuId)?.name ?? skuId;
    const plans = disabledPlans.map((plan) => namedPlan(plan, products));
    return plans.length === 0 ? product : texts.without(product, formatList(reader, plans));
  };
  return (licenses) => {
    if (licenses === undefined) return '';
    const key = JSON.stringify(licenses);
    const known = worded.get(key);
    if (known !== undefined) return known;
    const words = licenses.length === 0 ? texts.none : licenses.map(wordsOf).join(between);
    worded.set(key, words);
    return words;
  };
}
