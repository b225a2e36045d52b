import type { RequestCost } from './request-cost.ts';
import { SlidingWindow } from './sliding-window.ts';

export interface QuotaOptions {
  /** How many times faster than published the windows go by; 1 for the published ones. */
  readonly timeScale?: number;
  /** Writes in 150 s; 3,000 when left out. */
  readonly writes?: number;
  /** Resource units in 10 s; as published for the number of users when left out. */
  readonly units?: number;
}

/** How a request fares with the quotas of its app in its tenant. */
export interface Granting {
  readonly granted: boolean;
  /** Of the quota that is used most: 1 is all of it. */
  readonly usage: number;
  /** Whole seconds until the request would be granted. */
  readonly retryAfterSeconds: number;
  readonly exceeded: 'WriteLimitExceeded' | 'ResourceUnitLimitExceeded';
}

/** Graph's published quotas for one app in one tenant (Graph: throttling limits, identity and access). */
export class Quota {
  readonly #writes: SlidingWindow;
  readonly #units: SlidingWindow;

  /** @param users of the tenant */
  constructor({ timeScale = 1, writes = 3_000, units }: QuotaOptions, users: number) {
    this.#writes = new SlidingWindow(writes, 150_000 / timeScale);
    this.#units = new SlidingWindow(units ?? unitsFor(users), 10_000 / timeScale);
  }

  /** Counts a request that is granted; one that is not costs nothing. */
  take({ units, writes }: RequestCost, now: number): Granting {
    const writeUsage = writes === 0 ? 0 : this.#writes.usageWith(writes, now);
    const unitUsage = this.#units.usageWith(units, now);
    const usage = Math.max(writeUsage, unitUsage);
    const granted = usage <= 1;
    const waitMs = granted ? 0 : Math.max(this.#writes.waitFor(writes, now), this.#units.waitFor(units, now));
    if (granted) {
      this.#units.spend(units, now);
      if (writes > 0) this.#writes.spend(writes, now);
    }
    return {
      granted,
      usage,
      retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)),
      exceeded: writeUsage > 1 ? 'WriteLimitExceeded' : 'ResourceUnitLimitExceeded',
    };
  }
}

function unitsFor(users: number): number {
  if (users < 50) return 3_500;
  return users <= 500 ? 5_000 : 8_000;
}
