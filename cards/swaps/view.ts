import type { Card } from '../../bot/conversation/card.ts';
import { formatInstant, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import template from './card.json' with { type: 'json' };
import { samples } from './samples.ts';
import { strings } from './strings.ts';

export interface ListedSwap {
  readonly id: string;
  /** It gives users of another swap back what they had. */
  readonly isUndo: boolean;
  /** Product names. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly done: number;
  readonly all: number;
  /** Whoever reads the list began it. */
  readonly yours: boolean;
  /** `at` is an ISO 8601 instant: when it is to start, was confirmed, ended, or its undo did. */
  readonly state:
    | { readonly kind: 'running' | 'paused' | 'finished' | 'cancelled' | 'being-undone'; readonly at: string }
    | { readonly kind: 'undone'; readonly at: string; readonly back: number }
    /** It waits for its date, or for somebody to press Run. */
    | {
        readonly kind: 'scheduled' | 'ready';
        readonly at: string;
        readonly reminded: number;
        readonly confirmed: number;
        readonly needHelp: number;
        readonly failed: number;
      };
}

export interface SwapsModel {
  /** The newest is 0. */
  readonly page: number;
  readonly hasOlder: boolean;
  readonly swaps: readonly ListedSwap[];
}

export const swaps: Card<SwapsModel> = {
  name: 'swaps',
  template,
  present: ({ page, hasOlder, swaps: listed }, reader) => {
    const texts = strings[reader.adminLanguage];
    return {
      title: texts.title,
      intro: listed.length === 0 && page === 0 ? texts.none : texts.intro,
      hasPages: page > 0 || hasOlder,
      pageText: texts.page(formatNumber(reader, page + 1)),
      swaps: listed.map((swap) => ({
        id: swap.id,
        products: productsOf(swap, reader),
        state: state(swap, reader),
        who: swap.yours ? texts.yours : texts.colleagues,
        open: texts.open,
      })),
      hasNewer: page > 0,
      newer: texts.newer,
      newerPage: page - 1,
      hasOlder,
      older: texts.older,
      olderPage: page + 1,
      moveUsers: texts.moveUsers,
      summary: texts.title,
    };
  },
  samples,
};

function productsOf({ from, to, isUndo }: ListedSwap, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const products = texts.products(named(from, reader), named(to, reader));
  return isUndo ? texts.undo(products) : products;
}

function named(products: readonly string[], reader: Reader): string {
  return products.length === 0
    ? strings[reader.adminLanguage].leaves
    : formatList(reader, products.map(markdownText));
}

function state({ done, all, state: at }: ListedSwap, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const numbers = {
    done: formatNumber(reader, done),
    all: formatNumber(reader, all),
    at: formatInstant(reader, at.at),
  };
  if (at.kind === 'undone') return texts.undone(formatNumber(reader, at.back), numbers);
  if (at.kind === 'scheduled' || at.kind === 'ready') return waiting(all, at, reader);
  return texts.states[at.kind](numbers);
}

function waiting(
  all: number,
  state: ListedSwap['state'] & { readonly kind: 'scheduled' | 'ready' },
  reader: Reader,
): string {
  const texts = strings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  const answers = texts.answers(
    number(state.reminded),
    number(state.confirmed),
    number(state.needHelp),
    number(state.failed),
  );
  return `${texts.waiting[state.kind](formatInstant(reader, state.at), number(all), all)} ${answers}`;
}
