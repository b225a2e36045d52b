import assert from 'node:assert/strict';
import { UnsecuredJWT } from 'jose';
import { missingPermissions, permissionsOf, warnOfMissingPermissions } from '../../bot/graph/permissions.ts';
import type { TokenSource } from '../../bot/graph/tokens.ts';
import { createLog } from '../../bot/log.ts';
import { isObject } from '../../bot/practice/teams-client/json.ts';

/** As Entra makes it, but for its signature, which is for Graph. */
function tokenWith(roles: readonly string[] | undefined): string {
  return `${new UnsecuredJWT(roles === undefined ? {} : { roles }).encode()}signature`;
}

async function warningsOf(tokens: TokenSource, actor: 'admin' | 'app'): Promise<readonly unknown[]> {
  const lines: string[] = [];
  await warnOfMissingPermissions(tokens, actor, createLog('warn', { write: (line) => lines.push(line) }));
  return lines.map((line): unknown => JSON.parse(line));
}

describe('graph/permissions', () => {
  const names = (actor: 'admin' | 'app') => permissionsOf(actor).map(({ name }) => name);
  const missing = (roles: readonly string[] | undefined, actor: 'admin' | 'app' = 'app') =>
    missingPermissions(tokenWith(roles), actor)?.map(({ name }) => name);

  it('are complete with those that are least', () => {
    for (const actor of ['admin', 'app'] as const) assert.deepEqual(missing(names(actor), actor), []);
  });

  it('are all missing where the token has none', () => {
    for (const roles of [undefined, []]) assert.deepEqual(missing(roles), names('app'));
  });

  it('are there in those that include them', () => {
    const more = ['Directory.ReadWrite.All', 'Reports.Read.All', 'AppCatalog.ReadWrite.All'];
    assert.deepEqual(missing(more), ['TeamsAppInstallation.ReadWriteSelfForUser.All']);
  });

  it('include the change of licenses only where the bot makes it itself', () => {
    const reading = names('admin');
    assert.deepEqual(missing(reading, 'app'), ['LicenseAssignment.ReadWrite.All']);
    assert.ok(!reading.some((name) => name.includes('LicenseAssignment.ReadWrite')));
  });

  it('are not told by a token that does not say', () => {
    for (const token of ['practice', 'a.b.c', 'a.bnVsbA.c', 'a.eyJyb2xlcyI6MX0.c', ''])
      assert.equal(missingPermissions(token, 'app'), undefined, token);
  });

  it('are named in the log when they are missing, with what does not work without them', async () => {
    const token = tokenWith(names('app').filter((name) => !name.startsWith('Reports')));
    const [warning, ...more] = await warningsOf({ token: async () => token }, 'app');
    assert.ok(isObject(warning));
    const { event, permission, without } = warning;
    assert.deepEqual([event, permission], ['permission-missing', 'Reports.Read.All']);
    assert.ok(typeof without === 'string' && without.length > 10);
    assert.deepEqual(more, []);
  });

  it('leave the bot running where they cannot be known', async () => {
    const [told] = await warningsOf({ token: () => Promise.reject(new Error('AADSTS700016')) }, 'admin');
    assert.ok(isObject(told));
    assert.equal(told['event'], 'permissions-unknown');
    assert.ok(!JSON.stringify(told).includes('AADSTS'));
  });
});
