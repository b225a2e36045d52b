import type { Card } from '../../bot/conversation/card.ts';
import { formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText, plainText } from '../../bot/conversation/markdown.ts';
import type { UnusedFields } from '../../bot/swaps/swap.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

export interface UsersModel {
  /** Those chosen before: the first by display name, and how many they are in all. */
  readonly chosen: { readonly names: readonly string[]; readonly users: number };
  /** Products that somebody holds, for "everyone with a product". */
  readonly products: readonly { readonly skuId: string; readonly name: string; readonly users: number }[];
  /** What was entered before and has to be corrected. */
  readonly unused: UnusedFields;
  /** Where a file with a list can be handed in, where the client cannot take one. */
  readonly uploadUrl?: string | undefined;
}

export const namesShown = 10;

export const users: Card<UsersModel> = {
  name: 'users',
  template,
  present: ({ chosen, products, unused, uploadUrl }, reader) => {
    const texts = strings[reader.adminLanguage];
    const shown = chosen.names.slice(0, namesShown).map(markdownText);
    const more = chosen.users - shown.length;
    const names = formatList(reader, more > 0 ? [...shown, texts.more(formatNumber(reader, more))] : shown);
    return {
      title: texts.title,
      intro: texts.intro,
      hasChosen: chosen.users > 0,
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
      fileHint: uploadUrl === undefined ? texts.fileHint : texts.uploadHint,
      canUpload: uploadUrl !== undefined,
      upload: texts.upload,
      uploadUrl: uploadUrl ?? '',
      next: texts.next,
      clear: texts.clear,
      summary: texts.title,
    };
  },
  samples: {
    empty: { chosen: { names: [], users: 0 }, products: [], unused: {} },
    usual: {
      chosen: { names: ['Anna Berg', 'Erik Lund'], users: 2 },
      products: [
        { skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900', name: 'Office 365 E3', users: 14 },
        { skuId: '66b55226-6b4f-492c-910c-a3b7a3c9d993', name: 'Microsoft 365 F3', users: 6 },
      ],
      unused: { product: '6fd2c87f-b296-42f0-b197-1e91e994b900', department: 'Sale', group: 'Sales Nord' },
      uploadUrl: 'http://127.0.0.1:3978/upload/EKw2X0iCzJm0xjN1qf8b1q5d2yXw9Zs3b1k0m7u4aQc',
    },
    longest: {
      chosen: {
        names: Array.from(
          { length: namesShown },
          (_, index) => `Maximiliana Featherstonehaugh-Cholmondeley ${String(index)}`,
        ),
        users: 100_000,
      },
      products: Array.from({ length: 60 }, (_, index) => ({
        skuId: `6fd2c87f-b296-42f0-b197-${String(index).padStart(12, '0')}`,
        name: `Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox Edition ${String(index)}`,
        users: 100_000,
      })),
      unused: { department: 'Department '.repeat(20), group: 'Group '.repeat(40) },
    },
    hostile: {
      chosen: {
        names: ['[Click](https://evil.example)', '**bold** <at>x</at>', '${name}', '"\n\\'],
        users: 4,
      },
      products: [{ skuId: '${skuId}', name: '[Click](https://evil.example) ${title}', users: -1 }],
      unused: { product: '${skuId}', department: '${name}\n', group: '"[x](https://evil.example)' },
    },
  },
};
