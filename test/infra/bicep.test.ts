import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readConfig } from '../../bot/config.ts';
import { startBot } from '../support/teams-bot.ts';
import { environmentOf, parametersOf, versionsOf } from './bicep.ts';
import { managedIdentity, settingsRead } from './settings-read.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const bicep = read('infra/main.bicep');
const example = read('infra/main.example.bicepparam');
const parameters = parametersOf(bicep);
const variables = environmentOf(bicep);

/** `{ parameter: value }` of the example, as written. */
const examples: ReadonlyMap<string, string> = new Map(
  [...example.matchAll(/^param (\w+) = (.+)$/gm)].map(([, name = '', value = '']) => [name, value]),
);

/** Of a setting that a deployment has no use for, why. */
const left: Readonly<Record<string, string>> = {
  NODE_ENV: 'the image says it',
  HOST: 'with credentials the bot listens on all addresses',
  MicrosoftAppPassword: 'a managed identity has no secret',
  CertificateThumbprint: 'likewise',
  CertificatePrivateKey: 'likewise',
  OTEL_EXPORTER_OTLP_PROTOCOL: 'there is but one',
  OTEL_METRIC_EXPORT_INTERVAL: 'once a minute suits everybody',
};

/** What the secrets could be. */
const secrets: Readonly<Record<string, string>> = {
  DATABASE_URL: managedIdentity.DATABASE_URL,
  OTEL_EXPORTER_OTLP_HEADERS: 'api-key=word',
};

/** What Azure would put in place of an expression. */
function valueOf(expression: string): string {
  const [, text] = /^'(.*)'$/.exec(expression) ?? [];
  if (text !== undefined) return text;
  const [, inner] = /^string\((\w+)\)$/.exec(expression) ?? [];
  const name = inner ?? expression;
  const ofResources: Readonly<Record<string, string>> = {
    'identity.properties.clientId': managedIdentity.MicrosoftAppId,
    'tenant().tenantId': managedIdentity.MicrosoftAppTenantId,
    port: /^var port = (\d+)$/m.exec(bicep)?.[1] ?? '',
  };
  const value =
    ofResources[name] ?? parameters.find((one) => one.name === name)?.fallback ?? examples.get(name);
  return (value ?? assert.fail(`Nothing gives ${expression} a value`)).replaceAll("'", '');
}

