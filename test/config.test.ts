import assert from 'node:assert/strict';
import { worldwide } from '../bot/cloud.ts';
import { readConfig, type PracticeConfig, type TenantConfig } from '../bot/config.ts';
import type { Environment } from '../bot/setting.ts';
import { assertRefused } from './support/config-refusal.ts';

const tenantId = '56653e9d-2158-46ee-90d7-675c39642038';
const appId = 'aabdbd62-bc97-4afb-83ee-575594577de5';

const credentials: Environment = {
  MicrosoftAppType: 'UserAssignedMsi',
  MicrosoftAppId: appId,
  MicrosoftAppTenantId: tenantId,
  SWAP_ACTOR: 'app',
};

function practice(env: Environment = {}): PracticeConfig {
  const config = readConfig(env);
  assert.equal(config.mode, 'practice');
  return config;
}

function tenant(env: Environment = {}): TenantConfig {
  const config = readConfig({ ...credentials, ...env });
  assert.equal(config.mode, 'tenant');
  return config;
}

describe('Settings without credentials', () => {
  it('are practice on this machine, whatever else is left out', () => {
    const expected: PracticeConfig = {
      mode: 'practice',
      host: '127.0.0.1',
      port: 3978,
      store: { kind: 'folder', path: '.data' },
      swapActor: 'app',
      graphWriteShare: 0.8,
      sharePointUrl: undefined,
      retentionDays: 90,
      defaultLocale: 'en',
      timeZone: 'UTC',
      logLevel: 'warn',
      telemetry: undefined,
      graphUrl: undefined,
      openBrowser: true,
      dataFolder: '.data',
    };
    assert.deepEqual(practice(), expected);
    assert.deepEqual(
      practice(Object.fromEntries(Object.keys(credentials).map((name) => [name, ' ']))),
      expected,
    );
  });

  it('take each setting', () => {
    const config = practice({
      PORT: '0',
      HOST: 'localhost',
      DATA_DIR: '/srv/my data/år',
      SWAP_ACTOR: 'ADMIN',
      GRAPH_WRITE_SHARE: '0.5',
      RETENTION_DAYS: '30',
      SHAREPOINT_URL: 'https://contoso.sharepoint.com/',
      DEFAULT_LOCALE: 'sv',
      TIME_ZONE: 'Europe/Stockholm',
      LOG_LEVEL: 'Debug',
      GRAPH_URL: 'http://localhost:4000/',
      BROWSER: 'none',
    });
    assert.deepEqual(config, {
      mode: 'practice',
      host: 'localhost',
      port: 0,
      store: { kind: 'folder', path: '/srv/my data/år' },
      swapActor: 'admin',
      graphWriteShare: 0.5,
      sharePointUrl: 'https://contoso.sharepoint.com',
      retentionDays: 30,
      defaultLocale: 'sv',
      timeZone: 'Europe/Stockholm',
      logLevel: 'debug',
      telemetry: undefined,
      graphUrl: 'http://localhost:4000',
      openBrowser: false,
      dataFolder: '/srv/my data/år',
    });
  });

  it('listen on this machine only', () => {
    assert.equal(practice({ HOST: '127.0.0.2' }).host, '127.0.0.2');
    for (const host of ['::1', '[::1]']) assert.equal(practice({ HOST: host }).host, '::1');
    for (const host of ['0.0.0.0', '::', '*', '192.168.0.7', 'bot.contoso.com', '127.0.0.1.evil.example']) {
      assertRefused(() => readConfig({ HOST: host }), 'unsafe', 'HOST');
    }
  });

  it('reach a Graph on this machine only', () => {
    for (const url of ['http://[::1]:3', 'http://127.0.0.1:1', 'https://localhost', 'http://127.8.8.8:80']) {
      assert.equal(practice({ GRAPH_URL: url }).graphUrl, new URL(url).origin);
    }
    for (const url of [
      'https://graph.microsoft.com',
      'http://graph.microsoft.com',
      'http://127.0.0.1.evil.example',
      'http://localhost.evil.example',
      'http://0.0.0.0:4000',
      'http://[::]:4000',
      'http://[::2]:4000',
      'http://*',
      'http://169.254.169.254',
    ]) {
      assertRefused(() => readConfig({ GRAPH_URL: url }), 'unsafe', 'GRAPH_URL');
    }
    assertRefused(() => readConfig({ GRAPH_URL: 'http://127.0.0.1@evil.example' }), 'unsafe', 'GRAPH_URL');
  });

  it('are refused in production, which names all that is missing', () => {
    for (const word of ['production', 'Production', ' production ']) {
      const env = { NODE_ENV: word, DATA_DIR: '/srv/data' };
      const sentence = assertRefused(() => readConfig(env), 'missing', 'MicrosoftAppId');
      for (const name of ['MicrosoftAppType', 'MicrosoftAppTenantId', 'MicrosoftAppPassword', 'NODE_ENV']) {
        assert.ok(sentence.includes(name), name);
      }
    }
    for (const word of ['development', 'test', 'productions']) practice({ NODE_ENV: word });
  });
});

