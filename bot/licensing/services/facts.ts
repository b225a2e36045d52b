import type { ServiceId } from './service.ts';

/** Days after a service is lost. */
export interface Grace {
  /** From this day it can be read but not changed; undefined where there is no such time. */
  readonly readOnly: number | undefined;
  /** From this day nobody can open it: it is deleted, archived or given up. 0 is at once. */
  readonly gone: number;
}

/**
 * - mailbox: held 30 days, then deleted (Learn, "Unassign Microsoft 365 licenses from users"); the archive is part of it.
 * - OneDrive: read-only on day 60, archived on day 93 (Learn, "Manage unlicensed OneDrive user accounts").
 * - phone, calling plan: the number is unassigned at once (Learn, "How changing licenses affects phone numbers").
 * - Cloud PC: seven days (Learn, "cloudPC: endGracePeriod").
 */
const graces: Partial<Record<ServiceId, Grace>> = {
  mailbox: { readOnly: undefined, gone: 30 },
  archive: { readOnly: undefined, gone: 30 },
  onedrive: { readOnly: 60, gone: 93 },
  phone: { readOnly: undefined, gone: 0 },
  'calling-plan': { readOnly: undefined, gone: 0 },
  'cloud-pc': { readOnly: undefined, gone: 7 },
};

/** How long the data of a lost service can be had back; undefined where Microsoft does not say. */
export function graceDays(service: ServiceId): Grace | undefined {
  return graces[service];
}

/** The service without which another cannot be: there is no archive without a mailbox. */
const hosts: Partial<Record<ServiceId, ServiceId>> = { archive: 'mailbox' };

export function hostOf(service: ServiceId): ServiceId | undefined {
  return hosts[service];
}

/** Whether another service cannot be without this one. */
export function isHost(service: ServiceId): boolean {
  return Object.values(hosts).includes(service);
}

/** Mailboxes up to this rank (calendar only, Kiosk) cannot be opened in Outlook on the desktop (Learn, "Exchange Online service description"). */
export const webOnlyMailboxRank = 2;

/** Office apps from this rank are installed on a computer, Outlook among them. */
export const desktopAppsRank = 2;
