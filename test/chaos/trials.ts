import { openStore, type Store } from '../../bot/storage/store.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { emptyDataFolder } from '../support/empty-database.ts';
import { assertLaws, people } from './laws.ts';
import { randomTroubles } from './random-troubles.ts';
import type { Scenario } from './scenarios.ts';
import { clock, openTrial } from './trial.ts';

/** A swap that has to come out right, whatever befalls it. */
export interface NamedTrial {
  readonly name: string;
  readonly hold: (store: Store) => Promise<void>;
}

const quiet = { warn: () => undefined, error: () => undefined };
const users = 30;

/** So many trials go on at once: nearly all of their time is waiting. */
const lanes = 8;

/** A test for each trial. */
export function holdTrials(trials: readonly NamedTrial[]): void {
  const outcomes = new Map<NamedTrial, Promise<void>>();
  let store: Store | undefined;

  before(async () => {
    const opened = await openStore(
      { kind: 'folder', folder: await emptyDataFolder() },
      { clock, log: quiet },
    );
    store = opened;
    const ends = Array.from({ length: lanes }, () => Promise.resolve());
    for (const [at, trial] of trials.entries()) {
      const outcome = (ends[at % lanes] ?? Promise.resolve()).then(() => trial.hold(opened));
      ends[at % lanes] = outcome.catch(() => undefined);
      outcomes.set(trial, outcome);
    }
  });
  after(async () => {
    await Promise.allSettled(outcomes.values());
    await store?.close();
  });

  for (const trial of trials) it(trial.name, () => outcomes.get(trial));
}

/** @param seed of the company; nobody is in two companies, since who is in a swap that was paused is in no other */
export function scenarioTrial({ name, faults, disturbed = () => [] }: Scenario, seed: number): NamedTrial {
  return {
    name,
    hold: async (store) => {
      const trial = await openTrial(store, { users, seed, random: seededRandom(seed) });
      try {
        const before = await people(trial);
        for (const fault of faults(trial)) trial.tenant.fail(fault);
        await trial.run();
        trial.tenant.stopFailing();
        await assertLaws(trial, before, { disturbed: new Set(disturbed(trial)) });
      } finally {
        await trial.close();
      }
    },
  };
}

export function randomTrial(seed: number): NamedTrial {
  return {
    name: `much goes wrong at once (CHAOS_SEED=${seed})`,
    hold: async (store) => {
      const random = seededRandom(seed);
      const lagMs = random() < 0.5 ? 0 : 20_000;
      const trial = await openTrial(store, { users, seed, random: seededRandom(seed), lagMs });
      try {
        const before = await people(trial);
        const disturbed = randomTroubles(trial, random);
        await trial.run();
        trial.tenant.stopFailing();
        await clock.sleep(lagMs);
        await assertLaws(trial, before, { disturbed });
      } finally {
        await trial.close();
      }
    },
  };
}
