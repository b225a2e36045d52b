import type { Card } from '../../bot/conversation/card.ts';
import { firstFew, formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText, plainText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { ServiceId } from '../../bot/licensing/services/service.ts';
import { serviceInText } from '../words/services.ts';
import template from './card.json' with { type: 'json' };
import { strings } from './strings.ts';

/** A product the users could move to, and what it would mean for them together. */
export interface Target {
  /** Empty: no product, the users leave. */
  readonly skuId: string;
  readonly name: string;
  readonly freeSeats: number;
  /** How many of the users would need a seat. */
  readonly neededSeats: number;
  readonly lost: readonly ServiceId[];
  readonly reduced: readonly ServiceId[];
  readonly check: boolean;
}

export interface ToModel {
  readonly users: number;
  /** Names of the products to replace. */
  readonly from: readonly string[];
  readonly targets: readonly Target[];
  /** What leaving without a product would mean. */
  readonly none: Pick<Target, 'lost' | 'reduced' | 'check'>;
  /** Names of products without a free seat. */
  readonly full: readonly string[];
  /** The `skuId` chosen before, `none`, or empty. */
  readonly chosen: string;
  /** Products chosen before to come together with that one. */
  readonly also: readonly string[];
}

/** Enough to compare the targets by; the review has them all. */
const servicesShown = 4;

/** The value of the choice "no new product". */
export const noProduct = 'none';

export const to: Card<ToModel> = {
  name: 'to',
  template,
  present: (model, reader) => {
    const texts = strings[reader.adminLanguage];
    const names = formatList(reader, model.from.map(markdownText));
    return {
      title: texts.title,
      intro: texts.intro(names, formatNumber(reader, model.users), model.users),
      label: texts.label,
      error: texts.error,
      chosen: model.chosen,
      targets: [
        ...model.targets.map((target) => ({
          title: texts.target(plainText(target.name), seats(target, reader), hint(target, reader)),
          value: target.skuId,
        })),
        { title: texts.none, value: noProduct },
      ],
      hasTargets: model.targets.length > 1,
      several: texts.several,
      hasAlso: model.also.length > 0,
      alsoLabel: texts.alsoLabel,
      also: model.also.join(','),
      others: model.targets.map((target) => ({ title: plainText(target.name), value: target.skuId })),
      hasFull: model.full.length > 0,
      full: texts.full(formatList(reader, model.full.map(markdownText))),
      buy: texts.buy,
      next: texts.next,
      summary: texts.title,
    };
  },
  samples: {
    empty: {
      users: 0,
      from: [],
      targets: [],
      none: { lost: [], reduced: [], check: false },
      full: [],
      chosen: '',
      also: [],
    },
    usual: {
      users: 3,
      from: ['Office 365 E3'],
      targets: [
        {
          skuId: 'c7df2760-2c81-4ef7-b578-5b5392b571df',
          name: 'Office 365 E5',
          freeSeats: 4,
          neededSeats: 3,
          lost: [],
          reduced: [],
          check: false,
        },
        {
          skuId: '66b55226-6b4f-492c-910c-a3b7a3c9d993',
          name: 'Microsoft 365 F3',
          freeSeats: 2,
          neededSeats: 3,
          lost: ['archive', 'office-apps'],
          reduced: ['mailbox', 'onedrive'],
          check: true,
        },
      ],
      none: { lost: ['mailbox'], reduced: [], check: false },
      full: ['Microsoft 365 E5'],
      chosen: '',
      also: [],
    },
    longest: {
      users: 200,
      from: Array.from(
        { length: 5 },
        () => 'Dynamics 365 Customer Service Partner Sandbox Edition for Devices',
      ),
      targets: Array.from({ length: 40 }, (_, index) => ({
        skuId: `6fd2c87f-b296-42f0-b197-${String(index).padStart(12, '0')}`,
        name: `Dynamics 365 Sales, Field Service and Customer Service Partner Sandbox Edition ${String(index)}`,
        freeSeats: 100_000,
        neededSeats: 200,
        lost: ['mailbox', 'archive', 'teams', 'phone', 'forms', 'power-automate'],
        reduced: ['onedrive', 'sharepoint'],
        check: true,
      })),
      none: { lost: ['mailbox', 'onedrive'], reduced: [], check: true },
      full: Array.from({ length: 20 }, (_, index) => `Product without seats ${String(index)}`),
      chosen: noProduct,
      also: [],
    },
    hostile: {
      users: 1,
      from: ['[Click](https://evil.example)'],
      targets: [
        {
          skuId: '${skuId}',
          name: '**bold** ${title}',
          freeSeats: -3,
          neededSeats: 1,
          lost: [],
          reduced: [],
          check: false,
        },
      ],
      none: { lost: [], reduced: [], check: false },
      full: ['<at>x</at>'],
      chosen: '${chosen}',
      also: ['${also}'],
    },
  },
};

function seats({ freeSeats, neededSeats }: Target, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  if (neededSeats === 0) return texts.enough;
  const free = formatNumber(reader, freeSeats);
  return freeSeats < neededSeats
    ? texts.tooFew(free, formatNumber(reader, neededSeats))
    : texts.seats(free, freeSeats);
}

function hint({ lost, reduced, check }: Pick<Target, 'lost' | 'reduced' | 'check'>, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const named = (services: readonly ServiceId[]): string => {
    const { shown, more } = firstFew(services, servicesShown);
    const names = shown.map((service) => serviceInText(reader.adminLanguage, service));
    return formatList(reader, more === 0 ? names : [...names, texts.more(formatNumber(reader, more))]);
  };
  const parts = [
    ...(lost.length === 0 ? [] : [texts.loses(named(lost))]),
    ...(reduced.length === 0 ? [] : [texts.reduces(named(reduced))]),
    ...(check ? [texts.check] : []),
  ];
  return parts.length === 0 ? texts.keepsAll : parts.join('; ');
}
