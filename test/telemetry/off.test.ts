import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createLog } from '../../bot/log.ts';
import { noTelemetry, openTelemetry } from '../../bot/telemetry/telemetry.ts';

/** Starts the bot in practice, ends it, and says what was loaded of OpenTelemetry. */
const script = `
  const { registerHooks } = await import('node:module');
  const loaded = [];
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
  const { mkdtemp } = await import('node:fs/promises');
  const { readConfig } = await import('./bot/config.ts');
  const { createLog } = await import('./bot/log.ts');
  const { startApp } = await import('./bot/app.ts');
  const folder = await mkdtemp(process.argv[1]);
  const app = await startApp(readConfig({ DATA_DIR: folder, PORT: '0' }), createLog('silent'));
  await app.close();
  const { rm } = await import('node:fs/promises');
  await rm(folder, { recursive: true });
  console.log(JSON.stringify({
    modules: loaded.length,
    opentelemetry: loaded.filter((url) => url.includes('@opentelemetry') && !url.includes('/api/')).length,
  }));
  process.exit();
`;

describe('Without an endpoint', function () {
  this.timeout(120_000);

  it('every part stays as it is', async () => {
    const telemetry = await openTelemetry(undefined, createLog('silent'));
    assert.equal(telemetry, noTelemetry);
    const log = createLog('silent');
    assert.equal(telemetry.log(log), log);
    assert.equal(await telemetry.request(async () => ({ status: 200 })).then(({ status }) => status), 200);
  });

  // pg-boss itself loads the API, which does nothing by itself.
  it('a whole bot loads nothing of OpenTelemetry that would measure or send', async () => {
    const { tmpdir } = await import('node:os');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script, `${tmpdir()}/without-telemetry-`],
      { cwd: new URL('../../', import.meta.url) },
    );
    const { modules, opentelemetry } = JSON.parse(stdout) as Readonly<Record<string, number>>;
    assert.ok(modules !== undefined && modules > 300, stdout);
    assert.equal(opentelemetry, 0);
  });
});
