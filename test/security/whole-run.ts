import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as signIn } from '../../cards/sign-in/strings.ts';
import { choicesOf, pressAnything, pressesOn, resultOn } from '../support/conversing.ts';
import type { Answer, Passage } from '../support/real-hosts/tls-front.ts';
import type { TenantBot } from '../support/real-hosts/tenant-bot.ts';
import { dropFile } from '../support/shared-files.ts';
import { confirm, offered } from '../support/sign-in/chat.ts';
import { until } from '../support/until.ts';

/** What somebody writes into the chat who takes it for a person. */
export const secrets = {
  password: 'Sommar2026!hemligt',
  token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJmcmVlLXRleHQifQ.c2lnbmF0dXJlLW9mLW5vYm9keQ',
  question: 'Kontonumret är 5401-2233445, ring 070-555 01 99',
} as const;

/** Several programs at once share a machine when all tests run. */
export const patience = 60_000;

const said = 'Anna Berg (anna@contoso.com) of Contoso Outdoors is not within the scope of Astrid Lindqvist';

/** How Microsoft's services refuse, in words that name people. */
const refusals: Readonly<Record<string, Answer>> = {
  forbidden: { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: said } } },
  invalid: { status: 400, body: { error: { code: 'Request_BadRequest', message: said, target: said } } },
  broken: { status: 500, body: { error: { code: said, message: said, innerError: { date: said } } } },
  unreadable: { status: 200, headers: { 'content-type': 'application/json' }, body: `{"value": ${said}` },
  page: { status: 502, headers: { 'content-type': 'text/html' }, body: `<html>${said}</html>` },
  moved: { status: 302, headers: { location: 'https://evil.example/?user=anna@contoso.com' }, body: '' },
};

/** Everything that the bot does, one thing after another, with everybody in the company named on the way. */
export class WholeRun {
  readonly #bot: TenantBot;
  readonly #graphHost: string;
  readonly #connectorHost: string;

  constructor(bot: TenantBot, graphHost: string, connectorHost: string) {
    this.#bot = bot;
    this.#graphHost = graphHost;
    this.#connectorHost = connectorHost;
  }

  /**
   * An admin who signs in, at first with the token of somebody else. There are several, since one person may ask for so
   * many turns only.
   */
  async signIn(account: string, somebodyElse: string): Promise<PersonChat> {
    const admin = await this.#bot.chat(account);
    await admin.say('hi');
    await admin.say('move users');
    await this.#bot.offer(admin, this.#bot.idOf(somebodyElse));
    await this.#bot.offer(admin, this.#bot.idOf(account));
    await admin.waitForText(signIn.en.signedIn, patience);
    return admin;
  }

  /** Whatever can be typed, found or not, and whatever should not be typed. */
  async talk(admin: PersonChat, addresses: readonly string[]): Promise<void> {
    const texts = [
      'help',
      'unused licenses',
      'compare Office 365 E3 with F3',
      'move nobody@contoso.com from E3 to F3',
      'move [Anna](https://evil.example) <at>anna@contoso.com</at> from E3 to Nothing',
      `my password is ${secrets.password} and my token is Bearer ${secrets.token}`,
      'forget bo.nilsson@contoso.com',
      'swaps',
      'language svenska',
      'language english',
      'undo',
    ];
    for (const text of texts) await admin.say(text);
    await admin.say('cancel');
    await admin.say(`move ${addresses.join(' ')} from Office 365 E3 to F3`);
    await admin.say('cancel');
  }

  /** Users chosen in each way there is. */
  async choose(admin: PersonChat, fileUrl: string): Promise<void> {
    await dropFile(admin, 'Anna Berg.csv', fileUrl);
    await admin.say('cancel');
    const ways = [
      { addresses: `anna@contoso.com\nnobody@contoso.com\n${said}` },
      { group: 'Sales Nordics' },
      { product: sku.officeE3, department: 'Sales' },
    ];
    for (const inputs of ways) {
      await admin.say('move users');
      await offered(admin, 'users:next', patience);
      await admin.press({ verb: 'users', choice: 'next' }, inputs);
      await admin.say('back');
      await admin.say('cancel');
    }
  }

