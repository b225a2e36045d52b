import { sku } from '../../bot/practice/company/products.ts';
import { give } from '../../bot/practice/company/person.ts';
import { subscriptions } from '../../bot/practice/company/subscriptions.ts';
import type { DirectLicense } from '../../bot/licensing/user.ts';

/** Suites that people of a large company hold. */
const suites: readonly string[] = [
  sku.officeE3,
  sku.officeE5,
  sku.officeE1,
  sku.microsoftE3,
  sku.microsoftF3,
];
const addOns: readonly (readonly string[])[] = [
  [],
  [sku.visioPlan2],
  [sku.powerBiPro],
  [sku.visioPlan2, sku.powerBiPro],
];

/** Plans that nothing else in a suite needs: any of them may be off. */
const removable: readonly string[] = [
  'YAMMER_ENTERPRISE',
  'SWAY',
  'FORMS_PLAN_E1',
  'FORMS_PLAN_E3',
  'FORMS_PLAN_E5',
  'FORMS_PLAN_K',
  'STREAM_O365_E1',
  'STREAM_O365_E3',
  'STREAM_O365_E5',
  'STREAM_O365_K',
  'Deskless',
  'BPOS_S_TODO_1',
  'BPOS_S_TODO_2',
  'BPOS_S_TODO_3',
  'WHITEBOARD_PLAN1',
  'WHITEBOARD_PLAN2',
  'WHITEBOARD_PLAN3',
];

/**
 * Different sets of direct licenses: a suite with some plans off, and an add-on for some.
 * @param count at most 640
 */
export function licenseSets(count: number): readonly (readonly DirectLicense[])[] {
  return Array.from({ length: count }, (_, at) => licenseSet(at));
}

function licenseSet(at: number): readonly DirectLicense[] {
  const suite = suites[at % suites.length] ?? sku.officeE3;
  const round = Math.floor(at / suites.length);
  const more = addOns[round % addOns.length] ?? [];
  return [
    give(suite, plansOff(suite, Math.floor(round / addOns.length))),
    ...more.map((skuId) => give(skuId)),
  ];
}

/** @param pattern each bit switches one plan off */
function plansOff(skuId: string, pattern: number): readonly string[] {
  const plans = subscriptions.find((subscription) => subscription.skuId === skuId)?.plans ?? [];
  return plans
    .filter(({ name, appliesTo }) => appliesTo === 'User' && removable.includes(name))
    .filter((_, at) => (pattern >> at) % 2 === 1)
    .map(({ id }) => id);
}
