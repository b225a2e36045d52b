import { scenarios } from './scenarios.ts';
import { holdTrials, randomTrial, scenarioTrial } from './trials.ts';

/** Apart from the seeds of the random trials. */
const firstCompany = 1_000_000;

describe('After a swap, everybody is on the books as the directory shows them, when', function () {
  this.timeout(60_000);
  holdTrials([
    ...scenarios.map((scenario, at) => scenarioTrial(scenario, firstCompany + at)),
    ...[1, 2, 3, 4].map(randomTrial),
  ]);
});
