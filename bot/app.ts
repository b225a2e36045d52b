import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { files, standing, stages, steps } from '../cards/index.ts';
import type { Config } from './config.ts';
import { createConversation } from './conversation/create-conversation.ts';
import type { Desk } from './conversation/desk.ts';
import { createRecentAnalyses } from './conversation/recent-analyses.ts';
import { createRecentUsers } from './conversation/recent-users.ts';
import { createUsage } from './conversation/usage.ts';
import { createGraphClient } from './graph/client.ts';
import { createGraphRoleReader } from './graph/roles.ts';
import { createGraphTenant } from './graph/tenant.ts';
import { practiceTokens, type TokenSource } from './graph/tokens.ts';
import { createUsageReports } from './graph/usage-reports.ts';
import type { Log } from './log.ts';
import { createEntitlement, type EntitlementCheck } from './people/entitlement.ts';
import { startPracticeTenant } from './practice/tenant/tenant.ts';
import { Releases } from './releases.ts';
import { sharePointUrlOf } from './sharepoint-url.ts';
import { openStore, type Store } from './storage/store.ts';
import { theBot, type Actor } from './swaps/actor.ts';
import { watchOnce } from './swaps/check-watched.ts';
import type { RunPorts } from './swaps/run.ts';
import { runSwap, type RunEnd } from './swaps/runner.ts';
import type { Tenant } from './swaps/tenant.ts';
import type { UsageReports } from './swaps/usage.ts';
import { createWriteBudget } from './swaps/write-budget.ts';
import { systemClock } from './system-clock.ts';
import { createFileTransfer } from './teams/files/transfer.ts';
import { createTeams } from './teams/teams.ts';

/** The running bot, and in practice its tenant. */
export interface App {
  /** Where the bot takes activities: the whole address. */
  readonly botUrl: string;
  /** Without a version, and without a slash at the end. */
  readonly graphUrl: string;
  /** The one organisation that the bot serves, lower case. */
  readonly tenantId: string;
  /** Takes no more turns, lets those that run end, and gives running swaps back to be resumed. */
  close(): Promise<void>;
}

/**
 * Puts all parts together and starts them; what has been started when one fails is stopped again.
 * @throws StorageError | ListenError | TenantError
 */
export async function startApp(config: Config, log: Log): Promise<App> {
  const releases = new Releases();
  try {
    return await start(config, log, releases);
  } catch (error) {
    await releases.abandon();
    throw error;
  }
}

async function start(config: Config, log: Log, releases: Releases): Promise<App> {
  const graphUrl = await graphUrlOf(config, releases);
  const { tenant, entitlement, usageReports } = directory(
    graphUrl,
    await tokensOf(config),
    config.swapActor === 'admin',
    log,
  );
  const tenantId =
    config.mode === 'tenant' ? config.identity.tenantId : (await tenant.organization(theBot)).id;
  const store = await openStore(databaseOf(config), { clock: systemClock, log });
  releases.add(() => store.close());
  const identity = config.mode === 'tenant' ? config.identity : undefined;
  const teams = createTeams({ identity, reference, log });
  const actorFor = (userId: string): Actor =>
    config.swapActor === 'admin' ? { kind: 'admin', userId } : theBot;

  const usage = createUsage(usageReports, systemClock);
  const sharePoint = sharePointUrl(config, tenant);

  const writes = createWriteBudget(systemClock, config.graphWriteShare);

  const desk: Desk = {
    ...store,
    tenant,
    quota: writes.quota,
    recentUsers: createRecentUsers(tenant, systemClock),
    recentAnalyses: createRecentAnalyses(systemClock),
    usage,
    messenger: teams.messenger,
    transfer: createFileTransfer({
      reach: config.mode === 'practice' ? 'loopback' : 'microsoft',
      sharePointUrl: sharePoint,
      failed: (event, code) => {
        log.warn(event, { code });
      },
    }),
    pages: teams.pages,
    clock: systemClock,
    defaults: { locale: config.defaultLocale, timeZone: config.timeZone },
    actorFor,
    entitlement: (userId, options) => entitlement.check(userId, options),
    sharePointUrl: sharePoint,
    changed: (swapId) => {
      watch.changed(swapId);
    },
    resultChanged: (swapId, exceptActivityId) => {
      watch.resultChanged(swapId, exceptActivityId).catch((error: unknown) => {
        log.error('result-not-updated', error, { swapId });
      });
    },
    cancelled: (swapId) => {
      watch.cancelled(swapId).catch((error: unknown) => {
        log.error('cancellation-not-told', error, { swapId });
      });
    },
    report: (event, error, ids) => {
      log.error(event, error, ids);
    },
  };
  const { conversation, watch, pageVisits } = createConversation({
    desk,
    stages,
    steps,
    standing,
    files,
    reference,
  });
  releases.add(() => watch.close());
  releases.add(() => usage.close());

  const ports: RunPorts = {
    journal: store.journal,
    tenant,
    clock: systemClock,
    writes,
    entitled: (adminId) => entitled(entitlement, adminId),
    actorFor: ({ runBy }) => actorFor(runBy),
    onProgress: (swapId) => {
      watch.changed(swapId);
    },
    log: (event, facts) => {
      log.info(event, facts);
    },
  };
  await store.queue.start(async (swapId, signal) => {
    const end = await runSwap(swapId, signal, ports);
    await tellEnd(swapId, end, store, watch, log);
  });
  await store.watches.start(async (swapId) => {
    const { end, shown, gone } = await watchOnce(desk, ports.actorFor, swapId);
    if (shown + gone > 0 || end === 'over') await watch.resultChanged(swapId);
    return end;
  });
  releases.add(() => store.queue.stop());

  const { host, port } = config;
  const server = await teams.listen({
    host,
    port,
    tenantId,
    conversation,
    pageVisits,
    ready: () => store.ready(),
  });
  releases.add(() => server.close());
  log.info('started', { mode: config.mode, tenantId });
  return { botUrl: `${server.url}/api/messages`, graphUrl, tenantId, close: () => releases.run() };
}

