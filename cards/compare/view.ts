import type { Card } from '../../bot/conversation/card.ts';
import { formatList, formatNumber } from '../../bot/conversation/format.ts';
import { markdownText, plainText } from '../../bot/conversation/markdown.ts';
import type { Reader } from '../../bot/conversation/reader.ts';
import type { ServicePair } from '../../bot/licensing/compare.ts';
import { serviceInText, serviceNames } from '../words/services.ts';
import template from './card.json' with { type: 'json' };
import { samples } from './samples.ts';
import { strings } from './strings.ts';

export interface CompareModel {
  /** What can be chosen: products that were named, then the organization's. */
  readonly products: readonly { readonly skuId: string; readonly name: string }[];
  /** The `skuId` of each side; empty where none is chosen yet. */
  readonly chosen: { readonly one: string; readonly other: string };
  readonly result: CompareResult | undefined;
}

export interface CompareResult {
  /** Product names. */
  readonly one: string;
  readonly other: string;
  readonly services: readonly ServicePair[];
  /** Names of plans that nobody has classified. */
  readonly unknownPlans: readonly string[];
}

/** Two lists of more would make the card too heavy; every product can be named in writing. */
const choicesShown = 40;

export const compare: Card<CompareModel> = {
  name: 'compare',
  template,
  present: ({ products, chosen, result }, reader) => {
    const texts = strings[reader.adminLanguage];
    return {
      title: texts.title,
      intro: texts.intro,
      oneLabel: texts.oneLabel,
      otherLabel: texts.otherLabel,
      placeholder: texts.placeholder,
      error: texts.error,
      products: products
        .slice(0, choicesShown)
        .map(({ skuId, name }) => ({ title: plainText(name), value: skuId }))
        .sort((one, other) => one.title.localeCompare(other.title, reader.locale)),
      typed: texts.typed,
      hasProducts: products.length > 0,
      one: chosen.one,
      other: chosen.other,
      compare: texts.compare,
      moveUsers: texts.moveUsers,
      service: texts.service,
      everythingOn: texts.everythingOn,
      ...resultView(result, reader),
      summary: texts.title,
    };
  },
  samples,
};

function resultView(result: CompareResult | undefined, reader: Reader) {
  const texts = strings[reader.adminLanguage];
  const { one = '', other = '', services = [], unknownPlans = [] } = result ?? {};
  const [oneName, otherName] = [markdownText(one), markdownText(other)];
  const names = serviceNames[reader.adminLanguage];
  const different = services.filter(({ relation }) => relation !== 'same');
  const same = services
    .filter(({ relation }) => relation === 'same')
    .map(({ service }) => serviceInText(reader.adminLanguage, service));
  const plans = formatList(reader, unknownPlans.map(markdownText));
  return {
    hasResult: result !== undefined,
    hasDifference: different.length > 0,
    differences: different.length > 0 ? texts.differences(oneName, otherName) : texts.noDifference,
    oneName,
    otherName,
    rows: different.map((pair) => ({
      name: names[pair.service],
      one: cell(pair, 'one', reader),
      other: cell(pair, 'other', reader),
    })),
    hasSame: same.length > 0,
    same: texts.same(formatList(reader, same)),
    hasUnknown: unknownPlans.length > 0,
    unknown: texts.unknown(plans),
  };
}

/** The size where it differs, else in words whether there is more or less of the service on this side. */
function cell(pair: ServicePair, side: 'one' | 'other', reader: Reader): string {
  const texts = strings[reader.adminLanguage];
  const { [side]: level, relation } = pair;
  if (level.rank === 0) return texts.notIncluded;
  if (level.quotaGb !== undefined) return texts.gigabytes(formatNumber(reader, level.quotaGb));
  if (pair.one.rank === 0 || pair.other.rank === 0) return texts.included;
  if (relation === 'differs') return texts.differs;
  return (relation === 'more') === (side === 'other') ? texts.more : texts.less;
}
