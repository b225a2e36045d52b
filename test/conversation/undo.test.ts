import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { plan, sku } from '../../bot/practice/company/products.ts';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { openDatabase } from '../../bot/storage/database.ts';
import { strings as refused } from '../../cards/not-entitled/strings.ts';
import { undoStrings } from '../../cards/result/undo-strings.ts';
import { strings } from '../../cards/undo/strings.ts';
import {
  answerText,
  choicesOn,
  confirmFromReview,
  pressAnything,
  pressesOn,
  resultOn,
  swapOn,
  type Press,
} from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { until } from '../support/until.ts';

describe('Undo', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot();
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  /** A finished swap of these from Office 365 E3 to Microsoft 365 F3. */
  async function moved(accounts: readonly string[], by = admin): Promise<void> {
    const addresses = accounts.map((account) => `${account}@contoso.com`).join(', ');
    await by.say(`move ${addresses} from Office 365 E3 to F3`);
    await confirmFromReview(by);
    await resultOn(by);
    for (const account of accounts) assert.ok(sku.microsoftF3 in (await bot.licenses(account)), account);
  }

  /** Behind the bot's back. */
  async function give(account: string, skuId: string, ...disabledPlans: readonly string[]): Promise<void> {
    const addLicenses = [{ skuId, disabledPlans }];
    const path = `/users/${bot.person(account).id}/assignLicense`;
    const given = await bot.graph.post(path, { addLicenses, removeLicenses: [] });
    assert.equal(given.status, 200, JSON.stringify(given.body));
  }

  function undoButton(chat: PersonChat, choice: string): Press {
    const index = choicesOn(chat).indexOf(`undo:${choice}`);
    return pressesOn(chat.card())[index] ?? assert.fail(chat.cardText());
  }

  /** The button of the newest swap in the list. */
  function newestSwapOn(chat: PersonChat): Press {
    return pressesOn(chat.card()).find(({ verb }) => verb === 'swaps') ?? assert.fail(chat.cardText());
  }

  const confirmed = { acknowledged: true };
  const writesOf = (account: string): number =>
    bot.relay.writes.filter((id) => id === bot.person(account).id).length;

  it('gives back exactly what everybody had, and leaves out whom somebody else has changed', async () => {
    await give('anna', sku.officeE3, plan.vivaEngage);
    const before = await bot.licenses('anna');
    await moved(['anna', 'bo.nilsson']);
    await give('bo.nilsson', sku.microsoftF3, plan.teams);
    const boNow = await bot.licenses('bo.nilsson');
    await admin.press({ verb: 'undo', choice: 'ask' });
    const asked = admin.cardText();
    assert.ok(asked.includes(strings.en.heldUpHeading('1', 1)), asked);
    assert.ok(asked.includes(strings.en.reasons['changed-meanwhile']), asked);
    assert.ok(asked.includes('Bo Nilsson') && !asked.includes('Anna'), asked);
    assert.ok(asked.includes(strings.en.lessRoom('1', 1).replaceAll('**', '')), asked);
    await pressAnything(admin, undoButton(admin, 'undo'));
    assert.ok(admin.cardText().includes(strings.en.acknowledgeError), admin.cardText());
    assert.notDeepEqual(await bot.licenses('anna'), before);
    await admin.press({ verb: 'undo', choice: 'undo' }, confirmed);
    const result = await resultOn(admin);
    assert.ok(result.includes(undoStrings.en.title('1', 1)), result);
    assert.match(result, /the undo of a swap from Office 365 E3 to Microsoft 365 F3/);
    assert.deepEqual(await bot.licenses('anna'), before);
    assert.deepEqual(await bot.licenses('bo.nilsson'), boNow);
    const told = /Undone by an administrator, .*: 1 user was given their earlier licenses back/;
    const shown = () => admin.messages().map(({ card }) => (card === undefined ? '' : cardText(card)));
    await until(() => shown().some((text) => told.test(text)));
  });

  it('is told on the result of the swap, too, which then offers the rest', async () => {
    await admin.say('undo');
    assert.ok(admin.cardText().includes(strings.en.undoneBefore('1', 1)), admin.cardText());
    assert.ok(!choicesOn(admin).includes('undo:undo'), admin.cardText());
    await admin.press({ verb: 'undo', choice: 'nothing' });
    const result = admin.cardText();
    assert.ok(result.includes(strings.en.nothingDone), result);
    assert.match(result, /Undone by an administrator, .*: 1 user was given their earlier licenses back/);
    assert.ok(
      pressesOn(admin.card()).some(({ verb }) => verb === 'undo'),
      result,
    );
  });

  it('cannot itself be undone', async () => {
    await admin.say('swaps');
    const id = JSON.stringify(newestSwapOn(admin)).match(/[0-9a-f-]{36}/)?.[0];
    const answer = await pressAnything(admin, { verb: 'undo', data: { choice: 'ask', swap: id } });
    assert.equal(answerText(answer), strings.en.isUndo);
  });

  it('is typed in Swedish, asks first, and makes one undo of many presses', async () => {
    const before = await bot.licenses('cecilia.ek');
    const swedish = await bot.chat('ulla.forsberg', 'sv-SE');
    await moved(['cecilia.ek'], swedish);
    await swedish.say('Ångra');
    assert.ok(swedish.cardText().includes(strings.sv.title), swedish.cardText());
    const { verb, data } = undoButton(swedish, 'undo');
    const written = writesOf('cecilia.ek');
    const press = { verb, data: { ...(data as object), acknowledged: 'true' } };
    const answers = await Promise.all(Array.from({ length: 4 }, () => pressAnything(swedish, press)));
    for (const answer of answers) assert.equal(answer.kind, 'card');
    await resultOn(swedish);
    assert.deepEqual(await bot.licenses('cecilia.ek'), before);
    const replayed = answerText(await pressAnything(swedish, press));
    assert.ok(replayed.includes(frameStrings.sv.stale), replayed);
    assert.ok(replayed.includes(undoStrings.sv.title('1', 1)), replayed);
    assert.equal(writesOf('cecilia.ek'), written + 1);
  });

  it('is asked anew when things have changed since it was shown', async () => {
    await moved(['david.okafor']);
    await admin.press({ verb: 'undo', choice: 'ask' });
    await give('david.okafor', sku.microsoftF3, plan.teams);
    await admin.press({ verb: 'undo', choice: 'undo' }, confirmed);
    const asked = admin.cardText();
    assert.ok(asked.includes(frameStrings.en.changedMeanwhile), asked);
    assert.ok(asked.includes(strings.en.nobody), asked);
    assert.deepEqual(await bot.licenses('david.okafor'), { [sku.microsoftF3]: [plan.teams] });
  });

  it('may be made by a colleague who may swap licenses, and by nobody else', async () => {
    const before = await bot.licenses('maria.johansson');
    await moved(['maria.johansson']);
    const ask = undoButton(admin, 'ask');
    await admin.press({ verb: 'undo', choice: 'ask' });
    const { swap, version } = swapOn(admin);
    const undo = undoButton(admin, 'undo');
    const erik = await bot.chat('erik.sand');
    for (const press of [ask, undo, { verb: 'undo', data: { choice: 'nothing', swap } }]) {
      const answer = answerText(await pressAnything(erik, press));
      assert.ok(answer.includes(refused.en.reason['not-entitled']), answer);
    }
    await erik.say('undo');
    assert.ok(erik.cardText().includes(refused.en.reason['not-entitled']), erik.cardText());
    const lars = await bot.chat('lars.holm');
    await lars.say('undo');
    assert.equal(lars.messages().at(-1)?.text, strings.en.noneOfYours);
    await lars.say('swaps');
    await pressAnything(lars, newestSwapOn(lars));
    await lars.press({ verb: 'undo', choice: 'ask' });
    assert.deepEqual(swapOn(lars), { swap, version });
    await lars.press({ verb: 'undo', choice: 'undo' }, confirmed);
    await resultOn(lars);
    assert.deepEqual(await bot.licenses('maria.johansson'), before);
  });

  it('of no such swap is refused', async () => {
    const answers = [randomUUID(), 'x'].map((swap) =>
      pressAnything(admin, { verb: 'undo', data: { choice: 'undo', swap, version: 1 } }),
    );
    for (const answer of await Promise.all(answers)) assert.equal(answer.kind, 'card');
  });

  it('is refused after 30 days, with the day', async () => {
    await moved(['elin.akesson']);
    const ask = undoButton(admin, 'ask');
    await bot.stop();
    const log = { warn: () => undefined, error: () => undefined };
    const database = await openDatabase({ kind: 'folder', folder: bot.dataFolder }, log);
    const finished_at = new Date(Date.now() - 31 * 24 * 60 * 60 * 1_000);
    await database.rows.updateTable('swap').set({ finished_at }).execute();
    await database.close();
    await bot.start();
    const answer = answerText(await pressAnything(admin, ask));
    assert.match(answer, /A swap can be undone for 30 days, for this one until/);
    await admin.say('swaps');
    await pressAnything(admin, newestSwapOn(admin));
    assert.ok(!choicesOn(admin).includes('undo:ask'), admin.cardText());
    assert.ok(sku.microsoftF3 in (await bot.licenses('elin.akesson')));
  });
});
