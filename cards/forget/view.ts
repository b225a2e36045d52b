import type { Card, Samples } from '../../bot/conversation/card.ts';
import { formatDay, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { PersonalRecord } from '../../bot/people/retention.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

type Counts = Pick<PersonalRecord, 'isKnown' | 'reminders' | 'moves' | 'cards'>;

/** The swap in which the user still is. */
interface OpenSwap {
  readonly id: string;
  /** A colleague's draft is not shown. */
  readonly canShow: boolean;
  /** Product names. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export interface ForgetModel {
  readonly userId: string;
  /** Display name, or the object id of somebody who is not in the directory any more. */
  readonly name: string;
  readonly state:
    | {
        readonly kind: 'ask';
        readonly counts: Counts;
        /** ISO 8601 instant until which the user's newest move can be undone, if it can. */
        readonly undoableUntil: string | undefined;
      }
    | { readonly kind: 'open'; readonly swap: OpenSwap }
    | { readonly kind: 'nothing' }
    | { readonly kind: 'forgotten' };
}

const hostileName = '[Click](https://evil.example) <at>x</at>';
const userId = '2fbb1ed0-ed3c-41e9-81bf-3a517ef8389c';
const id = '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11';

const samples: Samples<ForgetModel> = {
  empty: { userId, name: 'Anna Berg', state: { kind: 'nothing' } },
  usual: {
    userId,
    name: 'Anna Berg',
    state: {
      kind: 'ask',
      counts: { isKnown: true, reminders: 1, moves: 1, cards: 0 },
      undoableUntil: undefined,
    },
  },
  longest: {
    userId,
    name: 'Maximiliana '.repeat(16),
    state: {
      kind: 'ask',
      counts: { isKnown: true, reminders: 1_200, moves: 1_200, cards: 2_400 },
      undoableUntil: '2026-12-27T09:00:00.000Z',
    },
  },
  hostile: {
    userId,
    name: hostileName,
    state: { kind: 'open', swap: { id, canShow: true, from: ['**bold** ${from}'], to: [] } },
  },
};

export const forget: Card<ForgetModel> = {
  name: 'forget',
  template,
  present: ({ name, state, userId: user }, reader) => {
    const texts = strings[reader.adminLanguage];
    const asks = state.kind === 'ask';
    return {
      title: texts.titles[state.kind](markdownText(name)),
      texts: textsOf(state, reader).map((text) => ({ text })),
      asks,
      goes: asks ? recordLines(state.counts, reader).map((line) => ({ line: `• ${line}` })) : [],
      whatGoes: texts.whatGoes,
      whatStays: texts.whatStays,
      warns: asks && state.undoableUntil !== undefined,
      undo:
        asks && state.undoableUntil !== undefined ? texts.undo(formatDay(reader, state.undoableUntil)) : '',
      remove: texts.remove,
      keep: texts.keep,
      canShow: state.kind === 'open' && state.swap.canShow,
      show: texts.show,
      swapId: state.kind === 'open' ? state.swap.id : '',
      userId: user,
      summary: texts.summary,
    };
  },
  samples,
};

function textsOf(state: ForgetModel['state'], reader: Reader): readonly string[] {
  const texts = strings[reader.adminLanguage];
  switch (state.kind) {
    case 'ask':
      return [];
    case 'open':
      return [openText(state.swap, reader), texts.openNext];
    case 'nothing':
      return [texts.nothing];
    case 'forgotten':
      return [texts.forgotten];
  }
}

function openText({ canShow, from, to }: OpenSwap, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  if (!canShow) return texts.openDraft;
  const named = (products: readonly string[]): string =>
    products.length === 0 ? texts.noProduct : formatList(reader, products.map(markdownText));
  return texts.open(named(from), named(to));
}

function recordLines({ isKnown, reminders, moves, cards }: Counts, reader: Reader): readonly string[] {
  const texts = strings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  return [
    ...(isKnown ? [texts.chat] : []),
    ...(reminders > 0 ? [texts.reminders(number(reminders), reminders)] : []),
    ...(moves > 0 ? [texts.moves(number(moves), moves)] : []),
    ...(cards > 0 ? [texts.cards(number(cards), cards)] : []),
  ];
}
