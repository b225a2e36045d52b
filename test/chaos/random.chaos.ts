import { holdTrials, randomTrial } from './trials.ts';

/** `CHAOS_SEED=17 CHAOS_RUNS=1 npm run test:chaos` repeats one of them. */
const firstSeed = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);
const runs = Number(process.env['CHAOS_RUNS'] ?? 60);

describe('After any of many swaps, everybody is on the books as the directory shows them, when', function () {
  this.timeout(300_000);
  holdTrials(Array.from({ length: runs }, (_, index) => randomTrial(firstSeed + index)));
});
