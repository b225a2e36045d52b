import type { Visit } from '../../bot/conversation/visit.ts';
import type { UserAnalysis } from '../../bot/swaps/analysis.ts';
import { bytesInGb, roomLeft, roomShrinks } from '../../bot/swaps/over-limit.ts';
import { isStale, reportedServices, type ReportedService, type UsageReport } from '../../bot/swaps/usage.ts';
import { namesApart } from '../words/names-apart.ts';

/** What is known of how much the users store who get less room of a service. */
export interface ReviewUsage {
  readonly service: ReportedService;
  readonly told: UsageFigures | UsageTrouble;
}

export interface UsageFigures {
  readonly kind: 'figures';
  /** The day that the figures are of, ISO 8601. */
  readonly day: string;
  /** The room that is left to each; undefined where it is not the same for all. */
  readonly limitGb: number | undefined;
  /** Who stores more, the largest first. */
  readonly over: readonly { readonly userId: string; readonly name: string; readonly gb: number }[];
  /** How many users the report leaves out. */
  readonly unlisted: number;
}

/** Why there are no figures. */
export type UsageTrouble =
  | { readonly kind: 'reading' | 'hidden' | 'not-allowed' | 'unavailable' }
  | { readonly kind: 'stale'; readonly day: string };

/** Asks for figures of the services that anybody gets less room of; the swap's card follows when they come later. */
export async function usageOf(
  swapId: string,
  users: readonly UserAnalysis[],
  { desk }: Pick<Visit, 'desk'>,
): Promise<readonly ReviewUsage[]> {
  const services = reportedServices.filter((service) => roomShrinks(users, service));
  return await Promise.all(
    services.map(async (service) => {
      const report = await desk.usage.ask(service, () => {
        desk.changed(swapId);
      });
      return { service, told: toldBy(report, users, service, desk.clock.now()) };
    }),
  );
}

/** Ids of the users who store more than the swap leaves them, whatever the service. */
export function overLimitIn(usage: readonly ReviewUsage[]): ReadonlySet<string> {
  return new Set(
    usage.flatMap(({ told }) => (told.kind === 'figures' ? told.over.map(({ userId }) => userId) : [])),
  );
}

function toldBy(
  report: UsageReport | undefined,
  users: readonly UserAnalysis[],
  service: ReportedService,
  now: number,
): ReviewUsage['told'] {
  if (report === undefined) return { kind: 'reading' };
  if (report.kind !== 'figures') return report;
  const day = report.refreshedAt;
  if (isStale(day, now)) return { kind: 'stale', day };
  const { limitGb, over, unlisted } = roomLeft(users, service, report.bytes);
  const nameOf = namesApart(users.map(({ user }) => user));
  return {
    kind: 'figures',
    day,
    limitGb,
    over: over.map(({ user, bytes }) => ({
      userId: user.id,
      name: nameOf(user),
      gb: bytes / bytesInGb,
    })),
    unlisted,
  };
}