  /** Presses that no card offers, and activities that no Teams sends. */
  async tamper(admin: PersonChat): Promise<void> {
    for (const verb of ['users', 'from', 'review', 'confirm', 'progress', 'forget', 'Anna Berg']) {
      const data = { choice: 'anna@contoso.com', swap: randomUUID(), version: 'Anna Berg', users: [said] };
      await pressAnything(admin, { verb, data });
    }
    const activity = JSON.stringify(admin.activity({ type: 'message', text: said }));
    const post = async (body: string, authorization: string): Promise<number> => {
      const headers = { 'content-type': 'application/json', authorization };
      return (await fetch(this.#bot.botUrl, { method: 'POST', headers, body })).status;
    };
    const { issuer } = this.#bot;
    const [, serviceUrl = ''] = /"serviceUrl":"([^"]+)"/.exec(activity) ?? [];
    const forged = [
      { expiresIn: -6_000 },
      { audience: randomUUID() },
      { keyId: 'anna@contoso.com' },
      { key: new TextEncoder().encode('x'.repeat(32)), algorithm: 'HS256' },
      { serviceUrl: 'https://evil.example/anna@contoso.com' },
    ];
    for (const claims of forged)
      assert.equal(await post(activity, await issuer.authorization(serviceUrl, claims)), 401);
    assert.equal(await post(activity, `Bearer ${secrets.token}`), 401);
    const good = await issuer.authorization(serviceUrl);
    assert.equal(await post(`${activity.slice(0, -5)} ${said}`, good), 400);
    await post(activity.replace('"personal"', '"channel"'), good);
  }

  /** A swap that reminds its user, who answers, and that is undone. */
  async swap(admin: PersonChat): Promise<void> {
    const anna = await this.#bot.chat('anna', 'sv-SE');
    await admin.say('move anna@contoso.com from Office 365 E3 to F3');
    await offered(admin, 'review:next', patience);
    await admin.press({ verb: 'review', choice: 'next' });
    await offered(admin, 'backup:remind', patience);
    await admin.press({ verb: 'backup', choice: 'remind' });
    await until(
      () => anna.messages().some(({ card }) => card && choicesOf(card).includes('reminder:saved')),
      patience,
    );
    await anna.press({ verb: 'reminder', choice: 'help' });
    await anna.press({ verb: 'reminder', choice: 'send' }, { question: secrets.question });
    await anna.press({ verb: 'reminder', choice: 'saved' });
    await admin.say('swaps');
    await admin.say('cancel');
    await admin.say('move anna@contoso.com from Office 365 E3 to F3');
    await confirm(admin, patience);
    await resultOn(admin, patience);
    const [report] = pressesOn(admin.card()).filter(({ verb }) => verb === 'report');
    if (report !== undefined) await pressAnything(admin, report);
    await admin.say('undo');
    await offered(admin, 'undo:undo', patience);
    await admin.press({ verb: 'undo', choice: 'undo' }, { acknowledged: true });
    await resultOn(admin, patience);
    await admin.say('forget anna@contoso.com');
    await offered(admin, 'forget:remove', patience);
    await admin.press({ verb: 'forget', choice: 'remove' });
  }

  /** The same conversation while each of Microsoft's services refuses in each of its ways. */
  async refuse(admin: PersonChat): Promise<void> {
    for (const answer of Object.values(refusals)) {
      this.#instead(this.#graphHost, ({ path }) => !path.includes('/me'), answer);
      await admin.say('move bo.nilsson@contoso.com from Office 365 E3 to F3');
      await admin.say('forget bo.nilsson@contoso.com');
      await admin.say('unused licenses');
      this.#instead(this.#graphHost, () => false, answer);
      this.#instead(this.#connectorHost, () => true, answer);
      await admin.say('help');
      this.#instead(this.#connectorHost, () => false, answer);
      await admin.say('cancel');
    }
  }

  /** A swap that Graph refuses to make, first in passing and then for good. */
  async refuseChange(admin: PersonChat): Promise<void> {
    const users = 'bo.nilsson@contoso.com cecilia.ek@contoso.com';
    await admin.say(`move ${users} from Office 365 E3 to F3`);
    const isChange = ({ body }: Passage): boolean => body.includes('addLicenses');
    const refused = refusals['forbidden'] ?? assert.fail();
    this.#instead(this.#graphHost, isChange, refused);
    await confirm(admin, patience);
    await resultOn(admin, patience);
  }

  #instead(host: string, applies: (passage: Passage) => boolean, answer: Answer): void {
    this.#bot.disturb(host, (passage) => (applies(passage) ? answer : undefined));
  }
}
