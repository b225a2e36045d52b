import { TenantError } from '../swaps/tenant.ts';
import type { ReportedService, UsageReport, UsageReports } from '../swaps/usage.ts';
import { addressOf } from './address.ts';
import type { GraphClient } from './client.ts';
import { download } from './download.ts';
import type { Fetch } from './middleware.ts';
import { usageIn } from './usage-file.ts';

export interface UsageReportOptions {
  readonly client: GraphClient;
  readonly graphUrl: string;
  /** Told why a report is unavailable. */
  readonly failed: (error: unknown) => void;
  readonly fetch?: Fetch;
  /** Makes a signal that aborts after so many milliseconds. */
  readonly timer?: (ms: number) => AbortSignal;
  /** Size of the largest file that is read; else 50 MB. */
  readonly mostBytes?: number;
}

/** 100,000 people take about 20 MB. */
const usualMostBytes = 50 * 1_024 * 1_024;
const downloadMs = 60_000;

interface Source {
  readonly route: string;
  /** The column that names whose storage it is. */
  readonly owner: string;
}

const sources: Readonly<Record<ReportedService, Source>> = {
  mailbox: { route: "/reports/getMailboxUsageDetail(period='D7')", owner: 'User Principal Name' },
  onedrive: { route: "/reports/getOneDriveUsageAccountDetail(period='D7')", owner: 'Owner Principal Name' },
};

/**
 * Microsoft 365 usage reports (Graph: reportRoot). Graph answers 302 with the address of a CSV, good for some
 * minutes and without a token.
 */
export function createUsageReports(options: UsageReportOptions): UsageReports {
  const {
    client,
    graphUrl,
    failed,
    fetch = globalThis.fetch,
    timer = (ms: number) => AbortSignal.timeout(ms),
    mostBytes = usualMostBytes,
  } = options;

  return {
    read: async (actor, service, signal): Promise<UsageReport> => {
      const { route, owner } = sources[service];
      try {
        // No JSON is asked for: v1.0 has the reports as CSV only.
        const request = { actor, route, address: addressOf(route), headers: { Accept: '*/*' }, signal };
        const address = await client.redirect(request);
        const within = AbortSignal.any([signal, timer(downloadMs)]);
        const file = await download({ address, graphUrl, fetch, mostBytes, signal: within });
        return await usageIn(file, owner);
      } catch (error) {
        if (error instanceof TenantError && error.code === 'not-allowed') return { kind: 'not-allowed' };
        if (!signal.aborted) failed(error);
        return { kind: 'unavailable' };
      }
    },
  };
}
