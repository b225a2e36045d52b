import type { Card } from '../../bot/conversation/card.ts';
import { firstFew, formatDay, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { SeatStanding } from '../../bot/licensing/unused-seats.ts';
import { limited } from '../review/names.ts';
import template from './card.json' with { type: 'json' };
import { samples } from './samples.ts';
import { strings } from './strings.ts';

export interface UnusedProduct extends Omit<SeatStanding, 'skuId'> {
  readonly name: string;
  /** ISO 8601 instant of the next renewal; undefined where it is not known. */
  readonly renewsAt: string | undefined;
  readonly trial: boolean;
}

export interface UnusedModel {
  /** What costs something first, then trials. */
  readonly products: readonly UnusedProduct[];
  /** Names of products that cost nothing and have unused licenses. */
  readonly free: readonly string[];
}

const productsShown = 25;
const freeShown = 10;

export const unused: Card<UnusedModel> = {
  name: 'unused',
  template,
  present: ({ products, free }, reader) => {
    const texts = strings[reader.adminLanguage];
    const number = (value: number): string => formatNumber(reader, value);
    const { shown, more } = firstFew(products, productsShown);
    const paid = products.filter(({ trial }) => !trial);
    const without = paid.reduce((sum, product) => sum + product.unused, 0);
    const withUnused = paid.filter((product) => product.unused > 0).length;
    const intro = without === 0 ? texts.none : texts.intro(number(without), without, number(withUnused));
    const isAll = free.length === 0 && paid.length === products.length;
    return {
      title: texts.title,
      intro: isAll ? intro : `${intro} ${texts.notCounted}`,
      hasProducts: products.length > 0,
      product: texts.product,
      seats: texts.seats,
      renews: texts.renews,
      rows: shown.map((product) => ({
        name: markdownText(product.name),
        seats: seatsOf(product, reader),
        renews: renewal(product, reader),
      })),
      hasMore: more > 0,
      more: texts.more(number(more)),
      hasFree: free.length > 0,
      free: texts.free(limited(free, reader, freeShown)),
      advice: texts.advice,
      yourProducts: texts.yourProducts,
      moveUsers: texts.moveUsers,
      compare: texts.compare,
      summary: texts.title,
    };
  },
  samples,
};

function seatsOf(product: UnusedProduct, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const number = (value: number): string => formatNumber(reader, value);
  return [
    ...(product.unused > 0 ? [texts.unused(number(product.unused), number(product.enabled))] : []),
    ...(product.inGrace > 0 ? [texts.inGrace(number(product.inGrace))] : []),
    ...(product.suspended > 0 ? [texts.suspended(number(product.suspended))] : []),
    ...(product.overAssigned > 0 ? [texts.overAssigned(number(product.overAssigned))] : []),
  ].join('; ');
}

function renewal({ renewsAt, trial }: UnusedProduct, reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const day = renewsAt === undefined ? texts.notKnown : formatDay(reader, renewsAt);
  return trial ? `${day} (${texts.trial})` : day;
}
