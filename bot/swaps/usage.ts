import type { Actor } from './actor.ts';

/** The services of which Graph reports how much each person stores. */
export const reportedServices = ['mailbox', 'onedrive'] as const;
export type ReportedService = (typeof reportedServices)[number];

/** What a usage report tells. */
export type UsageReport =
  | {
      readonly kind: 'figures';
      /** The day that the figures are of, ISO 8601: Microsoft's reports are about two days old. */
      readonly refreshedAt: string;
      /** Bytes stored, by user principal name in lower case. */
      readonly bytes: ReadonlyMap<string, number>;
    }
  /** The organisation hides in its reports whom they are about. */
  | { readonly kind: 'hidden' }
  /** The permission `Reports.Read.All` is missing. */
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'unavailable' };

/** How much people store. Implemented over Microsoft Graph. */
export interface UsageReports {
  /** Reads a report; takes seconds, or minutes in a large organisation. Never rejects. */
  read(actor: Actor, service: ReportedService, signal: AbortSignal): Promise<UsageReport>;
}

const oldestDays = 7;
const dayMs = 86_400_000;

/** Whether figures of that day are too old to go by; Microsoft's reports come late at times. */
export function isStale(refreshedAt: string, now: number): boolean {
  return now - Date.parse(refreshedAt) >= (oldestDays + 1) * dayMs;
}
