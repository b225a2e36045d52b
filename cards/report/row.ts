import { formatList } from '../../bot/conversation/format.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import { licensesAfter } from '../../bot/licensing/change.ts';
import type { Products } from '../../bot/licensing/product.ts';
import { directLicenses, type DirectLicense, type HeldLicense, type User } from '../../bot/licensing/user.ts';
import type { Move, MoveReason } from '../../bot/swaps/swap.ts';
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
    licenses(beforehand(move, user)) ?? texts.notOnRecord,
    isOpen(move) ? '' : (licenses(afterwards(move, user)) ?? texts.notOnRecord),
    texts.outcomes[move.state],
    move.reason === undefined ? '' : withoutMarkdown(moveReasons[reader.adminLanguage][move.reason]),
    move.detail ?? '',
    move.settledAt ?? move.sentAt ?? '',
    move.requestId ?? '',
    move.state === 'done' ? texts.verifications[move.verification] : '',
  ];
}

/** Not settled yet: what comes of it is not known. */
function isOpen({ state }: Move): boolean {
  return state === 'planned' || state === 'sent' || state === 'watched';
}

/** Reasons not to make a move that leave open what the user has since: it is read. */
const readAnew: ReadonlySet<MoveReason | undefined> = new Set([
  'changed-meanwhile',
  'unsettled',
  'user-gone',
]);

/**
 * What is on record; else, where the swap has changed nothing, what the user has now. Of a change that was made in a
 * group there is neither.
 */
function beforehand({ state, before }: Move, user: User | undefined): Licenses | undefined {
  return before ?? (state === 'done' ? undefined : user?.licenses);
}

/** What the move left: nothing else than before where it was not made; and by way of a group, what the user has now. */
function afterwards({ state, before, change, reason }: Move, user: User | undefined): Licenses | undefined {
  if (before === undefined || (state !== 'done' && readAnew.has(reason))) return user?.licenses;
  if (state !== 'done' || change === undefined) return before;
  const held = before.map((license) => ({ ...license, source: { kind: 'direct' as const } }));
  return directLicenses({ licenses: licensesAfter({ licenses: held }, change) });
}

/** As on record, which is of what is given directly, or as read. */
type Licenses = readonly (DirectLicense & Partial<Pick<HeldLicense, 'source'>>)[];

/** Products by name with what is switched off in each. The same licenses are worded once: many people, few sets. */
function createLicenseWords(
  products: Products,
  reader: Reader,
): (licenses: Licenses | undefined) => string | undefined {
  const texts = strings[reader.adminLanguage];
  const worded = new Map<string, string>();
  const wordsOf = ({ skuId, disabledPlans, source }: Licenses[number]): string => {
    const name = products.get(skuId)?.name ?? skuId;
    const product = source?.kind === 'group' ? texts.fromGroup(name) : name;
    const plans = disabledPlans.map((plan) => namedPlan(plan, products));
    return plans.length === 0 ? product : texts.without(product, formatList(reader, plans));
  };
  return (licenses) => {
    if (licenses === undefined) return undefined;
    const key = JSON.stringify(licenses);
    const known = worded.get(key);
    if (known !== undefined) return known;
    const words = licenses.length === 0 ? texts.none : licenses.map(wordsOf).join(between);
    worded.set(key, words);
    return words;
  };
}