describe('infra/main.bicep', () => {
  it('describes every parameter', () => {
    assert.ok(parameters.length > 10);
    assert.equal(parameters.length, bicep.match(/^param /gm)?.length);
    for (const { name, decorators } of parameters) {
      assert.match(decorators, /@description\('.{10,}'\)/, name);
    }
  });

  it('takes whatever is secret as a secret, without a value of its own, and puts none out', () => {
    for (const { name, decorators, fallback } of parameters) {
      if (!/password|secret/i.test(name)) continue;
      assert.match(decorators, /^@secure\(\)$/m, name);
      assert.ok(fallback === undefined || fallback === "''", name);
    }
    for (const [line] of bicep.matchAll(/^output .*$/gm)) {
      assert.doesNotMatch(line, /password|secret|listKeys/i);
    }
  });

  it('names each kind of resource with a released version', () => {
    const versions = versionsOf(bicep);
    assert.equal(versions['Microsoft.ManagedIdentity/userAssignedIdentities'], '2023-01-31');
    assert.equal(versions['Microsoft.BotService/botServices'], '2022-09-15');
    // The first that knows PostgreSQL 17.
    assert.equal(versions['Microsoft.DBforPostgreSQL/flexibleServers'], '2025-08-01');
    assert.match(bicep, /^ {4}version: '17'$/m);
    for (const [type, version] of Object.entries(versions)) {
      assert.match(version, /^20\d\d-\d\d-\d\d$/, type);
    }
  });

  it('gives the bot no setting that it does not know', () => {
    const known = settingsRead(managedIdentity);
    assert.ok(variables.length > 5);
    assert.deepEqual(
      variables.map(({ name }) => name).filter((name) => !known.has(name)),
      [],
    );
  });

  it('leaves out no setting without a reason', () => {
    const given = new Set(variables.map(({ name }) => name));
    const missing = [...settingsRead(managedIdentity)].filter((name) => !given.has(name));
    assert.deepEqual(missing.sort(), Object.keys(left).sort());
  });

  it('makes settings with which the bot starts, in production, as its managed identity', () => {
    const settings = Object.fromEntries(
      variables.map(({ name, value }) => [name, value === undefined ? secrets[name] : valueOf(value)]),
    );
    const config = readConfig({ ...settings, NODE_ENV: 'production' });
    assert.ok(config.mode === 'tenant');
    assert.equal(config.identity.kind, 'managed-identity');
    assert.equal(config.store.kind, 'server');
    assert.equal(config.port, 3978);
  });

  it("asks whoever signs in for what stands in the README's table, and for what is only an option if at all", () => {
    const [, table = ''] =
      /needs these delegated permissions.*\n\n((?:\|.*\n)+)/.exec(read('README.md')) ?? [];
    const rows = [...table.matchAll(/^\| `([\w.]+)`( \(optional\))?/gm)];
    const required = rows.flatMap(([, name = '', optional]) => (optional === undefined ? [name] : []));
    assert.ok(required.length > 1);
    const [, scopes = ''] = /^param signInScopes string = '(.+)'$/m.exec(bicep) ?? [];
    const asked = scopes
      .split(' ')
      .filter((scope) => !['openid', 'profile', 'offline_access'].includes(scope));
    assert.deepEqual(
      required.filter((name) => !asked.includes(name)),
      [],
    );
    assert.deepEqual(
      asked.filter((name) => !rows.some(([, known]) => known === name)),
      [],
    );
  });

  it('reaches the database over TLS with its certificate checked, and a password of any characters', () => {
    assert.match(
      bicep,
      /'postgres:\/\/\$\{databaseUser\}:\$\{uriComponent\(databasePassword\)\}@.+\?sslmode=verify-full'/,
    );
    assert.match(bicep, /delegatedSubnetResourceId/);
  });

  it('asks the bot for its health where the bot answers', async () => {
    const bot = await startBot();
    try {
      const paths = [...bicep.matchAll(/httpGet: \{ path: '([^']+)'/g)].map(([, path = '']) => path);
      assert.deepEqual([...new Set(paths)].sort(), ['/healthz', '/readyz']);
      for (const path of paths) assert.equal((await fetch(`${bot.url}${path}`)).status, 200);
    } finally {
      await bot.close();
    }
  });

  it('asks as often, and waits as long, as Container Apps takes', () => {
    const most = { periodSeconds: 240, timeoutSeconds: 240, failureThreshold: 10, successThreshold: 10 };
    for (const [name, limit] of Object.entries(most)) {
      for (const [line, value] of bicep.matchAll(new RegExp(`^ +${name}: (\\d+)$`, 'gm'))) {
        assert.ok(Number(value) >= 1 && Number(value) <= limit, line);
      }
    }
    assert.equal(bicep.match(/^ +failureThreshold: \d+$/gm)?.length, 3);
  });

  it('sees that a bot is about to stop before it stops answering, and waits longer for an answer than it takes', () => {
    const probe = bicep.slice(bicep.indexOf("type: 'Readiness'"));
    const [period = 0, timeout = 0, failures = 0] = [
      'periodSeconds',
      'timeoutSeconds',
      'failureThreshold',
    ].map((name) => Number(new RegExp(`${name}: (\\d+)`).exec(probe)?.[1]));
    const inCode = (path: string, name: string): number => {
      const [, value = ''] = new RegExp(`const ${name} = ([\\d_]+);`).exec(read(path)) ?? [];
      return Number(value.replaceAll('_', ''));
    };
    assert.ok(period * failures * 1_000 < inCode('bot/main.ts', 'drainMs'));
    assert.ok(timeout * 1_000 > inCode('bot/storage/health.ts', 'answerWithinMs'));
  });

  it('leaves the bot longer to end than it takes, and one instance always warm', () => {
    const [, seconds] = /terminationGracePeriodSeconds: (\d+)/.exec(bicep) ?? [];
    const [, milliseconds = ''] = /endWithinMs = ([\d_]+)/.exec(read('bot/main.ts')) ?? [];
    assert.ok(Number(seconds) * 1_000 > Number(milliseconds.replaceAll('_', '')));
    assert.match(bicep, /minReplicas: instances/);
    assert.match(bicep, /@minValue\(1\)\n@maxValue\(\d+\)\nparam instances int = 1/);
  });
});

describe('infra/main.example.bicepparam', () => {
  it('gives every parameter that must be given, none that is unknown, and no secret', () => {
    const names = parameters.map(({ name }) => name);
    assert.deepEqual(
      [...examples.keys()].filter((name) => !names.includes(name)),
      [],
    );
    for (const { name, decorators, fallback } of parameters) {
      if (fallback === undefined) assert.ok(examples.has(name), name);
      const value = examples.get(name);
      if (value !== undefined && decorators.includes('@secure()'))
        assert.match(value, /^readEnvironmentVariable/);
    }
  });
});
