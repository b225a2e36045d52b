import { theBot } from '../swaps/actor.ts';
import type { Clock } from '../swaps/clock.ts';
import type { ReportedService, UsageReport, UsageReports } from '../swaps/usage.ts';
import { withinTime } from './within-time.ts';

/** Usage reports as a turn may ask for them: without waiting for Microsoft. */
export interface Usage {
  /**
   * What is known, or undefined while the report is on its way; then `arrived` is called once it is there. Reports
   * are the organisation's, so whoever asks first has them read for everybody.
   */
  ask(service: ReportedService, arrived: () => void): Promise<UsageReport | undefined>;
  /** Stops reading; nothing arrives any more once it resolves. */
  close(): Promise<void>;
}

/** A quick report spares the reader a card that changes; a press has two seconds in all (Law 8). */
const momentMs = 300;

/** By then the turn that asked is answered (Law 8), so that the answer does not land on top of the figures. */
const turnMs = 2_000;

/** Figures are days old anyway. What an admin can set right is asked for again soon, within Graph's 14 in 10 minutes. */
const figuresMs = 3_600_000;
const troubleMs = 300_000;

export function createUsage(reports: UsageReports, clock: Clock): Usage {
  const stop = new AbortController();
  const kept = new Map<ReportedService, { readonly report: UsageReport; readonly until: number }>();
  const reading = new Map<ReportedService, Promise<UsageReport>>();
  const announcing = new Set<Promise<void>>();

  async function read(service: ReportedService): Promise<UsageReport> {
    const report = await reports.read(theBot, service, stop.signal);
    kept.set(service, { report, until: clock.now() + (report.kind === 'figures' ? figuresMs : troubleMs) });
    reading.delete(service);
    return report;
  }

  async function announce(report: Promise<UsageReport>, arrived: () => void): Promise<void> {
    try {
      await Promise.all([report, clock.sleep(turnMs, stop.signal)]);
    } catch {
      // Stopped: there is nobody left to tell.
    }
    if (!stop.signal.aborted) arrived();
  }

  return {
    ask: async (service, arrived) => {
      const known = kept.get(service);
      if (known !== undefined && clock.now() < known.until) return known.report;
      const report = reading.get(service) ?? read(service);
      reading.set(service, report);
      // Figures of an hour ago hold until there are newer ones.
      if (known?.report.kind === 'figures') return known.report;
      const answer = await withinTime(report, momentMs, clock);
      if (answer.kind === 'in-time') return answer.value;
      const announcement = announce(report, arrived).finally(() => announcing.delete(announcement));
      announcing.add(announcement);
      return undefined;
    },
    close: async () => {
      stop.abort();
      await Promise.all([...reading.values(), ...announcing]);
    },
  };
}
