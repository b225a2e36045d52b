import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { Product } from '../../bot/licensing/product.ts';
import type { User } from '../../bot/licensing/user.ts';
import { alternatives } from '../words/alternatives.ts';
import { heldBy, type Chosen } from './choose.ts';
import { strings } from './strings.ts';

/** More names than these say less than what was typed. */
const namesSaid = 3;

/** Why what was typed does not settle what is replaced, and what to do; undefined where it does, or nothing was typed. */
export function sourceProblem(
  choice: Chosen,
  typed: string,
  users: readonly User[],
  products: readonly Product[],
  reader: Reader,
): string | undefined {
  const said = typed === '' ? undefined : reasonOf(choice, typed, users.length === 1, reader);
  return said === undefined ? undefined : `${said} ${instead(heldBy(users, products), reader)}`.trim();
}

/** The same for the new product. */
export function targetProblem(choice: Chosen, typed: string, reader: Reader): string | undefined {
  const said = typed === '' ? undefined : reasonOf(choice, typed, false, reader);
  return said === undefined ? undefined : `${said} ${strings[reader.adminLanguage].chooseTarget}`;
}

function reasonOf(choice: Chosen, typed: string, one: boolean, reader: Reader): string | undefined {
  const texts = strings[reader.adminLanguage];
  const any = (names: readonly string[]): string => alternatives(reader.locale, names.map(markdownText));
  switch (choice.kind) {
    case 'found':
      return undefined;
    case 'several':
      return texts.several(markdownText(typed), any(choice.names));
    case 'not-held':
      return texts.notHeld(any(choice.names), one);
    case 'not-assignable':
      return texts.notAssignable(any(choice.names))[choice.why];
    case 'not-owned':
      return choice.names.length > namesSaid
        ? texts.noneOwned(markdownText(typed))
        : texts.notOwned(any(choice.names));
    case 'unknown':
      return texts.unknown(markdownText(choice.typed));
  }
}

/** Nothing is said where the users have nothing: the card says so. */
function instead(held: readonly Product[], reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const [only, second] = held;
  if (only === undefined) return '';
  return second === undefined ? texts.onlyHeld(markdownText(only.name)) : texts.chooseSource;
}