/** In practice the practice tenant is started, unless another loopback Graph is named. */
async function graphUrlOf(config: Config, releases: Releases): Promise<string> {
  if (config.mode === 'tenant') return config.graphUrl;
  if (config.graphUrl !== undefined) return config.graphUrl;
  await mkdir(config.dataFolder, { recursive: true });
  const stateFile = join(config.dataFolder, 'practice-tenant.json');
  const practice = await startPracticeTenant({ port: 0, stateFile, clock: systemClock });
  releases.add(() => practice.close());
  return practice.url;
}

/** Loading what speaks to Entra takes a tenth of a start, and practice has no use for it. */
async function tokensOf(config: Config): Promise<TokenSource> {
  if (config.mode === 'practice') return practiceTokens;
  const { azureTokens } = await import('./graph/azure-tokens.ts');
  return azureTokens(config.graphUrl, config.identity);
}

function directory(
  graphUrl: string,
  tokens: TokenSource,
  scopesEnforced: boolean,
  log: Log,
): { readonly tenant: Tenant; readonly entitlement: EntitlementCheck; readonly usageReports: UsageReports } {
  const client = createGraphClient({
    graphUrl,
    tokens,
    clock: systemClock,
    onCall: (event) => {
      log.debug('graph-call', { ...event });
    },
  });
  return {
    tenant: createGraphTenant(client, systemClock),
    entitlement: createEntitlement(createGraphRoleReader(client), systemClock, { scopesEnforced }),
    usageReports: createUsageReports({
      client,
      graphUrl,
      failed: (error) => {
        log.error('usage-report-unavailable', error);
      },
    }),
  };
}

function databaseOf({ store }: Config): Parameters<typeof openStore>[0] {
  return store.kind === 'server' ? store : { kind: 'folder', folder: store.path };
}

/** Said by the operator, else made from the organisation's initial domain, which is read when it is first needed. */
function sharePointUrl(config: Config, tenant: Tenant): Desk['sharePointUrl'] {
  let known = config.sharePointUrl;
  return async () => (known ??= sharePointUrlOf((await tenant.organization(theBot)).initialDomain));
}

async function entitled(entitlement: EntitlementCheck, adminId: string): Promise<boolean> {
  const { kind } = await entitlement.check(adminId);
  if (kind === 'unreadable') throw new Error("The admin's roles cannot be read");
  return kind === 'entitled';
}

/** A job that is handed out again because the process died before it could tell the result tells it now. */
async function tellEnd(
  swapId: string,
  end: RunEnd,
  { journal }: Store,
  watch: { halted(swapId: string): Promise<void> },
  log: Log,
): Promise<void> {
  try {
    const isFinished = (await journal.find(swapId))?.state === 'finished';
    if (isFinished || end === 'paused') await watch.halted(swapId);
  } catch (error) {
    log.error('result-not-told', error, { swapId });
  }
}

/** Short enough to be read out, and found in the log. */
function reference(): string {
  return randomBytes(4).toString('hex').toUpperCase();
}
