import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { permissionsOf } from '../../bot/graph/permissions.ts';

const root = join(import.meta.dirname, '../..');
const script = join(root, 'infra/grant-graph-roles.sh');
const identity = 'c5e99701-2a32-49c1-a660-4629ceeb8c61';

/** `{ permission: whether optional }` of the README's table. */
async function tableOfPermissions(): Promise<ReadonlyMap<string, boolean>> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, table = ''] = /Microsoft Graph application permissions.*\n\n((?:\|.*\n)+)/.exec(readme) ?? [];
  return new Map(
    [...table.matchAll(/^\| `([\w.]+)`( \(optional\))?/gm)].map(([, name = '', optional]) => [
      name,
      optional !== undefined,
    ]),
  );
}

/** The Azure CLI as far as the script needs it: roles have the id `role-of-<permission>`, and what is granted is kept. */
const azureCli = `#!/usr/bin/env bash
set -eu
case "$*" in
  *"--method post"*)
    [[ "$*" == *"/servicePrincipals/$IDENTITY/appRoleAssignments "* ]]
    [[ "$*" == *'{"principalId":"'"$IDENTITY"'","resourceId":"graph-object-id","appRoleId":"'* ]]
    grep --only-matching 'role-of-[A-Za-z.]*' <<<"$*" >>"$GRANTED" ;;
  *"/appRoleAssignments?"*) [[ ! -e $GRANTED ]] || cat "$GRANTED" ;;
  *'$select=appRoles'*) for role in $KNOWN; do printf '%s\\trole-of-%s\\n' "$role" "$role"; done ;;
  *"(appId='00000003-0000-0000-c000-000000000000')"*) echo graph-object-id ;;
  *) exit 4 ;;
esac
`;

describe('infra/grant-graph-roles.sh', function () {
  if (process.platform === 'win32') return;
  let folder: string;
  let table: ReadonlyMap<string, boolean>;
  before(async () => {
    table = await tableOfPermissions();
    folder = await mkdtemp(join(tmpdir(), 'roles-'));
    await writeFile(join(folder, 'az'), azureCli);
    await chmod(join(folder, 'az'), 0o755);
  });
  after(() => rm(folder, { recursive: true, force: true }));
  afterEach(() => rm(join(folder, 'granted'), { force: true }));

  async function run(words: readonly string[], own: Readonly<Record<string, string>> = {}): Promise<string> {
    const { PATH = '' } = process.env;
    const path = `${folder}${delimiter}${PATH}`;
    const known = ['User.ReadWrite.All', 'LicenseAssignment.Read.All', ...table.keys()].join(' ');
    const stub = { IDENTITY: identity, GRANTED: join(folder, 'granted'), KNOWN: known };
    const env = { ...process.env, PATH: path, ...stub, ...own };
    return (await promisify(execFile)(script, words, { env })).stdout;
  }
  const granted = async (): Promise<readonly string[]> =>
    (await readFile(join(folder, 'granted'), 'utf8')).trim().split('\n').sort();
  const rolesOf = (permissions: Iterable<string>): readonly string[] =>
    [...permissions].map((name) => `role-of-${name}`).sort();

  for (const actor of ['admin', 'app'] as const) {
    it(`grants exactly what the bot looks for when licenses are changed by the ${actor}`, async () => {
      await run([identity, actor]);
      assert.deepEqual(await granted(), rolesOf(permissionsOf(actor).map(({ name }) => name)));
    });
  }

  it('lets the bot change licenses itself only where it is to', async () => {
    await run([identity, 'admin']);
    assert.ok(!(await granted()).some((role) => role.includes('LicenseAssignment.ReadWrite')));
  });

  it("grants what stands in the README's table, which marks the optional ones", async () => {
    await run([identity, 'app', '--required-only']);
    const required = [...table.keys()].filter((name) => table.get(name) === false);
    assert.ok(required.length >= 4);
    assert.deepEqual(
      (await granted()).filter((role) => !rolesOf(required).includes(role)),
      [],
    );
    await run([identity, 'app']);
    const all = await granted();
    assert.deepEqual(
      rolesOf(table.keys()).filter(
        (role) => !all.includes(role) && role !== 'role-of-LicenseAssignment.Read.All',
      ),
      [],
    );
    assert.deepEqual(
      all.filter((role) => !rolesOf(table.keys()).includes(role)),
      [],
    );
  });

  it('grants nothing twice when it is run again', async () => {
    await run([identity, 'app', '--required-only']);
    const said = await run([identity, 'app']);
    assert.match(said, /^User\.Read\.All: already granted$/m);
    assert.equal((await granted()).length, permissionsOf('app').length);
  });

  it('takes nothing but an object id, so that nothing else gets into an address', async () => {
    const wrong = [
      [],
      ['', 'app'],
      ["x'; rm -rf /", 'app'],
      [`${identity}/x`, 'app'],
      [identity],
      [identity, 'app', 'all'],
    ];
    for (const words of wrong) {
      await assert.rejects(run(words), { code: 2 });
    }
  });

  it('says what to install where there is no Azure CLI', async () => {
    const without = join(folder, 'without');
    await mkdir(without, { recursive: true });
    await symlink('/bin/bash', join(without, 'bash'));
    await assert.rejects(run([identity, 'app'], { PATH: without }), /Install the Azure CLI/);
  });

  it('grants nothing, and fails, when the Azure CLI is refused', async () => {
    const refused = join(folder, 'refused');
    await mkdir(refused, { recursive: true });
    await writeFile(join(refused, 'az'), '#!/bin/sh\necho "Insufficient privileges" >&2\nexit 1\n');
    await chmod(join(refused, 'az'), 0o755);
    const { PATH = '' } = process.env;
    await assert.rejects(run([identity, 'app'], { PATH: `${refused}${delimiter}${PATH}` }), {
      code: 1,
      stdout: '',
      stderr: 'Insufficient privileges\n',
    });
    await assert.rejects(granted(), { code: 'ENOENT' });
  });

  it('stops at a permission that Microsoft Graph does not know', async () => {
    await assert.rejects(
      run([identity, 'app'], { KNOWN: 'User.Read.All' }),
      /knows no application permission LicenseAssignment\.ReadWrite\.All/,
    );
  });
});
