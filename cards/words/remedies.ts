import { formatList } from '../../bot/conversation/format.ts';
import type { AdminStrings } from '../../bot/conversation/language.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Blocker } from '../../bot/licensing/blocker.ts';
import { licensesPage } from './portals.ts';

/** What can be done about plans that clash, as names. */
interface Remedied {
  readonly kind: Blocker['kind'];
  readonly names: { readonly groups: readonly string[] };
  readonly remedies: Readonly<Record<'replace' | 'inherited' | 'targets', readonly string[]>> | undefined;
}

interface Texts {
  readonly replace: (products: string) => string;
  readonly inherited: (products: string, groups: string, one: boolean) => string;
  readonly chooseOne: (products: string) => string;
  readonly chooseOther: (products: string) => string;
}

const strings: AdminStrings<Texts> = {
  en: {
    replace: (products) => `Replace ${products} in the same swap as well.`,
    inherited: (products, groups, one) =>
      `${products} ${one ? 'comes' : 'come'} from a group and cannot be replaced directly: change the members of ${groups}, or its [licenses](${licensesPage}), first.`,
    chooseOne: (products) => `Of the new products, ${products} do not go together: choose one of them.`,
    chooseOther: (products) => `Choose another new product than ${products}, or one more that includes it.`,
  },
  sv: {
    replace: (products) => `Ersätt även ${products} i samma byte.`,
    inherited: (products, groups) =>
      `${products} kommer från en grupp och går inte att ersätta direkt: ändra först medlemmarna i ${groups} eller gruppens [licenser](${licensesPage}).`,
    chooseOne: (products) => `Av de nya produkterna går ${products} inte ihop: välj en av dem.`,
    chooseOther: (products) => `Välj en annan ny produkt än ${products}, eller en till där det ingår.`,
  },
};

/** Sentences in Markdown; empty where plans do not clash. */
export function remedyText({ kind, names, remedies }: Remedied, reader: Reader): string {
  if (remedies === undefined) return '';
  const texts = strings[reader.adminLanguage];
  const { replace, inherited, targets } = remedies;
  const list = (items: readonly string[]): string => formatList(reader, items.map(markdownText));
  const choose = kind === 'dependency' ? texts.chooseOther : texts.chooseOne;
  return [
    ...(replace.length === 0 ? [] : [texts.replace(list(replace))]),
    ...(inherited.length === 0
      ? []
      : [texts.inherited(list(inherited), list(names.groups), inherited.length === 1)]),
    ...(targets.length === 0 ? [] : [choose(list(targets))]),
  ].join(' ');
}
