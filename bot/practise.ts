import { join } from 'node:path';
import type { App } from './app.ts';
import type { PracticeConfig } from './config.ts';
import { hostInUrl } from './loopback.ts';
import { contoso } from './practice/company/contoso.ts';
import { launchPractice, type Practice } from './practice/launch.ts';
import { castOf } from './practice/playground/cast-of.ts';
import { practiceCast } from './practice/playground/practice-cast.ts';
import type { PlaygroundCast } from './practice/playground/playground-config.ts';
import type { Releases } from './releases.ts';
import { reserveFolder } from './storage/folder-lock.ts';

/**
 * `npm start` without credentials: the bot with Microsoft's local Teams client around it. The windows start side by
 * side with the bot where its address and its tenant are known beforehand. Gives what greets the person at the
 * terminal, once that person may use it all.
 * @throws StorageError | PracticeError, and whatever `startBot` throws
 */
export async function practise(
  config: PracticeConfig,
  startBot: () => Promise<App>,
  releases: Releases,
): Promise<() => Promise<void>> {
  // The practice tenant's file and the windows' folders are this process's own, wherever the rows are kept.
  const lock = await reserveFolder(config.dataFolder, 'practice-lock');
  releases.add(async () => {
    lock.release();
  });
  const isKnown = config.graphUrl === undefined && config.port !== 0;
  const early = isKnown
    ? open(
        config,
        `http://${hostInUrl(config.host)}:${config.port}/api/messages`,
        contoso.tenantId,
        practiceCast,
      )
    : undefined;
  const [app, windows] = await Promise.allSettled([startBot(), early]);
  if (windows.status === 'fulfilled') {
    const { value } = windows;
    if (value !== undefined) releases.add(() => value.close());
  }
  if (app.status === 'rejected') throw app.reason;
  if (windows.status === 'rejected') throw windows.reason;
  const practice = windows.value ?? (await openLate(config, app.value, releases));
  return async () => {
    const tenant = config.graphUrl === undefined ? 'made-up' : 'other';
    if (practice === undefined) sayWithoutWindows(app.value);
    else await practice.welcome(app.value.graphUrl, tenant);
  };
}

async function openLate(config: PracticeConfig, app: App, releases: Releases): Promise<Practice | undefined> {
  const cast = config.graphUrl === undefined ? practiceCast : await castOf(app.graphUrl);
  if (cast === undefined) return undefined;
  const practice = await open(config, app.botUrl, app.tenantId, cast);
  releases.add(() => practice.close());
  return practice;
}

async function open(
  config: PracticeConfig,
  botUrl: string,
  tenantId: string,
  cast: PlaygroundCast,
): Promise<Practice> {
  return await launchPractice({
    botUrl,
    tenantId,
    cast,
    folder: join(config.dataFolder, 'playground'),
    browser: config.openBrowser ? 'opens' : 'none',
    say,
  });
}

function sayWithoutWindows({ botUrl, graphUrl }: App): void {
  say(`License Swap in practice: the bot is at ${botUrl}, with the Graph at ${graphUrl}.
There are no windows: they need a Global Administrator, a licensed user and four more people there.`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
