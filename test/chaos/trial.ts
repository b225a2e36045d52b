import assert from 'node:assert/strict';
import { createGraphClient } from '../../bot/graph/client.ts';
import { createGraphRoleReader } from '../../bot/graph/roles.ts';
import { createGraphTenant } from '../../bot/graph/tenant.ts';
import { practiceTokens } from '../../bot/graph/tokens.ts';
import { createEntitlement } from '../../bot/people/entitlement.ts';
import { cast } from '../../bot/practice/company/cast.ts';
import { sku } from '../../bot/practice/company/products.ts';
import { startPracticeTenant, type PracticeTenant } from '../../bot/practice/tenant/tenant.ts';
import type { PracticeTenantOptions } from '../../bot/practice/tenant/tenant-options.ts';
import type { Store } from '../../bot/storage/store.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { analyse, type AnalysisPorts } from '../../bot/swaps/analysis.ts';
import { planMoves } from '../../bot/swaps/confirm.ts';
import type { RunPorts } from '../../bot/swaps/run.ts';
import { runSwap } from '../../bot/swaps/runner.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import type { Tenant } from '../../bot/swaps/tenant.ts';
import { RunsHere } from '../../bot/swaps/runs-here.ts';
import { createWriteBudget } from '../../bot/swaps/write-budget.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { largeCompany } from '../bench/large-company.ts';
import { quotaWindowMs } from '../bench/measured-swap.ts';
import { fastClock } from '../support/fast-clock.ts';
import { Life, Watch } from '../swaps/watched.ts';
import { Happenings } from './happenings.ts';

/** How many times faster than usual time goes by: the last look at a doubtful call comes after two seconds. */
export const timesFaster = 150;

/** A time limit that a busy machine does not reach by itself. */
const shortestLimitMs = 1_000;

/** One for all trials and their journal, which puts on record when a call was sent. */
export const clock = fastClock(timesFaster);

export const products = { from: [sku.officeE3], to: [sku.microsoftF3] } as const;

export interface TrialOptions extends Pick<PracticeTenantOptions, 'lagMs' | 'latencyMs' | 'quota'> {
  readonly users: number;
  readonly seed: number;
  readonly random: () => number;
}

/** The real runner, journal and Graph client on a practice tenant in which things go wrong, in time that flies. */
export class Trial {
  readonly tenant: PracticeTenant;
  readonly swap: Swap;
  readonly userIds: readonly string[];
  readonly happenings: Happenings;
  readonly store: Store;
  /** Runs that something ended, for the queue to start anew. */
  readonly failures: unknown[] = [];
  readonly #ports: Omit<RunPorts, 'journal' | 'tenant'>;
  readonly #graph: Tenant;
  /** The directory as a bystander reads it, who takes the time it takes. */
  readonly directory: Tenant;
  readonly #watch = new Watch();
  #life = new Life();

  constructor(parts: Parts, swap: Swap, userIds: readonly string[]) {
    const { tenant, happenings, store, graph, directory } = parts;
    this.tenant = tenant;
    this.happenings = happenings;
    this.store = store;
    this.#graph = happenings.reading(graph);
    this.directory = directory;
    this.#ports = portsOf(parts);
    this.swap = swap;
    this.userIds = userIds;
  }

  /** Runs the swap as the queue does: a run that fails is begun anew. */
  async run(): Promise<void> {
    for (let attempt = 1; attempt <= mostRuns; attempt += 1) {
      try {
        await this.runOnce(new AbortController().signal);
        if ((await this.swapNow()).state !== 'running') return;
      } catch (error) {
        this.failures.push(error);
        await clock.sleep(1_000);
      }
    }
    throw new Error('The swap does not come to an end', { cause: this.failures.at(-1) });
  }

  /** One run, as one process makes it. */
  async runOnce(signal: AbortSignal): Promise<void> {
    this.#life = new Life();
    await runSwap(this.swap.id, signal, {
      ...this.#ports,
      journal: this.#watch.over(this.store.journal, this.#life),
      tenant: this.#watch.over(this.#graph, this.#life),
    });
  }

  /**
   * Ends the process that runs the swap when so many calls have been carried out: none of its calls gets through any
   * more, and no answer reaches it.
   */
  killAfter(writes: number): void {
    this.happenings.at(writes, () => {
      this.#life.end();
    });
  }

  async swapNow(): Promise<Swap> {
    return (await this.store.journal.find(this.swap.id)) ?? assert.fail('The swap is gone');
  }

  async close(): Promise<void> {
    await this.tenant.close();
  }
}

const mostRuns = 40;

interface Parts {
  readonly tenant: PracticeTenant;
  readonly happenings: Happenings;
  readonly store: Store;
  readonly graph: Tenant;
  readonly directory: Tenant;
  readonly entitled: (adminId: string) => Promise<boolean>;
}

/** A confirmed swap of everybody who may be moved, in a company of its own. */
export async function openTrial(store: Store, options: TrialOptions): Promise<Trial> {
  const { users, seed, random, ...tenantOptions } = options;
  const happenings = new Happenings();
  const company = largeCompany({ users, seed, sets: 20, e3Share: 1 });
  const tenant = await startPracticeTenant({
    ...tenantOptions,
    port: 0,
    clock,
    company,
    random,
    onWrite: (write) => {
      happenings.wrote(write);
    },
  });
  const client = createGraphClient({
    graphUrl: tenant.url,
    tokens: practiceTokens,
    clock,
    random,
    timer: (ms) => AbortSignal.timeout(Math.max(ms / timesFaster, shortestLimitMs)),
  });
  const entitlement = createEntitlement(createGraphRoleReader(client), clock);
  const bystander = createGraphClient({ graphUrl: tenant.url, tokens: practiceTokens, clock: systemClock });
  const parts: Parts = {
    tenant,
    happenings,
    store,
    graph: createGraphTenant(client, clock, random),
    directory: createGraphTenant(bystander, systemClock),
    entitled: async (adminId) => {
      const { kind } = await entitlement.check(adminId);
      if (kind === 'unreadable') throw new Error("The admin's roles cannot be read");
      return kind === 'entitled';
    },
  };
  const userIds = company.people.slice(-users).map(({ id }) => id);
  try {
    return new Trial(parts, await confirmed(parts, company.tenantId, userIds), userIds);
  } catch (error) {
    await tenant.close();
    throw error;
  }
}

function portsOf({ entitled }: Parts): Omit<RunPorts, 'journal' | 'tenant'> {
  return {
    clock,
    writes: createWriteBudget(systemClock, 0.8, quotaWindowMs / timesFaster),
    runs: new RunsHere(),
    entitled,
    actorFor: () => theBot,
    onProgress: () => undefined,
    log: () => undefined,
  };
}

async function confirmed(
  { store: { journal }, directory }: Parts,
  tenantId: string,
  userIds: readonly string[],
): Promise<Swap> {
  const draft = { step: 'confirm', trail: [], userIds, notFound: [], doubled: 0, products };
  const { id, version } = await journal.createDraft(tenantId, cast.admin.id, draft);
  const users: Tenant['users'] = (...asked) => directory.users(...asked);
  const ports: AnalysisPorts = { tenant: directory, journal, users };
  const { moves, leftOut } = planMoves(await analyse(ports, theBot, { swapId: id, userIds, products }));
  const swap = await journal.confirm(id, version, cast.admin.id, moves, leftOut);
  return swap ?? assert.fail('The swap was not confirmed');
}
