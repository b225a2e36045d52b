import assert from 'node:assert/strict';
import { clouds, worldwide } from '../../bot/cloud.ts';
import { admit } from '../../bot/teams/gate.ts';
import { isAllowedServiceUrl } from '../../bot/teams/service-url.ts';
import { botId, message, personal, personId, tenantId } from '../support/teams-bot.ts';

const teams = 'https://smba.trafficmanager.net/emea/';
const rules = { tenantId, appId: botId, reach: worldwide } as const;

function reasonFor(own: Readonly<Record<string, unknown>>): string {
  const admission = admit({ ...personal(teams, own), type: 'message' }, rules);
  return admission.kind === 'foreign' ? admission.reason : admission.kind;
}

describe('the gate', () => {
  it('admits a person of our organisation in their own chat, and says where they are', () => {
    assert.deepEqual(admit({ ...message(teams, 'hej'), type: 'message' }, rules), {
      kind: 'admitted',
      origin: {
        tenantId,
        userId: personId,
        teamsId: '29:person',
        conversationId: 'a:chat',
        serviceUrl: teams,
        locale: 'sv-SE',
        timeZone: 'Europe/Stockholm',
      },
    });
  });

  it('takes ids in whatever case and a tenant that stands in the channel data alone', () => {
    const own = {
      from: { aadObjectId: personId.toUpperCase() },
      conversation: { id: 'a:chat', conversationType: 'personal' },
      channelData: { tenant: { id: tenantId.toUpperCase() } },
    };
    const admission = admit({ ...personal(teams, own), type: 'message' }, rules);
    assert.equal(admission.kind === 'admitted' && admission.origin.userId, personId);
  });

  for (const [what, own, reason] of [
    ['another channel', { channelId: 'directline' }, 'channel'],
    ['no channel', { channelId: undefined }, 'channel'],
    ['a host that looks like Microsoft', { serviceUrl: 'https://evil.trafficmanager.net/' }, 'service-url'],
    ['a service URL on loopback', { serviceUrl: 'http://127.0.0.1:9/' }, 'service-url'],
    ['a service URL that is none', { serviceUrl: { host: 'x' } }, 'service-url'],
    [
      'another tenant',
      { conversation: { id: 'a:chat', conversationType: 'personal', tenantId: personId } },
      'tenant',
    ],
    ['two tenants', { channelData: { tenant: { id: personId } } }, 'tenant'],
    [
      'no tenant',
      { conversation: { id: 'a:chat', conversationType: 'personal' }, channelData: null },
      'tenant',
    ],
    ['a channel of a team', { conversation: { id: '19:x', conversationType: 'channel', tenantId } }, 'scope'],
    ['a group chat', { conversation: { id: '19:x', conversationType: 'groupChat', tenantId } }, 'scope'],
    [
      'no conversation id',
      { conversation: { id: 5, conversationType: 'personal', tenantId } },
      'conversation',
    ],
    ['a sender without an object id', { from: { id: '29:x' } }, 'sender'],
    ['what is for another bot', { recipient: { id: `28:${personId}` } }, 'recipient'],
    ['what is for a person', { recipient: { id: '29:person' } }, 'recipient'],
    ['a sender whose object id is none', { from: { id: '29:x', aadObjectId: '...' } }, 'sender'],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.equal(reasonFor(own), reason);
    });
  }

  it('leaves out what Intl does not know, and reads the client info instead', () => {
    const clientInfo = { type: 'clientInfo', locale: 'de-CH', timezone: 'Europe/Zurich' };
    const own = { locale: '$$', localTimezone: 'Mars/Olympus', entities: [null, 5, clientInfo] };
    const admission = admit({ ...personal(teams, own), type: 'message' }, rules);
    const origin = admission.kind === 'admitted' ? admission.origin : undefined;
    assert.deepEqual([origin?.locale, origin?.timeZone], ['de-CH', 'Europe/Zurich']);
  });
});

describe('service URLs', () => {
  for (const [url, cloud] of [
    ['https://smba.trafficmanager.net/amer/', 'worldwide'],
    ['https://smba.onyx.prod.teams.trafficmanager.net/emea/', 'worldwide'],
    ['https://smba.infra.gcc.teams.microsoft.com/gcc', 'worldwide'],
    ['https://smba.infra.gov.teams.microsoft.us/gcch', 'US Government GCC High'],
    ['https://smba.infra.dod.teams.microsoft.us/dod', 'US Government DoD'],
    ['https://frontend.botapi.msg.infra.teams.microsoftonline.cn/', 'China operated by 21Vianet'],
  ] as const) {
    it(`${url} is reached with credentials and in its own cloud only`, () => {
      const reaching = clouds.filter((reach) => isAllowedServiceUrl(url, reach));
      assert.deepEqual(
        reaching.map(({ name }) => name),
        [cloud],
      );
      assert.equal(isAllowedServiceUrl(url, 'loopback'), false);
    });
  }

  for (const url of ['http://localhost:56150/_connector', 'http://127.0.0.1:1/', 'http://[::1]:1/']) {
    it(`${url} is reached in practice only`, () => {
      assert.equal(isAllowedServiceUrl(url, 'loopback'), true);
      assert.equal(isAllowedServiceUrl(url, worldwide), false);
    });
  }

  for (const url of [
    'http://smba.trafficmanager.net/amer/',
    'https://smba.trafficmanager.net:8443/amer/',
    'https://user@smba.trafficmanager.net/amer/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://smba.trafficmanager.net.evil.example/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://user:secret@localhost/',
    'file:///etc/passwd',
    'urn:botframework:websocket',
    '',
  ]) {
    it(`${url || 'nothing'} is never reached`, () => {
      assert.equal(isAllowedServiceUrl(url, worldwide), false);
      assert.equal(isAllowedServiceUrl(url, 'loopback'), false);
    });
  }
});
