import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { startTeamsClient } from '../../bot/practice/teams-client/teams-client.ts';
import { startPracticeTenant } from '../../bot/practice/tenant/tenant.ts';
import { Releases } from '../../bot/releases.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { choicesOn, swapOn } from '../support/conversing.ts';
import { emptyDataFolder } from '../support/empty-database.ts';
import { freePort } from '../support/start-process.ts';
import { personIn } from '../support/running-bot.ts';
import { startInstance, type Instance } from './instance.ts';
import { administered, admins } from './several.ts';
import { answeredWithinMs } from './pressing.ts';

describe('A bot that has its records in a folder', function () {
  this.timeout(120_000);
  const releases = new Releases();
  const company = administered();
  const port = freePort();
  const folder = emptyDataFolder();
  let graphUrl: string;
  let bot: Instance;

  before(async () => {
    releases.add(async () => rm(await folder, { recursive: true, force: true }));
    const tenant = await startPracticeTenant({ port: 0, clock: systemClock, company });
    releases.add(() => tenant.close());
    graphUrl = tenant.url;
    bot = await start();
  });
  after(() => releases.run());

  async function start(): Promise<Instance> {
    const settings = { DATA_DIR: await folder, PORT: String(await port), GRAPH_URL: graphUrl };
    const started = await startInstance(settings);
    releases.add(() => started.close());
    return started;
  }

  /** Goes on to the backup, or back to the review. */
  async function pressOnce(chat: PersonChat): Promise<void> {
    const isAtReview = choicesOn(chat).includes('review:next');
    const button = isAtReview ? { verb: 'review', choice: 'next' } : { verb: 'backup', choice: 'back' };
    const answer = await chat.press(button);
    assert.equal(answer.kind, 'card', JSON.stringify(answer));
    const next = isAtReview ? 'backup:next' : 'review:next';
    await chat.waitForCard(() => choicesOn(chat).includes(next), answeredWithinMs);
  }

  /** Press after press until nobody listens; answers how many were answered. */
  async function pressUntilRefused(chat: PersonChat, told: (answered: number) => void): Promise<number> {
    for (let answered = 0; ; answered += 1) {
      told(answered);
      try {
        await pressOnce(chat);
      } catch (error) {
        // What fetch rejects with where the connection is refused, or closed before anything is answered.
        if (error instanceof TypeError) return answered;
        throw error;
      }
    }
  }

  it('answers at its end what it has begun, refuses the rest, and has the drafts whole at the next start', async () => {
    const { tenantId } = company;
    const teams = await startTeamsClient({ botUrl: `${bot.origin}/api/messages`, tenantId });
    releases.add(() => teams.close());
    const chats = await Promise.all(
      admins.map(async (account, at) => {
        const { id, displayName } = personIn(company, account);
        const chat = teams.person({ id, name: displayName, locale: 'en-US' });
        await chat.install();
        await chat.say(`move ${at === 0 ? 'anna' : 'bo.nilsson'}@contoso.com from Office 365 E3 to F3`);
        await chat.waitForCard(() => choicesOn(chat).includes('review:next'), answeredWithinMs);
        return chat;
      }),
    );
    const before = chats.map(swapOn);
    const inFlow = chats.map(() => Promise.withResolvers<undefined>());
    const pressing = chats.map((chat, at) =>
      pressUntilRefused(chat, (answered) => {
        if (answered === 5) inFlow[at]?.resolve(undefined);
      }),
    );
    await Promise.all(inFlow.map(({ promise }) => promise));
    const took = await bot.end();
    assert.ok(took < 8_000, 'nobody else is there who could be sent presses meanwhile');
    const answered = await Promise.all(pressing);
    const left = chats.map(swapOn);

    bot = await start();
    for (const [at, chat] of chats.entries()) {
      const { swap = '', version = 0 } = before[at] ?? {};
      assert.deepEqual(left[at], { swap, version: version + (answered[at] ?? 0) });
      await pressOnce(chat);
      assert.deepEqual(swapOn(chat), { swap, version: version + (answered[at] ?? 0) + 1 });
    }
  });
});
