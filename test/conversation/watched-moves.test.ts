import assert from 'node:assert/strict';
import type { Company } from '../../bot/practice/company/company.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { blockedStrings } from '../../cards/review/blocked-strings.ts';
import { strings as confirm } from '../../cards/confirm/strings.ts';
import { strings as result } from '../../cards/result/strings.ts';
import { choicesOn, pressAnything, pressesOn, resultOn, swapOn } from '../support/conversing.ts';
import { personIn, startRunningBot, type RunningBot } from '../support/running-bot.ts';

const group = contoso.groups.find(({ licenses }) => licenses.length > 0) ?? assert.fail();

/** Have Office 365 E3 from the group and from nowhere else. */
const inGroup = ['nils.friberg', 'bo.nilsson', 'cecilia.ek', 'david.okafor', 'maria.johansson'];

const idsInGroup = inGroup.map((account) => personIn(contoso, account).id);
const company: Company = {
  ...contoso,
  people: contoso.people.map((person) =>
    idsInGroup.includes(person.id) ? { ...person, licenses: [] } : person,
  ),
  groups: contoso.groups.map((one) =>
    one.id === group.id ? { ...one, members: [...new Set([...one.members, ...idsInGroup])] } : one,
  ),
};

describe('Users whose group the admin changes', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;
  /** Every request to Graph that was no reading. */
  const writes: string[] = [];

  before(async () => {
    bot = await startRunningBot({ company });
    bot.relay.decide(({ method, path }) => {
      if (method !== 'GET') writes.push(`${method} ${path}`);
      return 'passed-on';
    });
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  beforeEach(async () => {
    writes.length = 0;
    await admin.say('cancel');
  });

  /** The admin gives somebody the new product and takes them out of the group. */
  async function changeGroup(account: string): Promise<void> {
    const { id } = bot.person(account);
    const left = await bot.graph.send('DELETE', `/groups/${group.id}/members/${id}/$ref`, undefined);
    assert.equal(left.status, 204);
    const addLicenses = [{ skuId: sku.microsoftF3, disabledPlans: [] }];
    const given = await bot.graph.post(`/users/${id}/assignLicense`, { addLicenses, removeLicenses: [] });
    assert.equal(given.status, 200, JSON.stringify(given.body));
  }

  async function confirmWatching(chat: PersonChat): Promise<void> {
    await chat.press({ verb: 'review', choice: 'next' });
    await chat.press({ verb: 'backup', choice: 'next' });
    await chat.press({ verb: 'when', choice: 'next' });
    await chat.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
  }

  it('are taken along for impact and backup, and nothing at all is written', async () => {
    await admin.say('move nils.friberg@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'watch' });
    assert.match(admin.cardText(), /100 GB → 2 GB/);
    await admin.press({ verb: 'review', choice: 'next' });
    assert.match(admin.cardText(), /\.pst/);
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    assert.ok(admin.cardText().includes(confirm.en.watch('1', 1)), admin.cardText());
    const button = pressesOn(admin.card()).find(({ verb }) => verb === 'confirm');
    await pressAnything(admin, button ?? assert.fail());
    assert.ok(!admin.cardText().includes(result.en.checkNow), 'went on without the acknowledgement');
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    const told = await resultOn(admin);
    assert.ok(told.includes(result.en.waitingTitle('1', 1)), told);
    assert.ok(told.includes(group.displayName), told);
    assert.match(
      JSON.stringify(admin.card()),
      new RegExp(`GroupDetailsMenuBlade/~/Overview/groupId/${group.id}`),
    );
    assert.deepEqual(writes, []);
    assert.deepEqual(await bot.licenses('nils.friberg'), { [`${sku.officeE3} group`]: [] });
  });

  it('are settled by “Check now” once the change shows, and not before', async () => {
    await admin.say('move bo.nilsson@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'watch' });
    await confirmWatching(admin);
    await resultOn(admin);
    await admin.press({ verb: 'result', choice: 'check' });
    assert.ok(admin.cardText().includes(result.en.lookedNow('0', '1', 1)), admin.cardText());
    await changeGroup('bo.nilsson');
    await admin.press({ verb: 'result', choice: 'check' });
    assert.ok(admin.cardText().includes(result.en.lookedNow('1', '0', 0)), admin.cardText());
    assert.ok(admin.cardText().includes(result.en.allMoved('1', 1)), admin.cardText());
    assert.ok(!choicesOn(admin).includes('result:check'), admin.cardText());
    assert.deepEqual(writes, []);
  });

  it('do not hold up the others, and are in the count of both', async () => {
    await admin.say('move maria.johansson@contoso.com, anna@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'watch' });
    await confirmWatching(admin);
    const told = await resultOn(admin);
    assert.ok(told.includes(result.en.someMoved('1', '2')), told);
    assert.ok(told.includes(result.en.waitingHeading('1', 1)), told);
    assert.deepEqual(await bot.licenses('maria.johansson'), { [`${sku.officeE3} group`]: [] });
  });

  it('are blocked again when the admin does not want to wait', async () => {
    await admin.say('move nils.friberg@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'watch' });
    assert.ok(choicesOn(admin).includes('review:next'), admin.cardText());
    await admin.press({ verb: 'review', choice: 'unwatch' });
    assert.ok(!choicesOn(admin).includes('review:next'), admin.cardText());
  });

  it('are shown anew when the license is their own by the time of the last word', async () => {
    await admin.say('move cecilia.ek@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'watch' });
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    const { id } = bot.person('cecilia.ek');
    const addLicenses = [{ skuId: sku.officeE3, disabledPlans: [] }];
    await bot.graph.post(`/users/${id}/assignLicense`, { addLicenses, removeLicenses: [] });
    await bot.graph.send('DELETE', `/groups/${group.id}/members/${id}/$ref`, undefined);
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true });
    assert.ok(choicesOn(admin).includes('review:next'), admin.cardText());
    assert.deepEqual(writes, []);
  });

  it('may be looked at by a colleague, and by nobody without a role', async () => {
    await admin.say('move david.okafor@contoso.com from Office 365 E3 to F3');
    await admin.press({ verb: 'review', choice: 'watch' });
    const { swap } = swapOn(admin);
    await confirmWatching(admin);
    await resultOn(admin);
    await changeGroup('david.okafor');
    const press = { verb: 'result', data: { choice: 'check', id: swap } };
    const anna = await bot.chat('anna');
    await pressAnything(anna, press);
    const lars = await bot.chat('lars.holm');
    await pressAnything(lars, press);
    await admin.waitForText(/Done: 1 user has been moved/);
  });

  it('are said in the review to keep what the group gives besides what is their own', async () => {
    await admin.say('move olga.ivanova@contoso.com from Office 365 E3 to F3');
    const said = blockedStrings.en.notes['kept-through-group'](
      { users: 'Olga Ivanova', products: 'Office 365 E3', groups: group.displayName, plans: '' },
      true,
    );
    assert.ok(admin.cardText().includes(said.replaceAll('**', '')), admin.cardText());
    // What she keeps carries other SharePoint plans than F3, of which Microsoft says both.
    assert.match(admin.cardText(), /SharePoint.* Microsoft 365 decides/);
    assert.ok(!choicesOn(admin).includes('review:watch'), admin.cardText());
  });
});
