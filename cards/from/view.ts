import type { Card } from '../../bot/conversation/card.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import { plainText } from '../../bot/conversation/markdown.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface FromModel {
  readonly products: readonly { readonly skuId: string; readonly name: string; readonly users: number }[];
  /** Those ticked when the card opens. */
  readonly ticked: readonly string[];
}

export const from: Card<FromModel> = {
  name: 'from',
  template,
  present: ({ products, ticked }, reader) => {
    const texts = strings[reader.adminLanguage];
    return {
      title: texts.title,
      intro: products.length === 0 ? texts.none : texts.intro,
      hasProducts: products.length > 0,
      label: texts.label,
      error: texts.error,
      ticked: ticked.join(','),
      products: products.map(({ skuId, name, users }) => ({
        title: texts.choice(plainText(name), formatNumber(reader, users), users),
        value: skuId,
      })),
      next: texts.next,
      summary: texts.title,
    };
  },
  samples: {
    empty: { products: [], ticked: [] },
    usual: {
      products: [
        { skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900', name: 'Office 365 E3', users: 3 },
        { skuId: 'c5928f49-12ba-48f7-ada3-0d743a3601d5', name: 'Visio Plan 2', users: 1 },
      ],
      ticked: ['6fd2c87f-b296-42f0-b197-1e91e994b900'],
    },
    longest: {
      products: Array.from({ length: 40 }, (_, index) => ({
        skuId: `6fd2c87f-b296-42f0-b197-${String(index).padStart(12, '0')}`,
        name: `Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox Edition ${String(index)}`,
        users: 200,
      })),
      ticked: [],
    },
    hostile: {
      products: [{ skuId: '${x}', name: '[Click](https://evil.example) ${title}', users: 1 }],
      ticked: [','],
    },
  },
};
