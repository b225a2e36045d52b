import { planName, productName } from '../../licensing/catalog/names.ts';
import { isObject, objectsIn, parseJson, textIn, type JsonObject } from '../teams-client/json.ts';

/** A license as the tenant reports it (Graph: licenseAssignmentState). */
export interface License {
  readonly skuId: string;
  /** Ids in order. */
  readonly disabledPlans: readonly string[];
  /** The group that gives it; undefined where it was given directly. */
  readonly groupId: string | undefined;
  /** `Active`, or why it is not. */
  readonly state: string;
}

export interface Holder {
  readonly name: string;
  /** By product, and the direct license before those of groups. */
  readonly licenses: readonly License[];
}

export interface OwnedProduct {
  readonly name: string;
  /** Names of its service plans by id. */
  readonly plans: ReadonlyMap<string, string>;
}

/** Who in the company holds what. */
export interface Licenses {
  /** By object id. */
  readonly holders: ReadonlyMap<string, Holder>;
  /** By `skuId`. */
  readonly products: ReadonlyMap<string, OwnedProduct>;
}

/**
 * Reads everybody's licenses, past the bot and its own reading of Graph, so that its mistakes do not hide themselves.
 * @throws Error where Graph does not answer
 */
export async function readLicenses(graphUrl: string): Promise<Licenses> {
  const [users, skus] = await Promise.all([
    list(`${graphUrl}/v1.0/users?$select=id,displayName,licenseAssignmentStates`),
    list(`${graphUrl}/v1.0/subscribedSkus`),
  ]);
  return {
    holders: new Map(users.map((user) => [textIn(user['id']), holderOf(user)])),
    products: new Map(skus.map((sku) => [textIn(sku['skuId']), productOf(sku)])),
  };
}

function holderOf(user: JsonObject): Holder {
  const licenses = objectsIn(user['licenseAssignmentStates']).map((state) => ({
    skuId: textIn(state['skuId']),
    disabledPlans: Array.isArray(state['disabledPlans']) ? state['disabledPlans'].map(textIn).toSorted() : [],
    groupId: textIn(state['assignedByGroup']) || undefined,
    state: textIn(state['state']),
  }));
  return { name: textIn(user['displayName']), licenses: licenses.toSorted(inOrder) };
}

function productOf(sku: JsonObject): OwnedProduct {
  const plans = objectsIn(sku['servicePlans']).map((plan) => {
    const id = textIn(plan['servicePlanId']);
    return [id, planName(id, textIn(plan['servicePlanName']))] as const;
  });
  return {
    name: productName(textIn(sku['skuId']), textIn(sku['skuPartNumber'])),
    plans: new Map(plans),
  };
}

/** All pages. */
async function list(address: string): Promise<readonly JsonObject[]> {
  const response = await fetch(address, { headers: { authorization: 'Bearer practice' } });
  const page = parseJson(await response.text());
  if (!response.ok || !isObject(page)) throw new Error(`Graph answered ${response.status} to ${address}.`);
  const next = textIn(page['@odata.nextLink']);
  return [...objectsIn(page['value']), ...(next === '' ? [] : await list(next))];
}

/** By product, and the direct license before those of groups. */
export function inOrder(one: License, other: License): number {
  const key = ({ skuId, groupId }: License) => `${skuId} ${groupId ?? ''}`;
  return key(one) < key(other) ? -1 : 1;
}
