import assert from 'node:assert/strict';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as selection } from '../../cards/selection/strings.ts';
import { strings as users } from '../../cards/users/strings.ts';
import { choicesOn } from '../support/conversing.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { companyWithGroups, hostile, twin } from './company-with-groups.ts';

describe('Choosing users by group', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot({ company: companyWithGroups });
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());
  afterEach(() => {
    bot.relay.passEverything();
  });

  beforeEach(async () => {
    await admin.say('cancel');
    await admin.say('move users');
  });

  const next = async (inputs: Readonly<Record<string, string>>): Promise<string> => {
    await admin.press({ verb: 'users', choice: 'next' }, inputs);
    return admin.cardText();
  };
  const says = (text: string): void => {
    assert.ok(admin.cardText().includes(text), `“${text}” is not on\n${admin.cardText()}`);
  };
  const stillChoosing = (): void => {
    assert.ok(choicesOn(admin).includes('users:next'), admin.cardText());
  };
  const usersAtTarget = (count: number): void => {
    assert.ok(choicesOn(admin).includes('to:next'), admin.cardText());
    assert.match(admin.cardText(), new RegExp(`^${String(count)} users? moves? from Office 365 E3`, 'm'));
  };

  for (const text of ['sales', 'SALES@contoso.com', '832e8bae-95c9-481a-8bf5-d6ef2a454053']) {
    it(`takes everyone in a group and in groups within it, named ${text}`, async () => {
      await next({ group: text });
      usersAtTarget(4);
    });
  }

  it('takes members of groups within one another once', async () => {
    await next({ group: 'Circle' });
    usersAtTarget(2);
  });

  it('shows guests and blocked members for leaving out', async () => {
    await next({ group: 'mixed' });
    says('Lena Partner');
    says('Sven Dahlgren');
    await admin.press({ verb: 'selection', choice: 'leave-out-guests' });
    await admin.press({ verb: 'selection', choice: 'leave-out-disabled' });
    usersAtTarget(1);
  });

  it('adds the group to what else was entered, each user once', async () => {
    await next({ group: 'mixed', addresses: 'ANNA@contoso.com, bo.nilsson@contoso.com' });
    says(selection.en.doubled('1'));
    says(selection.en.intro('4', 4));
  });

  it('says that there is no such group, names similar ones, and loses nothing that was typed', async () => {
    await next({
      group: 'nordics sal',
      addresses: 'bo.nilsson@contoso.com, bo.nilsson@contoso.com\nnobody@contoso.com',
      people: bot.person('anna').id,
    });
    stillChoosing();
    says(users.en.noSuchGroup('nordics sal'));
    says(users.en.similarGroups('Sales Nordics'));
    says(users.en.restKept);
    says(users.en.chosen('Anna Berg and Bo Nilsson'));
    says(`${users.en.groupLabel}: [nordics sal]`);
    await next({ group: 'Sales Nordics' });
    says(selection.en.notFound('1'));
    says('nobody@contoso.com');
    // Bo twice by his address, and both again through the group.
    says(selection.en.doubled('3'));
    says(selection.en.intro('2', 2));
  });

  it('keeps lines without an address while a group is corrected, and begins anew after Back', async () => {
    await next({ group: 'no such', addresses: 'Name;UPN\nAnna;anna@contoso.com\nTotal;1' });
    await next({ group: '' });
    says(selection.en.junkLine('3', 'Total;1'));
    await admin.press({ verb: 'selection', choice: 'back' });
    await next({});
    usersAtTarget(1);
  });

  it('asks which group is meant, and takes its address or object id', async () => {
    await next({ group: 'Twins' });
    stillChoosing();
    says(`twins (twins@contoso.com)`);
    await next({ group: 'twins@contoso.com' });
    usersAtTarget(1);
    await admin.press({ verb: 'to', choice: 'back' });
    await next({ group: twin.id });
    usersAtTarget(2);
  });

  it('says that a group has no users, and goes on without it', async () => {
    await next({ group: 'Nobody', addresses: 'anna@contoso.com' });
    stillChoosing();
    says(users.en.emptyGroup('Nobody'));
    await next({ group: '' });
    usersAtTarget(1);
  });

  it('says that it may not read groups, and keeps the others', async () => {
    bot.relay.decide(({ path }) => (path.startsWith('/v1.0/groups') ? 'forbidden' : 'passed-on'));
    await next({ group: 'Sales', addresses: 'anna@contoso.com' });
    stillChoosing();
    says(users.en.groupsClosed);
    says(users.en.chosen('Anna Berg'));
  });

  it('keeps hostile names of groups names', async () => {
    await next({ group: hostile });
    says(users.en.emptyGroup(hostile));
    assert.doesNotMatch(JSON.stringify(admin.card()['body']), /"text":"[^"]*(?:[^\\]\]\(https:|<at>)/);
    for (const text of ["O'Hara' or true", '"\\', '${group}', '\u202eabc', '#&?', 'x'.repeat(5_000)]) {
      await next({ group: text });
      stillChoosing();
      assert.match(admin.cardText(), /No group has the name/);
    }
  });

  it('forgets what was to be corrected with “choose from scratch”', async () => {
    await next({ group: 'no such', addresses: 'anna@contoso.com' });
    await admin.press({ verb: 'users', choice: 'clear' });
    assert.doesNotMatch(admin.cardText(), /no such|Anna Berg/);
  });

  describe('and by department', () => {
    it('narrows everyone who has a product, whatever the case', async () => {
      await next({ product: sku.officeE3, department: 'FINANCE' });
      // David, Elin, Gustav, and Sven who is blocked.
      says(selection.en.intro('4', 4));
      says('Sven Dahlgren');
    });

    it('says that nobody has the product there, and where people have it', async () => {
      await next({ product: sku.officeE3, department: "Men's wear", addresses: 'anna@contoso.com' });
      stillChoosing();
      says(users.en.emptyDepartment("Men's wear"));
      says('Engineering, Finance, Marketing, and Sales');
      says('(x) Office 365 E3');
      says(`${users.en.departmentLabel}: [Men's wear]`);
      await next({ department: 'Finance' });
      says(selection.en.intro('5', 5));
    });

    it('asks for the product that a department narrows', async () => {
      await next({ department: 'Finance' });
      stillChoosing();
      says(users.en.departmentAlone('Finance'));
      says(`${users.en.departmentLabel}: [Finance]`);
    });
  });

  it('says all this in Swedish', async () => {
    const swede = await bot.chat('lars.holm', 'sv-SE');
    await swede.say('flytta användare');
    await swede.press({ verb: 'users', choice: 'next' }, { group: 'sal nord', department: 'Ekonomi' });
    const text = swede.cardText();
    for (const sentence of [
      users.sv.noSuchGroup('sal nord'),
      users.sv.similarGroups('Sales Nordics'),
      users.sv.departmentAlone('Ekonomi'),
    ]) {
      assert.ok(text.includes(sentence), text);
    }
    await swede.say('avbryt');
    await swede.say('flytta alla i Försäljning från E3 till F3');
    assert.ok(choicesOn(swede).includes('review:next'), swede.cardText());
    assert.match(swede.cardText(), /2 användare/);
  });

  for (const sentence of [
    'everyone in Sales',
    'everybody in the group "Sales"',
    'all users in sales@contoso.com',
  ]) {
    it(`understands “move ${sentence} from E3 to F3”`, async () => {
      await admin.say('cancel');
      await admin.say(`move ${sentence} from E3 to F3`);
      assert.ok(choicesOn(admin).includes('review:next'), admin.cardText());
      assert.match(admin.cardText(), /Office 365 E3 → Microsoft 365 F3/);
      says('Anna Berg, Bo Nilsson, and Cecilia Ek');
      // She cannot be moved yet: she has no usage location.
      says('Ingrid Moe');
    });
  }

  it('asks for the group where a sentence names none that is found', async () => {
    await admin.say('cancel');
    await admin.say('move everyone in Sails from E3 to F3');
    stillChoosing();
    says(users.en.noSuchGroup('Sails'));
    says(`${users.en.groupLabel}: [Sails]`);
  });

  it('writes nothing by itself', () => {
    assert.deepEqual(bot.relay.writes, []);
  });
});
