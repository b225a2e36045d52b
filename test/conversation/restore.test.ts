import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { choicesOn, confirmFromReview, resultOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';

describe('A copy of the folder with the records, made while the bot was stopped', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;
  let copy: string;

  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'copy-'));
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
  });
  after(async () => {
    await bot.close();
    await rm(copy, { recursive: true, force: true });
  });

  it('brings back what was there then, and nothing of what came after', async () => {
    await move('anna@contoso.com');
    await bot.stop();
    await cp(bot.dataFolder, copy, { recursive: true });
    await bot.start();
    await move('bo.nilsson@contoso.com');
    assert.equal(await swapsListed(), 2);

    await bot.stop();
    await rm(bot.dataFolder, { recursive: true });
    await cp(copy, bot.dataFolder, { recursive: true });
    await bot.start();
    assert.equal(await swapsListed(), 1);
  });

  async function move(address: string): Promise<void> {
    await admin.say(`move ${address} from Office 365 E3 to F3`);
    await confirmFromReview(admin);
    await resultOn(admin);
  }

  async function swapsListed(): Promise<number> {
    await admin.say('swaps');
    return choicesOn(admin).filter((choice) => choice === 'swaps:open').length;
  }
});
