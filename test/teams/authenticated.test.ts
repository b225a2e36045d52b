import assert from 'node:assert/strict';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { textIn } from '../../bot/practice/teams-client/json.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { startSignedInBot, type SignedInBot } from '../support/sign-in/signed-in-bot.ts';

describe('A bot with credentials', function () {
  this.timeout(60_000);
  let bot: SignedInBot;
  let chat: PersonChat;
  before(async () => {
    bot = await startSignedInBot(contoso);
    chat = await bot.chat('astrid.lindqvist');
  });
  after(() => bot.close());

  it('takes no activity that does not prove to come from Teams', async () => {
    const activity = chat.activity({ type: 'message', text: 'help' });
    const serviceUrl = textIn(activity['serviceUrl']);
    const post = async (proof: string | undefined) => {
      const headers = { 'content-type': 'application/json', ...(proof && { authorization: proof }) };
      const answer = await fetch(bot.botUrl, { method: 'POST', headers, body: JSON.stringify(activity) });
      return answer.status;
    };
    const { authorization } = bot.issuer;
    assert.equal(await post(await authorization(serviceUrl)), 200);
    for (const wrong of [
      { audience: '11111111-2222-3333-4444-555555555555' },
      { serviceUrl: 'https://smba.trafficmanager.net/teams/' },
      { issuer: 'https://issuer.example' },
      { expiresIn: -600 },
    ])
      assert.equal(await post(await authorization(serviceUrl, wrong)), 401, JSON.stringify(wrong));
    assert.equal(await post(undefined), 401);
    const [head = '', payload = ''] = (await authorization(serviceUrl)).split('.');
    assert.equal(await post(`${head}.${payload}.AAAA`), 401);
  });
});
