import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { cast } from '../../bot/practice/company/cast.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { isObject } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { startTeamsClient } from '../../bot/practice/teams-client/teams-client.ts';
import { answerText, choicesOn, pressAnything, pressesOn, type Press } from '../support/conversing.ts';
import { comparison, row, type BenchRow } from './row.ts';
import { startSeparateBot } from './separate-bot.ts';
import { startSeparateTenant } from './separate-tenant.ts';
import { confirmEverybody, reviewOfEverybody } from './whole-company.ts';

/** More than Graph takes at once: the swap writes all the time while the presses are answered, and then waits for its quota. */
const users = 4_000;
const presses = 40;
const betweenMs = 50;

/**
 * How long another admin waits for the answer to a press while a swap runs, its cards follow, and Graph is 200 ms away.
 */
export async function pressesMeanwhile(): Promise<BenchRow[]> {
  const options = ['--users', String(users), '--e3-share', '1', '--quota', '--latency', '200'];
  const tenant = await startSeparateTenant(options);
  const bot = await startSeparateBot(tenant.url);
  const teams = await startTeamsClient({ botUrl: bot.botUrl, tenantId: bot.tenantId });
  const chat = async ({ id, displayName }: typeof cast.admin): Promise<PersonChat> => {
    const person = teams.person({ id, name: displayName, locale: 'en-US' });
    await person.install();
    return person;
  };
  try {
    const [admin, other] = [await chat(cast.admin), await chat(cast.licenseAdmin)];
    const list: Press = { verb: 'swaps', data: { choice: 'list' } };
    await other.say('swaps');
    const still = await ninetyFifth(other, list);
    await reviewOfEverybody(admin, sku.officeE3, sku.microsoftF3);
    await confirmEverybody(admin);
    await pressAnything(other, list);
    const open = pressesOn(other.card()).find(({ data }) => isObject(data) && data['choice'] === 'open');
    const opened = await ninetyFifth(other, open ?? assert.fail(other.cardText()));
    assert.ok(choicesOn(other).includes('progress:pause'), `The swap did not run:\n${other.cardText()}`);
    const listed = await ninetyFifth(other, list);
    return [
      row('a press while no swap runs, 95 of 100 within', still),
      comparison('the same press while a swap runs', listed, 'no swap', still),
      comparison('looking at the swap that runs, 95 of 100 within', opened, 'no swap', still),
    ];
  } finally {
    await teams.close();
    await bot.close();
    await tenant.close();
  }
}

/** Milliseconds within which 95 of 100 presses are answered. */
async function ninetyFifth(chat: PersonChat, press: Press): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < presses; count += 1) {
    const began = performance.now();
    answerText(await pressAnything(chat, press));
    times.push(performance.now() - began);
    await setTimeout(betweenMs);
  }
  return times.sort((one, another) => one - another)[Math.floor(presses * 0.95)] ?? 0;
}
