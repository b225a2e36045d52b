import assert from 'node:assert/strict';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as swaps } from '../../cards/swaps/strings.ts';
import { answerText, choicesOn, pressAnything, pressesOn, resultOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { companyWith, seasonalStaff } from '../support/seasonal-company.ts';

const count = 5;
const company = companyWith(seasonalStaff(count));

describe('The list of swaps', function () {
  this.timeout(90_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot({ company });
    admin = await bot.chat('astrid.lindqvist');
    for (let index = 0; index < count; index += 1) await move(index);
  });
  after(() => bot.close());

  async function move(index: number): Promise<void> {
    await admin.say(`move temp${String(index)}@contoso.com from Office 365 E1 to Office 365 E3`);
    await admin.press({ verb: 'review', choice: 'next' });
    for (const verb of ['backup', 'when'])
      if (choicesOn(admin).includes(`${verb}:next`)) await admin.press({ verb, choice: 'next' });
    if (choicesOn(admin).includes('confirm:move')) await admin.press({ verb: 'confirm', choice: 'move' });
    await resultOn(admin);
  }

  /** Ids of the swaps that can be opened. */
  const listed = (): readonly unknown[] =>
    pressesOn(admin.card())
      .map(({ data }) => data as Readonly<Record<string, unknown>>)
      .flatMap(({ choice, id }) => (choice === 'open' ? [id] : []));

  const turnTo = async (page: number): Promise<void> => {
    await pressAnything(admin, { verb: 'swaps', data: { choice: 'list', page } });
  };

  it('is leafed through, newest first, and says who began each', async () => {
    await admin.say('swaps');
    const first = listed();
    assert.equal(first.length, 4);
    assert.ok(admin.cardText().includes(swaps.en.yours), admin.cardText());
    assert.ok(!admin.cardText().includes(swaps.en.newer), admin.cardText());
    await admin.press(swaps.en.older);
    const second = listed();
    assert.equal(second.length, 1);
    assert.ok(!first.includes(second[0]));
    assert.ok(!admin.cardText().includes(swaps.en.older), admin.cardText());
    await admin.press(swaps.en.newer);
    assert.deepEqual(listed(), first);
    const colleague = await bot.chat('lars.holm', 'sv-SE');
    await colleague.say('byten');
    assert.ok(colleague.cardText().includes(swaps.sv.colleagues), colleague.cardText());
    assert.ok(!colleague.cardText().includes(swaps.sv.yours), colleague.cardText());
  });

  it('has an empty page behind its last, and none before its first', async () => {
    await turnTo(7);
    assert.deepEqual(listed(), []);
    for (const page of [-1, 1.5, '1', 1e9, null]) {
      const press = { verb: 'swaps', data: { choice: 'list', page } };
      assert.match(answerText(await pressAnything(admin, press)), /Reference/);
    }
  });

  it('tells that a swap was undone, and the undo beside it', async () => {
    await admin.say('undo');
    await admin.press({ verb: 'undo', choice: 'undo' }, { acknowledged: true });
    await resultOn(admin);
    await admin.say('swaps');
    assert.match(admin.cardText(), /Undone .*: 1 of 1 moved users were moved back/);
    assert.match(admin.cardText(), /Undo: Office 365 E3 → Office 365 E1/);
  });
});
