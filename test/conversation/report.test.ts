import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { give } from '../../bot/practice/company/person.ts';
import { plan, sku } from '../../bot/practice/company/products.ts';
import { buttonsOf } from '../../bot/practice/teams-client/buttons.ts';
import { cardText } from '../../bot/practice/teams-client/card-text.ts';
import { textIn, type JsonObject } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as audit } from '../../cards/audit/strings.ts';
import { strings as report } from '../../cards/report/strings.ts';
import { strings as result } from '../../cards/result/strings.ts';
import { strings as swaps } from '../../cards/swaps/strings.ts';
import { moveReasons } from '../../cards/words/move-reasons.ts';
import { choicesOn, pressesOn, resultOn } from '../support/conversing.ts';
import type { Fate } from '../support/graph-relay.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { until } from '../support/until.ts';
import { companyWith, seasonalStaff } from '../support/seasonal-company.ts';

const many = 220;
const withoutLocation = 12;
const hostile = '=HYPERLINK("http://evil.example")';

const season = seasonalStaff(many, [give(sku.officeE3, [plan.vivaEngage])]).map((temp, index) => ({
  ...temp,
  ...(index === many - 1 ? { displayName: hostile } : {}),
  ...(index < withoutLocation ? { usageLocation: null } : {}),
}));

const company = companyWith(season);

type Row = Readonly<Record<string, string>>;

