/**
 * Copies what Teams sends out of a collection of captured, documented and composed activities to
 * `test/data/activities.json`, each with its name and where it is from:
 *
 *     node test/data/derive-activities.ts <folder>
 *
 * The folder holds one JSON file for each, `{ "_source", "_kind", "activity" }`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Collected {
  readonly _source: string;
  readonly _kind: string;
  readonly activity: Readonly<Record<string, unknown>>;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds the activities.');

const activities = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.startsWith('_'))
  .sort()
  .map((file) => {
    const { _source, _kind, activity } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Collected;
    return { name: file.replace('.json', ''), kind: _kind, source: _source, activity };
  });
writeFileSync(new URL('activities.json', import.meta.url), `${JSON.stringify(activities, undefined, 1)}\n`);
