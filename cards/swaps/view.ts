import type { Card } from '../../bot/conversation/card.ts';
import { formatInstant, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface ListedSwap {
  readonly id: string;
  /** Product names. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly done: number;
  readonly all: number;
  readonly state:
    { readonly kind: 'running'; readonly since: string } | { readonly kind: 'finished'; readonly at: string };
}

export interface SwapsModel {
  readonly swaps: readonly ListedSwap[];
}

export const swaps: Card<SwapsModel> = {
  name: 'swaps',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    return {
      title: texts.title,
      intro: model.swaps.length === 0 ? texts.none : texts.intro,
      swaps: model.swaps.map((swap) => ({
        id: swap.id,
        products: texts.products(named(swap.from, reader), named(swap.to, reader)),
        state: state(swap, reader),
        open: texts.open,
      })),
      moveUsers: texts.moveUsers,
      summary: texts.title,
    };
  },
  samples: {
    empty: { swaps: [] },
    usual: {
      swaps: [
        {
          id: '2f1c9a52-0d3b-4d53-9f6b-0a3f6f1c2d11',
          from: ['Office 365 E3'],
          to: ['Microsoft 365 F3'],
          done: 3,
          all: 4,
          state: { kind: 'finished', at: '2026-11-24T09:05:00.000Z' },
        },
      ],
    },
    longest: {
      swaps: Array.from({ length: 4 }, (_, index) => ({
        id: `2f1c9a52-0d3b-4d53-9f6b-${String(index).padStart(12, '0')}`,
        from: [
          'Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox Edition',
          'Office 365 E3',
        ],
        to: ['Dynamics 365 Customer Service Partner Sandbox Edition for Devices', 'Microsoft 365 F3'],
        done: 99_999,
        all: 100_000,
        state: { kind: 'running' as const, since: '2026-09-30T22:59:00.000Z' },
      })),
    },
    hostile: {
      swaps: [
        {
          id: '${id}',
          from: ['[Click](https://evil.example)'],
          to: [],
          done: 0,
          all: 1,
          state: { kind: 'finished', at: '1970-01-01T00:00:00.000Z' },
        },
      ],
    },
  },
};

function named(products: readonly string[], reader: Reader): string {
  return products.length === 0
    ? strings[reader.adminLanguage].leaves
    : formatList(reader, products.map(markdownText));
}

function state(swap: ListedSwap, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const done = formatNumber(reader, swap.done);
  const all = formatNumber(reader, swap.all);
  return swap.state.kind === 'running'
    ? texts.running(done, all, formatInstant(reader, swap.state.since))
    : texts.finished(done, all, formatInstant(reader, swap.state.at));
}
