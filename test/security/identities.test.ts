import assert from 'node:assert/strict';
import { decodeJwt } from 'jose';
import { generate } from 'selfsigned';
import { clouds, type Cloud } from '../../bot/cloud.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { sku } from '../../bot/practice/company/products.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { strings as signIn } from '../../cards/sign-in/strings.ts';
import { resultOn } from '../support/conversing.ts';
import { thumbprintOf } from '../support/real-hosts/entra-double.ts';
import { startTenantBot, type TenantBot } from '../support/real-hosts/tenant-bot.ts';
import { confirm } from '../support/sign-in/chat.ts';
import { botId } from '../support/teams-bot.ts';

const admin = 'astrid.lindqvist';
const password = 's3cret~word';

/** Several programs at once share a machine when all tests run. */
const patience = 60_000;

/** How the bot proves who it is, and how that becomes known to Entra. */
interface Proof {
  readonly settings: Readonly<Record<string, string>>;
  readonly secret?: string;
  readonly certificate?: string;
  /** What Entra says before it knows. */
  readonly refusedAs?: string;
}

async function withCertificate(): Promise<Proof> {
  const { cert, private: key } = await generate(undefined, { algorithm: 'sha256' });
  const settings = {
    MicrosoftAppType: 'SingleTenant',
    CertificateThumbprint: thumbprintOf(cert, 'hex'),
    CertificatePrivateKey: key.trim().replaceAll(/\r?\n/g, '\\n'),
  };
  return { settings, certificate: cert, refusedAs: 'AADSTS700027' };
}

const withPassword = async (): Promise<Proof> => ({
  settings: { MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: password },
  secret: password,
  refusedAs: 'AADSTS7000215',
});

const asManagedIdentity = async (): Promise<Proof> => ({ settings: { MicrosoftAppType: 'UserAssignedMsi' } });

/** Each identity and each cloud at least once. */
const ways: readonly (readonly [string, string, () => Promise<Proof>])[] = [
  ['graph.microsoft.com', 'a secret', withPassword],
  ['graph.microsoft.us', 'a certificate', withCertificate],
  ['dod-graph.microsoft.us', 'a managed identity', asManagedIdentity],
  ['microsoftgraph.chinacloudapi.cn', 'a certificate', withCertificate],
];

for (const [graphHost, what, prove] of ways) {
  describe(`The bot in the cloud of ${graphHost}, with ${what}`, function () {
    this.timeout(300_000);
    const cloud = clouds.find((candidate) => candidate.graphHost === graphHost) ?? assert.fail();
    const { audience } = cloud.botService;
    const hostOf = (url: string): string => new URL(url).host;
    const known = { secrets: [] as string[], certificates: [] as string[] };
    let proof: Proof;
    let bot: TenantBot;
    let chat: PersonChat;

    before(async () => {
      proof = await prove();
      bot = await startTenantBot({ cloud, company: contoso, identity: proof.settings, registered: known });
    });
    after(() => bot.close());

    if (prove !== asManagedIdentity) {
      it('says in the log by which number Entra refuses it, and needs no restart once it is known', async () => {
        await bot.process.says('permissions-unknown');
        const { refusedAs = '', secret, certificate } = proof;
        assert.ok(bot.process.said.output.includes(`"code":"unavailable","entraCode":"${refusedAs}"`));
        if (secret !== undefined) known.secrets.push(secret);
        if (certificate !== undefined) known.certificates.push(certificate);
      });
    }

    it('answers an activity of this cloud’s Bot Connector there, with a token for it', async () => {
      chat = await bot.chat(admin);
      const [host = ''] = cloud.connectorHosts;
      await chat.say('help');
      await chat.waitForCard(() => true, patience);
      const posted = bot.front.passages.find((passage) => passage.host === host && passage.method === 'POST');
      assert.ok(posted !== undefined && posted.body.includes('AdaptiveCard'), posted?.body);
      assert.equal(decodeJwt(posted.bearer ?? '').aud, audience);
    });

    it('signs the admin in through this cloud’s token service, and changes a license at its Graph', async () => {
      assert.equal((await bot.offer(chat, bot.idOf(admin))).status, 200);
      await chat.waitForText(signIn.en.signedIn, patience);
      await chat.say('move anna@contoso.com from Office 365 E3 to F3');
      await confirm(chat, patience);
      await resultOn(chat, patience);
      const held = Object.keys(await bot.licenses('anna'));
      assert.ok(held.includes(sku.microsoftF3) && !held.includes(sku.officeE3), held.join());
      assert.deepEqual(bot.relay.writes, [bot.idOf('anna')]);
    });

    it('acts at Graph as the admin for the change, and as itself for what it does on its own', () => {
      const atGraph = bot.front.passages.filter(({ host }) => host === graphHost);
      const bearers = new Set(atGraph.flatMap(({ bearer }) => bearer ?? []));
      const own = [...bearers].filter((bearer) => bot.entra.audienceOf(bearer) === `https://${graphHost}`);
      const admins = [...bearers].filter((bearer) => bearer === `practice:${bot.idOf(admin)}`);
      assert.deepEqual([own.length, admins.length, bearers.size], [1, 1, 2]);
      const changes = atGraph.filter(({ body }) => body.includes('addLicenses'));
      assert.deepEqual([...new Set(changes.map(({ bearer }) => bearer))], admins);
    });

    it('asks for one token for each service, proves itself as Entra demands, and keeps them', () => {
      assertProved(bot, cloud, proof);
      if (proof.refusedAs === undefined) return;
      const asked = new Set(
        bot.front.passages.filter(({ path }) => path.includes('/oauth2/')).map(({ host }) => host),
      );
      assert.deepEqual([...asked], [hostOf(cloud.loginUrl)]);
    });

    it('goes nowhere else, and ends in order', async () => {
      await bot.stop();
      assert.equal(await bot.process.ended, 0);
      assert.equal(bot.process.said.errors, '');
    });
  });
}

/** One request for each audience, besides those that were refused. */
function assertProved(bot: TenantBot, { graphHost, botService }: Cloud, proof: Proof): void {
  const audiences = [`https://${graphHost}`, botService.audience].sort();
  if (proof.refusedAs === undefined) {
    assert.deepEqual(bot.managedIdentity.asked.map(({ resource = '' }) => resource).sort(), audiences);
    assert.deepEqual([...new Set(bot.managedIdentity.asked.map(({ client_id }) => client_id))], [botId]);
    assert.deepEqual(bot.entra.requests, []);
    return;
  }
  const [, ...later] = bot.entra.requests;
  assert.deepEqual(
    later.map(({ form }) => form['scope']?.split(' ')[0]).sort(),
    audiences.map((audience) => `${audience}/.default`),
  );
  for (const { form } of later) {
    assert.equal(form['grant_type'], 'client_credentials');
    assert.equal(form['client_secret'], proof.secret);
    if (proof.certificate !== undefined) {
      const { exp = 0, nbf = 0, iss, sub } = decodeJwt(form['client_assertion'] ?? '');
      assert.deepEqual([iss, sub, exp - nbf], [botId, botId, 600]);
    }
  }
}
