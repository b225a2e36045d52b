import { startApp } from './app.ts';
import { readConfig, type Config } from './config.ts';
import { createLog } from './log.ts';
import { Releases } from './releases.ts';
import { sentenceFor } from './start-problem.ts';

const releases = new Releases();
let stopping = false;

/** Ends everything in order; asked a second time, at once. */
async function stop(): Promise<void> {
  if (stopping) process.exit(130);
  stopping = true;
  try {
    await releases.run();
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exitCode = 1;
  }
  process.exit();
}

async function start(config: Config): Promise<void> {
  const starting = startApp(config, createLog(config.logLevel)).then((app) => {
    releases.add(() => app.close());
    return app;
  });
  if (config.mode === 'tenant') {
    await starting;
    return;
  }
  // Microsoft's local Teams client is for development: production does without it.
  const { practise } = await import('./practise.ts');
  await practise(config, starting, releases);
}

process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());

try {
  await start(readConfig(process.env));
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = 1;
  await stop();
}
