import { sku } from '../../bot/practice/company/products.ts';
import { startTeamsClient } from '../../bot/practice/teams-client/teams-client.ts';
import { cast } from '../../bot/practice/company/cast.ts';
import { comparison, row, type BenchRow } from './row.ts';
import { startSeparateBot } from './separate-bot.ts';
import { startSeparateTenant } from './separate-tenant.ts';
import { reviewOfEverybody } from './whole-company.ts';

const users = 100_000;
const sample = 1_000;

/** From the press that chooses everybody with a product to the review, over HTTP, and what it takes of memory. */
export async function analysis(): Promise<BenchRow[]> {
  const tenant = await startSeparateTenant(['--users', String(users), '--e3-share', '1']);
  const bot = await startSeparateBot(tenant.url);
  const teams = await startTeamsClient({ botUrl: bot.botUrl, tenantId: bot.tenantId });
  try {
    const admin = teams.person({ id: cast.admin.id, name: cast.admin.displayName, locale: 'en-US' });
    await admin.install();
    const idle = await bot.memory();
    const began = performance.now();
    await reviewOfEverybody(admin, sku.officeE3, sku.microsoftF3);
    const whole = performance.now() - began;
    const pressed = performance.now();
    await admin.press({ verb: 'explain', choice: 'open' });
    const press = performance.now() - pressed;
    const { most } = await bot.memory();
    const singly = (await readSingly(tenant.url)) * (users / sample);
    return [
      row(
        `reading ${users.toLocaleString('en')} users one by one (from ${sample.toLocaleString('en')})`,
        singly,
      ),
      comparison(`choosing and analysing ${users.toLocaleString('en')} users`, whole, 'one by one', singly),
      row('a press on the review of all of them', press),
      row('memory of the bot above idle, at most', (most - idle.now) / 1e6, 'MB'),
    ];
  } finally {
    await teams.close();
    await bot.close();
    await tenant.close();
  }
}

/** What a script does: a page of users, then each of them by itself. Milliseconds. */
async function readSingly(url: string): Promise<number> {
  const headers = { authorization: 'Bearer practice' };
  const page = await fetch(`${url}/v1.0/users?$select=id&$top=999`, { headers });
  const { value } = (await page.json()) as { readonly value: readonly { readonly id: string }[] };
  const began = performance.now();
  for (const { id } of [...value, ...value].slice(0, sample)) {
    const answer = await fetch(`${url}/v1.0/users/${id}?$select=id,licenseAssignmentStates`, { headers });
    await answer.text();
  }
  return performance.now() - began;
}
