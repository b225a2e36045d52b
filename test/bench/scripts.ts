import { setTimeout } from 'node:timers/promises';
import { sku } from '../../bot/practice/company/products.ts';

/** What people write who have no bot: it is what the bot is compared with. */

const headers = { authorization: 'Bearer practice', 'content-type': 'application/json' };
const linesPerBatch = 20;

interface Change {
  readonly addLicenses: readonly object[];
  readonly removeLicenses: readonly string[];
}

const add = [{ skuId: sku.microsoftF3, disabledPlans: [] }];

/**
 * Moves one user after the other, and waits as Graph asks to.
 * @param timeScale how many times faster than usual the tenant's time goes by
 * @returns users moved in a second
 */
export async function oneByOne(url: string, userIds: readonly string[], timeScale = 1): Promise<number> {
  const began = performance.now();
  for (const userId of userIds) {
    const body = JSON.stringify({ addLicenses: add, removeLicenses: [sku.officeE3] } satisfies Change);
    for (;;) {
      const answer = await fetch(`${url}/v1.0/users/${userId}/assignLicense`, {
        method: 'POST',
        headers,
        body,
      });
      await answer.arrayBuffer();
      if (answer.status !== 429) break;
      await setTimeout((Number(answer.headers.get('retry-after')) * 1_000) / timeScale);
    }
  }
  return rate(userIds.length, began);
}

/**
 * Takes the license of a batch of users, then gives them the other one.
 * @returns users moved in a second, and for how many milliseconds each was without a license, as the script sees it
 */
export async function removeThenAdd(
  url: string,
  userIds: readonly string[],
): Promise<{ readonly rate: number; readonly withoutMs: number }> {
  const began = performance.now();
  let without = 0;
  for (let from = 0; from < userIds.length; from += linesPerBatch) {
    const batch = userIds.slice(from, from + linesPerBatch);
    await sendBatch(url, batch, { addLicenses: [], removeLicenses: [sku.officeE3] });
    const removed = performance.now();
    await sendBatch(url, batch, { addLicenses: add, removeLicenses: [] });
    without += (performance.now() - removed) * batch.length;
  }
  return { rate: rate(userIds.length, began), withoutMs: without / userIds.length };
}

async function sendBatch(url: string, userIds: readonly string[], body: Change): Promise<void> {
  const requests = userIds.map((userId, index) => ({
    id: String(index),
    method: 'POST',
    url: `/users/${userId}/assignLicense`,
    headers: { 'Content-Type': 'application/json' },
    body,
  }));
  const answer = await fetch(`${url}/v1.0/$batch`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ requests }),
  });
  await answer.arrayBuffer();
}

function rate(users: number, began: number): number {
  return users / ((performance.now() - began) / 1_000);
}
