/**
 * `npm run package [-- <file>]` writes the app package that is uploaded in the Teams admin center, to
 * `build/license-swap.zip` unless told otherwise. README says which settings it takes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ConfigError } from '../bot/setting.ts';
import { createAppPackage } from './app-package.ts';
import { readPackageSettings } from './settings.ts';

const [named] = process.argv.slice(2);
const file = resolve(named ?? join(import.meta.dirname, '..', 'build', 'license-swap.zip'));

try {
  const appPackage = createAppPackage(readPackageSettings(process.env));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, appPackage);
  console.log(`Upload ${relative('', file)} in the Teams admin center.`);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
