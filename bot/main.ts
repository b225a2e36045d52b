import { setTimeout as delay } from 'node:timers/promises';
import type { App } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { createLog, type Log } from './log.ts';
import { Releases } from './releases.ts';
import { sentenceFor } from './start-problem.ts';

/** Kubernetes, Azure App Service and Container Apps kill after 30 s what they have asked to end. */
const endWithinMs = 25_000;

/**
 * So long a bot that is replaced goes on answering. By then those who pass requests on have seen that it is not ready,
 * and send the next ones elsewhere; without, they would be refused.
 */
const drainMs = 8_000;

/** npm passes a Ctrl-C on that the terminal has delivered already: two so close together are one. */
const oneRequestMs = 500;

const releases = new Releases();
let started: Promise<void> | undefined;
let askedAt: number | undefined;
let stopping: Promise<void> | undefined;
/** Where other instances may share the database, of a bot that takes turns. */
let drain: (() => Promise<void>) | undefined;

async function start(config: Config, log: Log): Promise<void> {
  if (config.mode === 'tenant') {
    await startBot(config, log);
    return;
  }
  // Microsoft's local Teams client is for development: production does without it.
  const { practise } = await import('./practise.ts');
  const welcome = await practise(config, () => startBot(config, log), releases);
  if (!isStopping()) await welcome();
}

/** Loaded only now, so that a refused setting is said at once. */
async function startBot(config: Config, log: Log): Promise<App> {
  const { startApp } = await import('./app.ts');
  const app = await startApp(config, log);
  releases.add(() => app.close());
  if (config.store.kind === 'server') drain = () => app.drain();
  return app;
}

/** Ends everything in order, what is still starting as soon as it has started. */
function stop(first: () => Promise<unknown> = async () => undefined): Promise<void> {
  stopping ??= letGo(first);
  return stopping;
}

async function letGo(first: () => Promise<unknown>): Promise<void> {
  const deadline = setTimeout(() => process.exit(1), endWithinMs);
  await first().catch(fail);
  // Why a start failed is said where it is awaited.
  await started?.catch(() => undefined);
  await releases.run().catch(fail);
  clearTimeout(deadline);
  process.exit();
}

/** The first time in order; asked again, at once: the windows notice that and end too. */
function askedToStop(signal: NodeJS.Signals): void {
  const now = performance.now();
  if (askedAt !== undefined && now - askedAt > oneRequestMs) process.exit(130);
  askedAt ??= now;
  const drainNow = drain;
  // A terminal sends SIGINT, and whoever sits there waits; hosts send SIGTERM.
  if (signal === 'SIGINT' || drainNow === undefined) void stop();
  else void stop(() => Promise.all([drainNow(), delay(drainMs)]));
}

function isStopping(): boolean {
  return stopping !== undefined;
}

function fail(error: unknown): void {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 1;
}

process.on('SIGINT', askedToStop);
process.on('SIGTERM', askedToStop);

try {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  // Nobody knows what state the process is in then. What it has on record is whole, and the next one goes on from there.
  process.on('uncaughtException', (error, origin) => {
    log.error('crashed', error, { origin });
    process.exitCode = 1;
    void stop();
  });
  started = start(config, log);
  await started;
} catch (error) {
  // Whoever has called the start off need not read why it fails.
  if (!isStopping()) fail(error);
  await stop();
}
