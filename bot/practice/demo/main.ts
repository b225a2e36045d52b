import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AdminLanguage } from '../../conversation/language.ts';
import { readArguments } from './arguments.ts';
import { wordsIn } from './words.ts';

/** Loads the bot only now, so that wrong arguments are answered at once. */
async function demo(language: AdminLanguage): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'license-swap-demo-'));
  // Whatever ends the process, its folder goes with it.
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  try {
    const { runDemo } = await import('./run.ts');
    return (await runDemo(language, folder)) ? 0 : 1;
  } catch (error) {
    process.stderr.write(
      `${wordsIn[language].stopped(error instanceof Error ? error.message : String(error))}\n`,
    );
    return 1;
  }
}

const asked = readArguments(process.argv.slice(2));
switch (asked.kind) {
  case 'help':
    process.stdout.write(`${asked.text}\n`);
    break;
  case 'refused':
    process.stderr.write(`${asked.sentence}\n`);
    process.exitCode = 2;
    break;
  case 'play':
    process.exitCode = await demo(asked.language);
}
