import { productName } from '../licensing/catalog/names.ts';
import type { Product, ServicePlan } from '../licensing/product.ts';
import { isObject, lower, numberOf, objectsOf, textOf, type JsonObject } from './json.ts';

/** A product that people can have, from Graph's `subscribedSku`; undefined for one that applies to the company. */
export function productOf(json: JsonObject): Product | undefined {
  const skuId = lower(json['skuId']);
  if (skuId === '' || lower(json['appliesTo']) === 'company') return undefined;
  const partNumber = textOf(json['skuPartNumber']) ?? skuId;
  const units = isObject(json['prepaidUnits']) ? json['prepaidUnits'] : {};
  return {
    skuId,
    partNumber,
    name: productName(skuId, partNumber),
    plans: objectsOf(json['servicePlans']).map(planOf),
    seats: {
      enabled: numberOf(units['enabled']),
      warning: numberOf(units['warning']),
      suspended: numberOf(units['suspended']),
      lockedOut: numberOf(units['lockedOut']),
      consumed: numberOf(json['consumedUnits']),
    },
    assignable: ['enabled', 'warning'].includes(lower(json['capabilityStatus'])),
  };
}

/**
 * A plan counts for people unless it says that it is the company's. Its `provisioningStatus` is left aside: in a
 * product that has run out every plan is disabled, and the data to warn of is still there.
 */
function planOf(json: JsonObject): ServicePlan {
  return {
    id: lower(json['servicePlanId']),
    name: textOf(json['servicePlanName']) ?? '',
    scope: lower(json['appliesTo']) === 'company' ? 'company' : 'user',
  };
}
