import type { User } from '../licensing/user.ts';
import type { UserAnalysis } from './analysis.ts';
import type { ReportedService } from './usage.ts';

/** Somebody who stores more than the swap leaves room for. */
export interface OverLimit {
  readonly user: User;
  readonly bytes: number;
}

/** What becomes of those who get less room. */
export interface RoomLeft {
  /** The room that all of them get, in GB; undefined where it is not the same for all. */
  readonly limitGb: number | undefined;
  /** Who stores more, the largest first. */
  readonly over: readonly OverLimit[];
  /** How many of them the figures leave out: nothing is known about those. */
  readonly unlisted: number;
}

/** Graph's storage figures count in powers of two: a quota of 100 GB is 107,374,182,400 bytes. */
export const bytesInGb = 1_024 ** 3;

/** Whether anybody gets less room of the service, so that it matters how much is stored. */
export function roomShrinks(users: readonly UserAnalysis[], service: ReportedService): boolean {
  return users.some((user) => newLimitGb(user, service) !== undefined);
}

/** @param bytes stored, by user principal name in lower case */
export function roomLeft(
  users: readonly UserAnalysis[],
  service: ReportedService,
  bytes: ReadonlyMap<string, number>,
): RoomLeft {
  const shrinking = users.flatMap((analysis) => {
    const limitGb = newLimitGb(analysis, service);
    const { user } = analysis;
    return limitGb === undefined
      ? []
      : [{ user, limitGb, bytes: bytes.get(user.userPrincipalName.toLowerCase()) }];
  });
  const [limitGb, ...others] = new Set(shrinking.map((one) => one.limitGb));
  return {
    limitGb: others.length === 0 ? limitGb : undefined,
    over: shrinking
      .flatMap(({ user, limitGb: gb, bytes: stored = 0 }) =>
        stored > gb * bytesInGb ? [{ user, bytes: stored }] : [],
      )
      .sort((one, other) => other.bytes - one.bytes),
    unlisted: shrinking.filter((one) => one.bytes === undefined).length,
  };
}

/** The quota after the swap, in GB, where it is known and less than before. */
function newLimitGb({ impact }: UserAnalysis, service: ReportedService): number | undefined {
  const found = impact.services.find((line) => line.service === service);
  if (found?.change !== 'reduced' || found.after.quotaGb === undefined) return undefined;
  return found.after.quotaGb < (found.before.quotaGb ?? Infinity) ? found.after.quotaGb : undefined;
}
