import assert from 'node:assert/strict';
import { createGraphClient } from '../../bot/graph/client.ts';
import { createGraphTenant } from '../../bot/graph/tenant.ts';
import { practiceTokens } from '../../bot/graph/tokens.ts';
import { cast } from '../../bot/practice/company/cast.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import { sku } from '../../bot/practice/company/products.ts';
import type { Store } from '../../bot/storage/store.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { analyse } from '../../bot/swaps/analysis.ts';
import type { Clock } from '../../bot/swaps/clock.ts';
import { planMoves } from '../../bot/swaps/confirm.ts';
import type { Journal } from '../../bot/swaps/journal.ts';
import type { RunPorts } from '../../bot/swaps/run.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import type { Tenant } from '../../bot/swaps/tenant.ts';
import { RunsHere } from '../../bot/swaps/runs-here.ts';
import { createWriteBudget } from '../../bot/swaps/write-budget.ts';
import { systemClock } from '../../bot/system-clock.ts';

export const quiet = { warn: () => undefined, error: () => undefined };

/** As the settings have it when nothing is said. */
export const writeShare = 0.8;

/** Graph's (Graph: throttling limits, identity and access). */
export const quotaWindowMs = 150_000;

const products = { from: [sku.officeE3], to: [sku.microsoftF3] };

export function graphTenant(graphUrl: string, clock: Clock): Tenant {
  return createGraphTenant(createGraphClient({ graphUrl, tokens: practiceTokens, clock }), clock);
}

/** Those of the tenant who hold Office 365 E3 and can be moved, in a swap that is confirmed. */
export async function confirmSwap(
  { journal }: Store,
  tenant: Tenant,
  most: number,
): Promise<{ readonly swap: Swap; readonly moves: number }> {
  const { users } = await tenant.holders(theBot, sku.officeE3, most);
  const userIds = users.map(({ id }) => id);
  const draft = { step: 'confirm', trail: [], userIds, notFound: [], doubled: 0, products };
  const { id, version } = await journal.createDraft(contoso.tenantId, cast.admin.id, draft);
  const ports = { tenant, journal, users: async () => users };
  const { moves, leftOut } = planMoves(await analyse(ports, theBot, { swapId: id, userIds, products }));
  const swap = await journal.confirm(id, version, cast.admin.id, moves, leftOut);
  return { swap: swap ?? assert.fail('The swap was not confirmed'), moves: moves.length };
}

/**
 * What a run needs, for an admin who keeps the role.
 * @param quotaTimesFaster how many times faster than usual time goes by for Graph's quota of writes
 */
export function runPorts(journal: Journal, tenant: Tenant, clock: Clock, quotaTimesFaster = 1): RunPorts {
  return {
    journal,
    tenant,
    clock,
    writes: createWriteBudget(systemClock, writeShare, quotaWindowMs / quotaTimesFaster),
    runs: new RunsHere(),
    entitled: async () => true,
    actorFor: () => theBot,
    onProgress: () => undefined,
    log: () => undefined,
  };
}
