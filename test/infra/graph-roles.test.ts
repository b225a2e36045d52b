import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const script = join(root, 'infra/grant-graph-roles.sh');
const identity = 'c5e99701-2a32-49c1-a660-4629ceeb8c61';

/** `{ permission: whether optional }` of the README's table. */
async function tableOfPermissions(): Promise<ReadonlyMap<string, boolean>> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, table = ''] = /Microsoft Graph application permissions:\n\n((?:\|.*\n)+)/.exec(readme) ?? [];
  return new Map(
    [...table.matchAll(/^\| `([\w.]+)`( \(optional\))?/gm)].map(([, name = '', optional]) => [
      name,
      optional !== undefined,
    ]),
  );
}

/**
 * Stands in for the Azure CLI: answers what the script asks Graph, with the id `role-of-<permission>` for a role,
 * and keeps what is granted in a file.
 */
const azureCli = `#!/usr/bin/env node
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const words = process.argv.slice(2);
const after = (name) => words[words.indexOf(name) + 1] ?? '';
const file = process.env.GRANTED;
const granted = existsSync(file) ? readFileSync(file, 'utf8') : '';
const url = after('--url');
if (after('--method') === 'post') {
  const { principalId, resourceId, appRoleId } = JSON.parse(after('--body'));
  if (resourceId !== 'graph-object-id' || !url.endsWith('/' + principalId + '/appRoleAssignments')) process.exit(3);
  appendFileSync(file, appRoleId + '\\n');
} else if (url.includes('/appRoleAssignments')) process.stdout.write(granted);
else if (url.endsWith('$select=appRoles')) {
  const [, permission] = /value=='([^']+)'/.exec(after('--query'));
  if (permission !== process.env.UNKNOWN) console.log('role-of-' + permission);
} else if (url.includes("(appId='00000003-0000-0000-c000-000000000000')")) console.log('graph-object-id');
else process.exit(4);
`;

describe('infra/grant-graph-roles.sh', function () {
  if (process.platform === 'win32') return;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roles-'));
    await writeFile(join(folder, 'az'), azureCli);
    await chmod(join(folder, 'az'), 0o755);
  });
  after(() => rm(folder, { recursive: true, force: true }));
  afterEach(() => rm(join(folder, 'granted'), { force: true }));

  async function run(...words: readonly string[]): Promise<string> {
    const { PATH = '' } = process.env;
    const env = { ...process.env, PATH: `${folder}${delimiter}${PATH}`, GRANTED: join(folder, 'granted') };
    return (await promisify(execFile)(script, words, { env })).stdout;
  }
  const granted = async (): Promise<readonly string[]> =>
    (await readFile(join(folder, 'granted'), 'utf8')).trim().split('\n').sort();
  const rolesOf = (permissions: Iterable<string>): readonly string[] =>
    [...permissions].map((name) => `role-of-${name}`).sort();

  it("grants exactly the permissions of the README's table, the optional ones too", async () => {
    const table = await tableOfPermissions();
    assert.ok(table.size >= 4);
    await run(identity);
    assert.deepEqual(await granted(), rolesOf(table.keys()));
  });

  it('leaves out the optional ones when asked to', async () => {
    const table = await tableOfPermissions();
    await run(identity, '--required-only');
    assert.deepEqual(await granted(), rolesOf([...table.keys()].filter((name) => table.get(name) === false)));
  });

  it('grants nothing twice when it is run again', async () => {
    await run(identity, '--required-only');
    const said = await run(identity);
    assert.match(said, /^User\.Read\.All: already granted$/m);
    assert.equal((await granted()).length, (await tableOfPermissions()).size);
  });

  it('takes nothing but an object id, so that nothing else gets into an address', async () => {
    for (const words of [[], [''], ["x'; rm -rf /"], [`${identity}/x`], [identity, '--all']]) {
      await assert.rejects(run(...words), { code: 2 });
    }
  });

  it('stops at a permission that Microsoft Graph does not know', async () => {
    process.env['UNKNOWN'] = 'LicenseAssignment.ReadWrite.All';
    try {
      await assert.rejects(run(identity), /knows no application permission LicenseAssignment\.ReadWrite\.All/);
    } finally {
      delete process.env['UNKNOWN'];
    }
  });
});
