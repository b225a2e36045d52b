import assert from 'node:assert/strict';
import { isObject, textIn } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as confirm } from '../../cards/confirm/strings.ts';
import { strings as progress } from '../../cards/progress/strings.ts';
import { strings as result } from '../../cards/result/strings.ts';
import { moveReasons } from '../../cards/words/move-reasons.ts';
import { answerText, choicesOn, pressAnything, pressesOn, resultOn } from '../support/conversing.ts';
import type { Fate } from '../support/graph-relay.ts';
import { startRunningBot, type RunningBot } from '../support/running-bot.ts';
import { companyWith, seasonalStaff } from '../support/seasonal-company.ts';

const temps = seasonalStaff(162);
const company = companyWith(temps);

describe('A swap under way', function () {
  this.timeout(60_000);
  let bot: RunningBot;
  let admin: PersonChat;
  let colleague: PersonChat;

  before(async () => {
    bot = await startRunningBot({ company });
    admin = await bot.chat('astrid.lindqvist');
    colleague = await bot.chat('lars.holm', 'sv-SE');
  });
  after(() => bot.close());
  afterEach(() => {
    bot.relay.passEverything();
  });

  /** To the last word for the temps from this one to that one. */
  async function atLastWord(from: number, to: number): Promise<void> {
    const addresses = temps.slice(from, to).map(({ userPrincipalName }) => userPrincipalName);
    await admin.say(`move ${addresses.join(' ')} from Office 365 E1 to F3`);
    await admin.press({ verb: 'review', choice: 'next' });
    await admin.press({ verb: 'backup', choice: 'next' });
    await admin.press({ verb: 'when', choice: 'next' });
  }

  /** Holds the calls until they are let go. */
  function holdWrites(): { readonly arrived: Promise<unknown>; readonly letGo: () => void } {
    const held = Promise.withResolvers<undefined>();
    const arrived = Promise.withResolvers<undefined>();
    bot.relay.decide(async ({ writes }): Promise<Fate> => {
      if (writes.length === 0) return 'passed-on';
      arrived.resolve(undefined);
      await held.promise;
      return 'passed-on';
    });
    return {
      arrived: arrived.promise,
      letGo: () => {
        held.resolve(undefined);
      },
    };
  }

  it('waits after the first users, tells so in a new message, and goes on when told to', async () => {
    await atLastWord(0, 12);
    for (const pilot of [0, 12, 1.5, 'many']) {
      await admin
        .press({ verb: 'confirm', choice: 'move' }, { acknowledged: true, pilot: String(pilot) })
        .catch(() => undefined);
      assert.ok(choicesOn(admin).includes('confirm:move'), admin.cardText());
    }
    assert.ok(admin.cardText().includes(confirm.en.pilotLabel), admin.cardText());
    const before = admin.messages().length;
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true, pilot: '3' });
    await admin.waitForText(progress.en.title.paused);
    assert.ok(admin.cardText().includes(progress.en.pauses.pilot('9', 9)), admin.cardText());
    assert.equal(admin.messages().length, before + 1);
    assert.equal(bot.relay.writes.length, 3);
    await admin.press({ verb: 'progress', choice: 'continue' });
    const text = await resultOn(admin);
    assert.ok(text.includes(result.en.allMoved('12', 12)), text);
    assert.equal(new Set(bot.relay.writes).size, 12);
  });

  it('is paused, seen by a colleague in their language, and stopped by them', async () => {
    await atLastWord(12, 162);
    const { arrived, letGo } = holdWrites();
    await admin.press({ verb: 'confirm', choice: 'move' }, { acknowledged: true, count: '150' });
    await arrived;
    const paused = pressesOn(admin.card()).find(({ data }) => JSON.stringify(data).includes('"pause"'));
    assert.ok(paused);
    await admin.press({ verb: 'progress', choice: 'pause' });
    assert.ok(admin.cardText().includes(progress.en.title.paused), admin.cardText());
    const late = answerText(await pressAnything(admin, paused));
    assert.ok(late.includes(progress.en.late), late);
    const written = bot.relay.writes.length;
    letGo();

    await colleague.say('byten');
    const [newest] = pressesOn(colleague.card()).flatMap(({ data }) =>
      isObject(data) && data['choice'] === 'open' ? [textIn(data['id'])] : [],
    );
    await colleague.press({ verb: 'swaps', id: newest });
    assert.ok(colleague.cardText().includes(progress.sv.title.paused), colleague.cardText());
    await colleague.press({ verb: 'progress', choice: 'stop' });
    const text = await resultOn(colleague);
    assert.ok(text.includes(moveReasons.sv.stopped), text);
    await admin.waitForText(moveReasons.en.stopped);
    const moved = new Set(bot.relay.writes.slice(written));
    // Four batches of twenty can be on their way at once.
    assert.ok(moved.size <= 80);
  });

  it('cannot be stopped by somebody without a role, or when it is no swap', async () => {
    const nobody = await bot.chat('erik.sand');
    await nobody.say('hi');
    const data = { choice: 'stop', id: '5e45a000-0000-4000-8000-000000000000', version: 1 };
    assert.ok(
      !answerText(await pressAnything(nobody, { verb: 'progress', data })).includes(progress.en.late),
    );
    const odd = [
      data,
      { ...data, id: 'x' },
      { ...data, version: 'x' },
      { ...data, version: 1e400 },
      { ...data, choice: 'delete' },
    ];
    for (const each of odd) {
      const answer = answerText(await pressAnything(admin, { verb: 'progress', data: each }));
      assert.ok(!answer.includes(progress.en.title.paused), answer);
    }
  });
});