describe('Settings with credentials', () => {
  it('are a real organisation on all interfaces, whatever else is left out', () => {
    assert.deepEqual(tenant(), {
      mode: 'tenant',
      identity: { kind: 'managed-identity', appId, tenantId },
      teamsAppId: appId,
      host: '0.0.0.0',
      port: 3978,
      store: { kind: 'folder', path: '.data' },
      swapActor: 'app',
      oauthConnection: undefined,
      graphWriteShare: 0.8,
      sharePointUrl: undefined,
      retentionDays: 90,
      defaultLocale: 'en',
      timeZone: 'UTC',
      logLevel: 'info',
      telemetry: undefined,
      cloud: worldwide,
      graphUrl: 'https://graph.microsoft.com',
    });
  });

  it('have the signed-in admin change the licenses, unless the bot is to do so itself', () => {
    for (const actor of [undefined, '', 'admin']) {
      assertRefused(() => tenant({ SWAP_ACTOR: actor }), 'missing', 'OAUTH_CONNECTION');
      const { swapActor, oauthConnection } = tenant({ SWAP_ACTOR: actor, OAUTH_CONNECTION: ' entra ' });
      assert.deepEqual([swapActor, oauthConnection], ['admin', 'entra']);
    }
    const { swapActor, oauthConnection } = tenant({ SWAP_ACTOR: 'app', OAUTH_CONNECTION: 'entra' });
    assert.deepEqual([swapActor, oauthConnection], ['app', undefined]);
    assertRefused(() => tenant({ SWAP_ACTOR: 'anybody' }), 'invalid', 'SWAP_ACTOR');
  });

  it('need the store said in production', () => {
    assertRefused(() => tenant({ NODE_ENV: 'production' }), 'missing', 'DATABASE_URL');
    assertRefused(() => tenant({ NODE_ENV: 'production', DATA_DIR: ' ' }), 'missing', 'DATABASE_URL');
    const folder = tenant({ NODE_ENV: 'production', DATA_DIR: '/srv/data' });
    assert.deepEqual(folder.store, { kind: 'folder', path: '/srv/data' });
  });
});

describe('The setting DATABASE_URL', () => {
  it('is a PostgreSQL server, which goes before a folder', () => {
    for (const url of [
      'postgres://bot:s3cret@db.contoso.com:5432/swap?sslmode=verify-full',
      'postgresql://localhost/swap',
      'POSTGRES://localhost/swap',
      'postgres:///swap?host=/var/run/postgresql',
    ]) {
      const { store } = practice({ DATABASE_URL: ` ${url} `, DATA_DIR: '/srv/data' });
      assert.deepEqual(store, { kind: 'server', url });
    }
  });

  it('is refused when it is anything else, without a word of what may be a password', () => {
    for (const url of [
      'mysql://bot:s3cret@db/swap',
      'http://bot:s3cret@db/swap',
      'bot:s3cret@db/swap',
      'postgres:s3cret',
      'postgres//s3cret',
      'postgres://bot:s3cret@db:port/swap',
      'xpostgres://s3cret',
    ]) {
      const sentence = assertRefused(() => readConfig({ DATABASE_URL: url }), 'invalid', 'DATABASE_URL');
      assert.doesNotMatch(sentence, /s3cret/);
    }
  });
});

describe('The other settings', () => {
  const refusals: readonly (readonly [string, readonly string[]])[] = [
    ['PORT', ['http', '65536', '-1']],
    ['GRAPH_WRITE_SHARE', ['0', '2', 'all']],
    // As long as a swap can be undone, what it did is needed.
    ['RETENTION_DAYS', ['29', '0', '-90', '30.5', 'a year']],
    ['DEFAULT_LOCALE', ['sv_SE', 'svenska språket']],
    ['TIME_ZONE', ['Stockholm', 'CET+1']],
    ['LOG_LEVEL', ['loud', 'debug,info']],
    ['SWAP_ACTOR', ['root', 'app admin']],
    ['SHAREPOINT_URL', ['contoso.sharepoint.com', 'https://contoso.sharepoint.com/sites/x', 'file:///x']],
    ['GRAPH_URL', ['graph', 'http://127.0.0.1:4000/v1.0']],
  ];
  for (const [name, values] of refusals) {
    it(`refuse an unusable ${name} with and without credentials`, () => {
      for (const value of values) {
        assertRefused(() => readConfig({ [name]: value }), 'invalid', name);
        assertRefused(() => tenant({ [name]: value }), 'invalid', name);
      }
    });
  }

  it('link to SharePoint over https only', () => {
    assertRefused(
      () => readConfig({ SHAREPOINT_URL: 'http://contoso.sharepoint.com' }),
      'unsafe',
      'SHAREPOINT_URL',
    );
  });

  it('open a browser unless BROWSER is none', () => {
    for (const browser of [undefined, '', 'firefox'])
      assert.equal(practice({ BROWSER: browser }).openBrowser, true);
    for (const browser of ['none', 'NONE']) assert.equal(practice({ BROWSER: browser }).openBrowser, false);
  });
});
