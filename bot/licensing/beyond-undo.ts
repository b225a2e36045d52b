import type { Impact } from './impact.ts';
import { graceDays } from './services/facts.ts';
import type { ServiceId } from './services/service.ts';

/** What giving a user's licenses back does not bring back. */
export interface BeyondUndo {
  /** A phone number was taken away, and is not given back by itself. */
  readonly phone: boolean;
  /** Mail to the user may have bounced: there was no mailbox, or less room in it. */
  readonly mail: 'no-mailbox' | 'less-room' | undefined;
  /** Services whose data Microsoft has deleted, archived or given up by now. */
  readonly deleted: readonly ServiceId[];
  /** Services of which Microsoft does not say how long their data is kept, or whether there is any. */
  readonly uncertain: readonly ServiceId[];
  /** A plan went away of which nobody knows what goes with it. */
  readonly unknownPlans: boolean;
}

/** The number, and nothing else, goes at once: see `phone`. */
const numbers: readonly ServiceId[] = ['phone', 'calling-plan'];

/** How long their data is kept without a license is not published. */
const unpublished: readonly ServiceId[] = [
  'teams',
  'forms',
  'project',
  'copilot-studio',
  'bookings',
  'sway',
  'clipchamp',
  'viva',
];

/**
 * @param done what the move did that is undone
 * @param days since then, at most
 */
export function beyondUndo({ services, unknownPlans }: Impact, days: number): BeyondUndo {
  const gone = services.filter(({ change }) => change === 'lost' || change === 'unknown');
  const ids = gone.map(({ service }) => service);
  const lessRoom = services.some(({ service, change }) => service === 'mailbox' && change === 'reduced');
  return {
    phone: ids.some((service) => numbers.includes(service)),
    mail: ids.includes('mailbox') ? 'no-mailbox' : lessRoom ? 'less-room' : undefined,
    deleted: ids.filter(
      (service) => !numbers.includes(service) && (graceDays(service)?.gone ?? Infinity) <= days,
    ),
    uncertain: gone
      .filter(({ service, change }) => change === 'unknown' || unpublished.includes(service))
      .map(({ service }) => service),
    unknownPlans: unknownPlans.length > 0,
  };
}

export function losesForGood({ phone, mail, deleted, uncertain, unknownPlans }: BeyondUndo): boolean {
  return phone || mail !== undefined || deleted.length > 0 || uncertain.length > 0 || unknownPlans;
}