describe('What is told of a swap of several hundred users', function () {
  this.timeout(90_000);
  let bot: RunningBot;
  let admin: PersonChat;

  before(async () => {
    bot = await startRunningBot({ company });
    admin = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  async function fileOf(
    chat: PersonChat,
    delimiter: string,
  ): Promise<{ rows: readonly Row[]; name: string }> {
    const response = await fetch(linkOf(chat.messages().findLast(({ card }) => linkOf(card) !== '')?.card));
    assert.equal(response.status, 200);
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    return {
      rows: parse(text, { bom: true, columns: true, delimiter }),
      name: response.headers.get('content-disposition') ?? '',
    };
  }

  async function confirmSeason(): Promise<void> {
    const everyone = { people: '', addresses: '', product: sku.officeE3, department: 'Season', group: '' };
    await admin.say('move users');
    await admin.press({ verb: 'users', choice: 'next' }, everyone);
    await admin.waitForCard(() => choicesOn(admin).includes('to:next'));
    await admin.press({ verb: 'to', choice: 'next' }, { to: sku.microsoftF3 });
    await admin.waitForCard(() => choicesOn(admin).includes('review:next'));
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
    const count = String(many - withoutLocation);
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true, count });
  }

  it('is a report of everybody as it is now, while it runs', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    bot.relay.decide(async ({ writes }): Promise<Fate> => {
      if (writes.length > 0) await promise;
      return 'passed-on';
    });
    await confirmSeason();
    await until(() => choicesOn(admin).includes('file:offer'));
    await admin.press({ verb: 'file', file: 'report' });
    const { rows } = await fileOf(admin, ',');
    assert.equal(rows.length, many);
    const outcomes = Map.groupBy(rows, (row) => row['Outcome'] ?? '');
    assert.equal(outcomes.get(report.en.outcomes['left-out'])?.length, withoutLocation);
    const { planned, sent } = report.en.outcomes;
    const open = [...(outcomes.get(planned) ?? []), ...(outcomes.get(sent) ?? [])];
    assert.equal(open.length, many - withoutLocation);
    assert.ok(open.every((row) => row['Licenses after'] === '' && row['Checked afterwards'] === ''));
    resolve(undefined);
  });

  it('is the first names of those not moved, and the number of the others', async () => {
    await admin.say('swaps');
    const told = await resultOn(admin);
    bot.relay.passEverything();
    assert.ok(told.includes(result.en.someMoved(String(many - withoutLocation), String(many))), told);
    assert.ok(told.includes(result.en.verified(String(many - withoutLocation), many)), told);
    assert.ok(told.includes('Temp 9, and 2 more'), told);
    assert.doesNotMatch(told, /Temp 10/);
    assert.ok(told.includes(moveReasons.en['usage-location']), told);
  });

  it('is a report with a row for each user, and no formula in it', async () => {
    await admin.press({ verb: 'file', file: 'report' }, {}, resultMessage(admin));
    const { rows, name } = await fileOf(admin, ',');
    assert.match(name, /license-swap-report-\d{4}-\d\d-\d\d\.csv$/);
    assert.deepEqual(Object.keys(rows[0] ?? {}), report.en.header);
    assert.deepEqual(
      rows.map((row) => row['Object ID']),
      season.map(({ id }) => id),
    );
    const [first, last] = [rows[0], rows.at(-1)];
    assert.equal(first?.['Outcome'], report.en.outcomes['left-out']);
    assert.equal(first['Reason'], moveReasons.en['usage-location']);
    assert.equal(last?.['Name'], `'${hostile}`);
    assert.equal(last['Address'], `temp${String(many - 1)}@contoso.com`);
    assert.match(last['Licenses before'] ?? '', /^Office 365 E3 \(off: /);
    assert.match(last['Licenses after'] ?? '', /^Microsoft 365 F3 \(off: /);
    assert.equal(last['Outcome'], report.en.outcomes.done);
    assert.equal(last['Checked afterwards'], report.en.verifications.verified);
    assert.equal(new Date(last['Time'] ?? '').toISOString(), last['Time']);
    assert.match(last['Graph request ID'] ?? '', /^[0-9a-f-]{36}$/);
  });

  it('is given to any admin, in their own language, from the list of swaps', async () => {
    const colleague = await bot.chat('lars.holm', 'sv-SE');
    await colleague.say('byten');
    assert.ok(colleague.cardText().includes(swaps.sv.colleagues), colleague.cardText());
    await colleague.press({ verb: 'swaps', choice: 'open' });
    await colleague.press({ verb: 'file', file: 'report' });
    const { rows } = await fileOf(colleague, ';');
    assert.deepEqual(Object.keys(rows[0] ?? {}), report.sv.header);
    assert.equal(rows.length, many);
    assert.equal(rows.at(-1)?.['Utfall'], report.sv.outcomes.done);
    assert.equal(rows.at(-1)?.['Kontrollerat efteråt'], report.sv.verifications.verified);
  });

  it('is who did what, by name and object id', async () => {
    await admin.press({ verb: 'file', file: 'audit' }, {}, resultMessage(admin));
    const { rows } = await fileOf(admin, ',');
    const { id, displayName } = bot.person('astrid.lindqvist');
    const { header, actions, theBot } = audit.en;
    assert.deepEqual(Object.keys(rows[0] ?? {}), header);
    const told = rows.map((row) => [row['What'], row['Who'], row['Object ID']]);
    assert.deepEqual(told[0], [actions.created, displayName, id]);
    assert.deepEqual(told[1], [actions.confirmed, displayName, id]);
    assert.deepEqual(told.at(-1), [actions.finished, theBot, '']);
  });

  it('leads all who were not moved to another try', async () => {
    await admin.press({ verb: 'result', choice: 'retry' }, {}, resultMessage(admin));
    const cards = admin.messages().flatMap(({ card }) => (card === undefined ? [] : [cardText(card)]));
    const [draft = ''] = cards.filter((text) => text.includes('Temp 3, and 8 more'));
    assert.ok(draft.includes('Cannot be moved now: 12 users'), cards.join('\n'));
  });
});

function resultMessage(chat: PersonChat): string {
  const message = chat
    .messages()
    .findLast(({ card }) => card !== undefined && pressesOn(card).some(({ verb }) => verb === 'result'));
  return message?.id ?? assert.fail('There is no result');
}

/** The link of a card that offers a file. */
function linkOf(card: JsonObject | undefined): string {
  const link =
    card &&
    buttonsOf(card).find(({ type, url }) => type === 'Action.OpenUrl' && textIn(url).includes('/files/'));
  return textIn(link?.['url']);
}
