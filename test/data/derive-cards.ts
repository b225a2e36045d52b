/**
 * Copies the two schemas that cards are held to into `test/data/cards/`:
 *
 *     node test/data/derive-cards.ts <folder>
 *
 * The folder holds `adaptive-card-1.5.0.ajv8.schema.json` (the official schema, MIT) and
 * `teams-card.from-types.schema.json` (made from Microsoft's typed card model for Teams, MIT).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds the schemas.');

const target = new URL('cards/', import.meta.url);
mkdirSync(target, { recursive: true });
const copies = { 'adaptive-card-1.5.0.ajv8.schema.json': '1.5.json', 'teams-card.from-types.schema.json': 'teams.json' };
for (const [source, name] of Object.entries(copies)) {
  const schema: unknown = JSON.parse(readFileSync(join(folder, source), 'utf8'));
  writeFileSync(new URL(name, target), `${JSON.stringify(schema)}\n`);
}
