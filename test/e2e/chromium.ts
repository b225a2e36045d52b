import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Nothing outside this machine is asked for: not by Chromium itself, and not by the page, whose fonts are elsewhere. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath(), headless: true, args: flags });
}

/** The one that `CHROMIUM` names, else the system's. */
function chromiumPath(): string {
  const named = process.env['CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const usual = ['/usr/bin/chromium', ...folders.map((folder) => join(folder, 'chromium'))];
  const places = named === undefined ? usual : [named];
  const found = places.find(isProgram);
  if (found === undefined) {
    throw new Error(
      'The end-to-end tests need Chromium. Install it (on Debian: apt-get install chromium), or set CHROMIUM to its path.',
    );
  }
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
