import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../bot/app.ts';
import { readConfig } from '../../bot/config.ts';
import type { AdminLanguage } from '../../bot/conversation/language.ts';
import { createLog } from '../../bot/log.ts';
import { startPlaygrounds } from '../../bot/practice/playground/playgrounds.ts';
import { practiceCast } from '../../bot/practice/playground/practice-cast.ts';
import { startPracticeTenant } from '../../bot/practice/tenant/tenant.ts';
import { Releases } from '../../bot/releases.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { startGraphRelay, type GraphRelay } from '../support/graph-relay.ts';
import { MovableClock } from '../support/movable-clock.ts';
import { ChatPage } from './chat-page.ts';
import { launchChromium } from './chromium.ts';

/** The whole product, fresh, with a browser window for each of two people. */
export interface Trial {
  /** Without a version. */
  readonly graphUrl: string;
  /** Between the bot and Graph. */
  readonly relay: GraphRelay;
  /** By which the bot's swaps and reminders go. */
  readonly clock: MovableClock;
  /** The window of Astrid Lindqvist, Global Administrator. */
  readonly admin: ChatPage;
  /** Opens the window of Anna Berg, who holds Office 365 E3 and no role. */
  openAffected(): Promise<ChatPage>;
  close(): Promise<void>;
}

/** Settings besides those that a trial needs. */
type Settings = Readonly<Record<string, string>>;

/** One for all tests of the suite that calls this; it is there once they run. */
export function useTrial(settings: Settings = {}): () => Trial {
  let trial: Trial | undefined;
  before(async () => {
    trial = await startTrial(settings);
  });
  after(async () => {
    await trial?.close();
  });
  return () => {
    if (trial === undefined) throw new Error('The product has not started');
    return trial;
  };
}

async function startTrial(settings: Settings): Promise<Trial> {
  const releases = new Releases();
  try {
    return await start(releases, settings);
  } catch (error) {
    await releases.run();
    throw error;
  }
}

async function start(releases: Releases, settings: Settings): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'license-swap-'));
  releases.add(() => rm(folder, { recursive: true, force: true }));
  const browser = await launchChromium();
  releases.add(() => browser.close());
  const tenant = await startPracticeTenant({ port: 0, clock: systemClock });
  releases.add(() => tenant.close());
  const relay = await startGraphRelay(tenant.url);
  releases.add(() => relay.close());
  const config = readConfig({
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    TIME_ZONE: 'Europe/Stockholm',
    GRAPH_URL: relay.url,
    ...settings,
  });
  const clock = new MovableClock();
  const app = await startApp(config, createLog('silent'), clock);
  releases.add(() => app.close());
  const playgrounds = await startPlaygrounds({
    botUrl: app.botUrl,
    folder: join(folder, 'playground'),
    cast: practiceCast,
    tenantId: app.tenantId,
    ports: { admin: 0, affected: 0 },
  });
  releases.add(() => playgrounds.close());
  return {
    graphUrl: tenant.url,
    relay,
    clock,
    admin: await ChatPage.open(browser, playgrounds.admin),
    openAffected: () => ChatPage.open(browser, playgrounds.affected),
    close: () => releases.run(),
  };
}

/** The same tests once in each language. */
export function inBothLanguages(title: string, tests: (language: AdminLanguage) => void): void {
  for (const language of ['en', 'sv'] as const) {
    describe(`${title}, ${language}`, () => {
      tests(language);
    });
  }
}

/** What the admin types first: the Playground says that everybody's Teams is in English. */
export const switchTo: Readonly<Record<AdminLanguage, string>> = {
  en: 'language english',
  sv: 'språk svenska',
};
