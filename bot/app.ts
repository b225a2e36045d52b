import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { files, standing, stages, steps } from '../cards/index.ts';
import type { Config } from './config.ts';
import { createConversation } from './conversation/create-conversation.ts';
import type { Desk } from './conversation/desk.ts';
import { pacedMessenger } from './conversation/paced-messenger.ts';
import { createRecentAnalyses } from './conversation/recent-analyses.ts';
import { createRecentUsers } from './conversation/recent-users.ts';
import type { SwapWatch } from './conversation/swap-watch.ts';
import { createUsage } from './conversation/usage.ts';
import { openDirectory, sharePointUrlSource, type Directory } from './directory.ts';
import { startJobs } from './jobs.ts';
import type { Log } from './log.ts';
import { measuredStore, measuredTeams, readingsOf } from './measured.ts';
import { startPracticeTenant } from './practice/tenant/tenant.ts';
import { ownTokens } from './own-tokens.ts';
import { reference } from './reference.ts';
import { createPace } from './reminders/pace.ts';
import { Releases } from './releases.ts';
import { openStore, type Store } from './storage/store.ts';
import { theBot, type Actor } from './swaps/actor.ts';
import type { Clock } from './swaps/clock.ts';
import { createWriteBudget, type WriteBudget } from './swaps/write-budget.ts';
import { systemClock } from './system-clock.ts';
import { createFileTransfer } from './teams/files/transfer.ts';
import { createTeams, type Teams, type TeamsOptions } from './teams/teams.ts';
import { openTelemetry } from './telemetry/telemetry.ts';

/** The running bot, and in practice its tenant. */
export interface App {
  /** Where the bot takes activities: the whole address. */
  readonly botUrl: string;
  /** Without a version, and without a slash at the end. */
  readonly graphUrl: string;
  /** The one organisation that the bot serves, lower case. */
  readonly tenantId: string;
  /**
   * For whoever is replaced: `/readyz` says no, swaps and sweeps are given back to be resumed elsewhere, and turns are
   * taken as before. Resolves when all is given back.
   */
  drain(): Promise<void>;
  /** Takes no more turns, lets those that run end, and gives running swaps back to be resumed. */
  close(): Promise<void>;
}

/** What is put together, and what it is put together with. */
interface Parts {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly store: Store;
  readonly teams: Teams;
  readonly writes: WriteBudget;
}

/** For tests only: doubles in the place of Microsoft's services around Teams. */
export type Outside = Pick<TeamsOptions, 'reach'>;

/**
 * Puts all parts together and starts them; what has been started when one fails is stopped again.
 * @param clock by which swaps and reminders go
 * @throws StorageError | ListenError | TenantError
 */
export async function startApp(
  config: Config,
  log: Log,
  clock: Clock = systemClock,
  outside: Outside = {},
): Promise<App> {
  const releases = new Releases();
  try {
    return await start(config, log, clock, releases, outside);
  } catch (error) {
    await releases.abandon();
    throw error;
  }
}

async function start(
  config: Config,
  plainLog: Log,
  clock: Clock,
  releases: Releases,
  outside: Outside,
): Promise<App> {
  const telemetry = await openTelemetry(config.telemetry, plainLog);
  releases.add(() => telemetry.close());
  const log = telemetry.log(plainLog);
  const graphUrl = await graphUrlOf(config, releases);
  const store = measuredStore(await openStore(databaseOf(config), { clock, log }), telemetry);
  releases.add(() => store.close());
  const plainTeams = createTeams({ ...teamsOptionsOf(config, store), ...outside, reference, log });
  const teams = measuredTeams(plainTeams, [...stages, ...steps], telemetry);
  const { signIns } = store;
  const directory = await openDirectory(config, graphUrl, log, { tokens: teams.tokens, signIns }, telemetry);
  const tenantId =
    config.mode === 'tenant' ? config.identity.tenantId : (await directory.tenant.organization(theBot)).id;
  const writes = createWriteBudget(clock, config.graphWriteShare);
  releases.add(telemetry.watch(readingsOf(store, tenantId, writes.quota)));
  const usage = createUsage(directory.usageReports, clock);
  const pace = createPace({ clock });
  const ending = new AbortController();
  const messenger = pacedMessenger(teams.messenger, pace, ending.signal);
  const parts = { config, log, clock, directory, store, teams: { ...teams, messenger }, writes };
  const desk = deskOf(parts, usage, () => watch);
  const { conversation, watch, pageVisits } = createConversation({
    desk,
    stages,
    steps,
    standing,
    files,
    reference,
  });
  releases.add(() => watch.close());
  releases.add(async () => {
    ending.abort(new Error('The process is about to end'));
  });
  releases.add(() => usage.close());
  await startJobs({ ...teams, config, log, desk, watch, store, writes, directory, pace });
  releases.add(() => store.queue.stop());

  const { host, port } = config;
  const server = await teams.listen({
    host,
    port,
    tenantId,
    conversation,
    pageVisits,
    retentionDays: config.retentionDays,
    unready: () => store.unready(),
  });
  releases.add(() => server.close());
  const drain = async (): Promise<void> => {
    server.drain();
    await store.queue.giveBack();
    await watch.close();
  };
  log.info('started', { mode: config.mode, tenantId });
  return {
    botUrl: `${server.url}/api/messages`,
    graphUrl,
    tenantId,
    drain,
    close: async () => {
      // Not one after the other: neither swaps nor turns have to wait for each other's end.
      const drained = drain();
      await releases.run();
      await drained;
    },
  };
}

