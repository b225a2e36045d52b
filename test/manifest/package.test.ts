import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { validateLocalization, validateManifest } from '../../manifest/validate.ts';
import { usual } from './usual-settings.ts';

const run = promisify(execFile);

describe('npm run package', function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'app-package-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function packageTo(file: string, settings: Readonly<Record<string, string>>): Promise<string> {
    const { PATH, HOME } = process.env;
    const { stdout } = await run('npm', ['run', '--silent', 'package', '--', file], {
      env: { PATH, HOME, ...settings },
    });
    return stdout;
  }

  it('writes a zip file that holds what Teams takes and nothing else', async () => {
    const file = join(folder, 'new', 'app.zip');
    assert.match(await packageTo(file, usual), /app\.zip/);
    const files = unzipSync(await readFile(file));
    assert.deepEqual(Object.keys(files).toSorted(), ['color.png', 'manifest.json', 'outline.png', 'sv.json']);
    const json = (name: string): unknown => JSON.parse(Buffer.from(files[name] ?? []).toString());
    validateManifest(json('manifest.json'));
    validateLocalization('sv.json', json('sv.json'));
    for (const icon of ['color.png', 'outline.png']) {
      const drawn = await readFile(new URL(`../../manifest/icons/${icon}`, import.meta.url));
      assert.ok(drawn.equals(files[icon] ?? new Uint8Array()), icon);
    }
  });

  it('says in one sentence which setting is missing, and writes nothing', async () => {
    await assert.rejects(packageTo(join(folder, 'app.zip'), { MicrosoftAppId: usual.MicrosoftAppId }), {
      code: 1,
      stdout: '',
      stderr: 'Set BOT_DOMAIN to the host name at which Teams reaches the bot, such as bot.contoso.com.\n',
    });
    assert.deepEqual(await readdir(folder), []);
  });
});
