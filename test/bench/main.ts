/**
 * `npm run bench` measures what has to be fast and prints a table. Each row is compared with another that was measured
 * in the same run: the ratios hold on any machine, the milliseconds on this one.
 */
import { analysis } from './analysis.ts';
import { hundredThousand } from './hundred-thousand.ts';
import { impacts } from './impacts.ts';
import { dueReminders } from './due-reminders.ts';
import { pressesMeanwhile } from './presses.ts';
import { reminders } from './reminders.ts';
import type { Bench, BenchRow } from './row.ts';
import { tenThousand } from './ten-thousand.ts';
import { thousand } from './thousand.ts';

const benches: readonly Bench[] = [
  impacts,
  analysis,
  thousand,
  tenThousand,
  hundredThousand,
  pressesMeanwhile,
  reminders,
  dueReminders,
];

console.log(`| what | value | | ratio | to |\n|---|--:|---|--:|---|`);
for (const bench of benches) {
  try {
    for (const row of await bench()) print(row);
  } catch (error) {
    // The others are worth their time all the same.
    console.error(error);
    process.exitCode = 1;
  }
}

function print({ what, value, unit, ratio, comparedWith }: BenchRow): void {
  const ratioText = ratio === undefined ? '' : ratio.toPrecision(2);
  console.log(`| ${what} | ${value.toFixed(1)} | ${unit} | ${ratioText} | ${comparedWith} |`);
}
