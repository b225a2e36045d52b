import assert from 'node:assert/strict';
import { createTurnLimit } from '../../bot/teams/turn-limit.ts';
import { personal, personId, press, startBot, type TestBot } from '../support/teams-bot.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

const teams = 'https://smba.trafficmanager.net/emea/';

describe('How many turns one person may ask for', () => {
  it('is sixty at once, then one a second, and sixty again after a rest', () => {
    let now = 0;
    const limit = createTurnLimit(() => now);
    const granted = (asked: number): number =>
      Array.from({ length: asked }, () => limit.take('anna')).filter(Boolean).length;
    assert.equal(granted(100), 60);
    now += 999;
    assert.equal(granted(5), 0);
    now += 1;
    assert.equal(granted(5), 1);
    now += 10_000;
    assert.equal(granted(20), 10);
    now += 3_600_000;
    assert.equal(granted(100), 60);
  });

  it('does not depend on what others ask for, nor on a clock that is set back', () => {
    let now = 1_000_000;
    const limit = createTurnLimit(() => now);
    while (limit.take('anna'));
    assert.equal(limit.take('bo'), true);
    now -= 500_000;
    assert.equal(limit.take('anna'), false);
    now += 1_000;
    assert.equal(limit.take('anna'), true);
  });
});

describe('With credentials, a person who asks for too many turns', () => {
  let issuer: TokenIssuer;
  let bot: TestBot;
  before(async () => {
    issuer = await startTokenIssuer();
    bot = await startBot({ cloud: issuer.cloud });
  });
  after(async () => {
    await bot.close();
    await issuer.close();
  });

  it('is refused before the conversation hears of it, and others are not', async () => {
    const authorization = await issuer.authorization(teams);
    const statuses = [];
    for (let turn = 0; turn < 70; turn += 1) {
      statuses.push((await bot.post(press(teams, 'users'), { authorization })).status);
    }
    const refused = statuses.filter((status) => status === 429).length;
    assert.ok(refused > 0);
    assert.deepEqual(
      statuses.slice(0, 60),
      Array.from({ length: 60 }, () => 200),
    );
    assert.equal(bot.turns.length, 70 - refused);
    const { from } = personal(teams, { from: { id: '29:other', aadObjectId: personId.replace(/^./, '0') } });
    assert.equal((await bot.post(press(teams, 'users', { from }), { authorization })).status, 200);
    assert.match(bot.logged.join(''), /"reason":"too-many"/);
  });
});
