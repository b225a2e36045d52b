import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import { isObject, objectsIn } from '../../bot/practice/teams-client/json.ts';

/**
 * The products that a user has, read from the practice tenant, as the made-up company's tables call them; `group:`
 * stands before those that a group gives.
 */
export async function licensesOf(graphUrl: string, address: string): Promise<readonly string[]> {
  const url = `${graphUrl}/v1.0/users/${address}?$select=licenseAssignmentStates`;
  const response = await fetch(url, { headers: { authorization: 'Bearer practice' } });
  const body: unknown = await response.json();
  assert.ok(response.ok && isObject(body), `Graph answered ${response.status}`);
  return objectsIn(body['licenseAssignmentStates'])
    .map(({ skuId, assignedByGroup }) => {
      const name = Object.entries(sku).find(([, id]) => id === skuId)?.[0] ?? String(skuId);
      return assignedByGroup === null ? name : `group:${name}`;
    })
    .sort();
}
