import type { Card } from '../../bot/conversation/card.ts';
import { firstFew, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText, plainText } from '../../bot/conversation/markdown.ts';
import type { UnusedFields } from '../../bot/swaps/swap.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface UsersModel {
  /** Display names of those chosen before. */
  readonly chosen: readonly string[];
  /** Products that somebody holds, for "everyone with a product". */
  readonly products: readonly { readonly skuId: string; readonly name: string; readonly users: number }[];
  /** What was entered before and has to be corrected. */
  readonly unused: UnusedFields;
}

const namesShown = 10;

export const users: Card<UsersModel> = {
  name: 'users',
  template,
  present: ({ chosen, products, unused }, reader) => {
    const texts = strings[reader.adminLanguage];
    const { shown, more } = firstFew(chosen.map(markdownText), namesShown);
    const names = formatList(reader, more > 0 ? [...shown, texts.more(formatNumber(reader, more))] : shown);
    return {
      title: texts.title,
      intro: texts.intro,
      hasChosen: chosen.length > 0,
      chosen: texts.chosen(names),
      peopleLabel: texts.peopleLabel,
      peoplePlaceholder: texts.peoplePlaceholder,
      addressesLabel: texts.addressesLabel,
      addressesPlaceholder: texts.addressesPlaceholder,
      productLabel: texts.productLabel,
      productPlaceholder: texts.productPlaceholder,
      hasProducts: products.length > 0,
      products: products.map(({ skuId, name, users: count }) => ({
        title: texts.productChoice(plainText(name), formatNumber(reader, count)),
        value: skuId,
      })),
      product: unused.product ?? '',
      departmentLabel: texts.departmentLabel,
      departmentPlaceholder: texts.departmentPlaceholder,
      department: plainText(unused.department ?? ''),
      groupLabel: texts.groupLabel,
      groupPlaceholder: texts.groupPlaceholder,
      group: plainText(unused.group ?? ''),
      hint: texts.hint,
      next: texts.next,
      clear: texts.clear,
      summary: texts.title,
    };
  },
  samples: {
    empty: { chosen: [], products: [], unused: {} },
    usual: {
      chosen: ['Anna Berg', 'Erik Lund'],
      products: [
        { skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900', name: 'Office 365 E3', users: 14 },
        { skuId: '66b55226-6b4f-492c-910c-a3b7a3c9d993', name: 'Microsoft 365 F3', users: 6 },
      ],
      unused: { product: '6fd2c87f-b296-42f0-b197-1e91e994b900', department: 'Sale', group: 'Sales Nord' },
    },
    longest: {
      chosen: Array.from(
        { length: 200 },
        (_, index) => `Maximiliana Featherstonehaugh-Cholmondeley ${String(index)}`,
      ),
      products: Array.from({ length: 60 }, (_, index) => ({
        skuId: `6fd2c87f-b296-42f0-b197-${String(index).padStart(12, '0')}`,
        name: `Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox Edition ${String(index)}`,
        users: 100_000,
      })),
      unused: { department: 'Department '.repeat(20), group: 'Group '.repeat(40) },
    },
    hostile: {
      chosen: ['[Click](https://evil.example)', '**bold** <at>x</at>', '${name}', '"\n\\'],
      products: [{ skuId: '${skuId}', name: '[Click](https://evil.example) ${title}', users: -1 }],
      unused: { product: '${skuId}', department: '${name}\n', group: '"[x](https://evil.example)' },
    },
  },
};
