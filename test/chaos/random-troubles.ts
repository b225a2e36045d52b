import { scenarios } from './scenarios.ts';
import type { Trial } from './trial.ts';

const mostScenarios = 5;
const mostDeaths = 3;

/**
 * Brings some of the scenarios about together, and ends the running process a few times just after a write: sent, and
 * not recorded.
 * @returns whom somebody else changes or deletes
 */
export function randomTroubles(trial: Trial, random: () => number): ReadonlySet<string> {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const disturbed = new Set<string>();
  for (let left = 1 + upTo(mostScenarios - 1); left > 0; left -= 1) {
    const scenario = scenarios[upTo(scenarios.length - 1)];
    for (const fault of scenario?.faults(trial) ?? []) trial.tenant.fail({ ...fault, after: upTo(25) });
    for (const userId of scenario?.disturbed?.(trial) ?? []) disturbed.add(userId);
  }
  for (let left = upTo(mostDeaths); left > 0; left -= 1) trial.killAfter(1 + upTo(trial.userIds.length));
  return disturbed;
}
