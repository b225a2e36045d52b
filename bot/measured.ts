import type { Store } from './storage/store.ts';
import type { WriteQuota } from './swaps/write-ledger.ts';
import type { Teams } from './teams/teams.ts';
import type { Readings, Telemetry } from './telemetry/telemetry.ts';

/** The store, measured: what is put on record, and what its queues do. */
export function measuredStore(store: Store, telemetry: Telemetry): Store {
  return {
    ...store,
    journal: telemetry.journal(store.journal),
    reminders: telemetry.reminders(store.reminders),
    queue: telemetry.runs(store.queue),
    sweeps: telemetry.sweeps(store.sweeps),
  };
}

/** Teams, measured: requests and the turns in them, and what is sent outside of turns. */
export function measuredTeams(
  teams: Teams,
  cards: readonly { readonly name?: string; readonly verb?: string }[],
  telemetry: Telemetry,
): Teams {
  const verbs = new Set(cards.map(({ name, verb }) => verb ?? name ?? ''));
  return {
    ...teams,
    messenger: telemetry.messenger(teams.messenger),
    listen: (options) =>
      teams.listen({
        ...options,
        conversation: telemetry.conversation(options.conversation, verbs),
        around: (answering) => telemetry.request(answering),
      }),
  };
}

/** What is read off before each export. */
export function readingsOf({ figures }: Store, tenantId: string, quota: WriteQuota): Readings {
  return {
    ...figures,
    quotaUsed: async () => (await figures.writesInWindow(tenantId, quota)) / quota.writes,
  };
}
