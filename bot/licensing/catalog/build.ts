/**
 * `npm run catalog -- <list.csv> [<relations.json>]` derives `catalog.json` from Microsoft's list "Product names and
 * service plan identifiers for licensing" (Learn, licensing-service-plan-reference), and `relations.json` from a
 * transcript of the same page's notes on plans that exclude or need each other. Prints how many plans are classified.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { servicesOfPlan, type Classification } from '../services/classification.ts';
import { toRelations, type RelationNotes } from './derive-relations.ts';
import { toCatalog, type Catalog, type ListRow } from './derive.ts';

const [listFile, relationsFile] = process.argv.slice(2);
if (listFile === undefined) {
  console.error("Say where Microsoft's list is: npm run catalog -- <list.csv> [<relations.json>]");
  process.exit(1);
}

const catalog = toCatalog(parse<ListRow>(readFileSync(listFile), { bom: true, columns: true }));
write('catalog.json', catalog);
if (relationsFile !== undefined) {
  write('relations.json', toRelations(JSON.parse(readFileSync(relationsFile, 'utf8')) as RelationNotes));
}
printCoverage(catalog);

/** One line for each entry, so that a new list is a readable change. */
function write(name: string, lists: object): void {
  const parts = Object.entries(lists).map(([key, entries]: [string, readonly object[]]) => {
    const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
    return `  "${key}": [\n${lines.join(',\n')}\n  ]`;
  });
  writeFileSync(new URL(name, import.meta.url), `{\n${parts.join(',\n')}\n}\n`);
}

function printCoverage({ products, plans }: Catalog): void {
  const byKind = Map.groupBy(plans, (plan) => servicesOfPlan(plan.id).kind);
  const count = (kind: Classification['kind']): number => byKind.get(kind)?.length ?? 0;
  console.log(`${products.length} products, ${plans.length} service plans`);
  console.log(
    `in a service: ${count('services')}, no user data: ${count('no-user-data')}, unknown: ${count('unknown')}`,
  );
  for (const plan of byKind.get('unknown') ?? []) {
    console.log(`  unknown: ${plan.id} ${plan.name} (${plan.friendlyName})`);
  }
}