/** @param watch is made with the desk, and there when anything happens */
function deskOf(
  { config, log, clock, directory, store, teams, writes }: Parts,
  usage: Desk['usage'],
  watch: () => SwapWatch,
): Desk {
  const { tenant, entitlement, signIn } = directory;
  const sharePointUrl = sharePointUrlSource(config, tenant);
  const told = (event: string, swapId: string, telling: Promise<void>): void => {
    telling.catch((error: unknown) => {
      log.error(event, error, { swapId });
    });
  };
  /** What is on record now is for the next sweep. */
  const woken = (event: string, swapId: string, recorded: Promise<void>): void => {
    told(
      event,
      swapId,
      recorded.then(() => {
        store.sweeps.wake();
      }),
    );
  };
  return {
    ...store,
    tenant,
    quota: writes.quota,
    recentUsers: createRecentUsers(tenant, clock),
    recentAnalyses: createRecentAnalyses(clock),
    usage,
    messenger: teams.messenger,
    transfer: createFileTransfer({
      reach: config.mode === 'practice' ? 'loopback' : config.cloud,
      sharePointUrl,
      failed: (event, code) => {
        log.warn(event, { code });
      },
    }),
    pages: teams.pages,
    clock,
    defaults: { locale: config.defaultLocale, timeZone: config.timeZone },
    actorFor: (userId): Actor => (config.swapActor === 'admin' ? { kind: 'admin', userId } : theBot),
    signIn,
    entitlement: (userId, options) => entitlement.check(userId, options),
    sharePointUrl,
    changed: (swapId) => {
      watch().changed(swapId);
    },
    resultChanged: (swapId, exceptActivityId) => {
      told('result-not-updated', swapId, watch().resultChanged(swapId, exceptActivityId));
    },
    cancelled: (swapId) => {
      woken('cancellation-not-told', swapId, store.reminders.close(swapId));
    },
    remindersChanged: (swapId) => {
      woken('reminders-not-updated', swapId, store.reminders.outdate(swapId));
    },
    wakeSweep: () => {
      store.sweeps.wake();
    },
    report: (event, error, ids) => {
      log.error(event, error, ids);
    },
  };
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

function databaseOf({ store }: Config): Parameters<typeof openStore>[0] {
  return store.kind === 'server' ? store : { kind: 'folder', folder: store.path };
}

function teamsOptionsOf(config: Config, { signIns }: Store): Pick<TeamsOptions, 'bot' | 'signIn'> {
  if (config.mode === 'practice') return { bot: undefined };
  const { identity, cloud, oauthConnection: connection } = config;
  let tokens: ReturnType<typeof ownTokens> | undefined;
  const ownToken = async (signal: AbortSignal): Promise<string> => {
    tokens ??= ownTokens(config, cloud.botService.audience);
    return await (await tokens).token(theBot, { signal });
  };
  return {
    bot: { appId: identity.appId, cloud, ownToken },
    signIn: connection === undefined ? undefined : { connection, signIns },
  };
}
