import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describePlaces, describeTrial } from '../../bot/practice/describe-practice.ts';
import { openBrowser } from '../../bot/practice/open-browser.ts';

const urls = {
  bot: 'http://127.0.0.1:3978/api/messages',
  graph: 'http://127.0.0.1:4000',
  admin: 'http://localhost:56150',
  affected: 'http://localhost:56151',
};

describe('What npm start says in practice', () => {
  it('names each address, and what to try in both languages', () => {
    const people = {
      admin: { name: 'Astrid Lindqvist' },
      affected: { name: 'Anna Berg', upn: 'anna@contoso.com' },
    };
    const said = [describePlaces(urls, people), describeTrial(people)].join('\n');
    for (const url of Object.values(urls)) assert.ok(said.includes(url), url);
    assert.match(said, /Teams as Astrid Lindqvist, the admin {2,}http:\/\/localhost:56150/);
    assert.match(said, /move anna@contoso\.com from E3 to F3/);
    assert.match(said, /På svenska: .*flytta anna@contoso\.com från E3 till F3/);
  });
});

describe('Opening the browser', () => {
  const path = process.env['PATH'];
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'browser-'));
  });

  afterEach(async () => {
    process.env['PATH'] = path;
    await rm(folder, { recursive: true, force: true });
  });

  it('runs the desktop’s own opener with the address', async function () {
    if (process.platform === 'win32') this.skip();
    const opened = join(folder, 'opened');
    await writeFile(
      join(folder, 'xdg-open'),
      `#!/bin/sh\necho "$1" > '${opened}.new' && mv '${opened}.new' '${opened}'\n`,
    );
    await chmod(join(folder, 'xdg-open'), 0o755);
    process.env['PATH'] = `${folder}:${path ?? ''}`;
    openBrowser([urls.admin], 'linux');
    assert.equal(await untilWritten(opened), `${urls.admin}\n`);
  });

  it('does nothing on a machine without one', async () => {
    process.env['PATH'] = folder;
    openBrowser([urls.admin, urls.affected], 'linux');
    // The failure comes as an event of its own; unheard, it would end the process.
    await new Promise((resolve) => setImmediate(resolve));
  });
});

async function untilWritten(file: string): Promise<string> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
