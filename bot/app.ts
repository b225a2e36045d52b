import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { files, standing, stages, steps } from '../cards/index.ts';
import type { Config } from './config.ts';
import { createConversation } from './conversation/create-conversation.ts';
import type { Desk } from './conversation/desk.ts';
import { createRecentAnalyses } from './conversation/recent-analyses.ts';
import { createRecentUsers } from './conversation/recent-users.ts';
import type { SwapWatch } from './conversation/swap-watch.ts';
import { createUsage } from './conversation/usage.ts';
import { openDirectory, sharePointUrlSource, type Directory } from './directory.ts';
import { startJobs } from './jobs.ts';
import type { Log } from './log.ts';
import { startPracticeTenant } from './practice/tenant/tenant.ts';
import { createPace } from './reminders/pace.ts';
import { Releases } from './releases.ts';
import { allReminderUpdates } from './sweeps.ts';
import { openStore, type Store } from './storage/store.ts';
import { theBot, type Actor } from './swaps/actor.ts';
import type { Clock } from './swaps/clock.ts';
import { createWriteBudget, type WriteBudget } from './swaps/write-budget.ts';
import { systemClock } from './system-clock.ts';
import { createFileTransfer } from './teams/files/transfer.ts';
import { createTeams, type Teams, type TeamsOptions } from './teams/teams.ts';

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
export type Outside = Pick<TeamsOptions, 'trust' | 'reach'>;

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
  log: Log,
  clock: Clock,
  releases: Releases,
  outside: Outside,
): Promise<App> {
  const graphUrl = await graphUrlOf(config, releases);
  const store = await openStore(databaseOf(config), { clock, log });
  releases.add(() => store.close());
  const teams = createTeams({ ...teamsOptionsOf(config, store), ...outside, reference, log });
  const { signIns } = store;
  const directory = await openDirectory(config, graphUrl, log, { tokens: teams.tokens, signIns });
  const tenantId =
    config.mode === 'tenant' ? config.identity.tenantId : (await directory.tenant.organization(theBot)).id;
  const writes = createWriteBudget(clock, config.graphWriteShare);
  const usage = createUsage(directory.usageReports, clock);
  const pace = createPace({ clock });
  const desk = deskOf({ config, log, clock, directory, store, teams, writes }, usage, () => ({
    watch,
    updateReminders,
  }));
  const { conversation, watch, pageVisits } = createConversation({
    desk,
    stages,
    steps,
    standing,
    files,
    reference,
  });
  const updateReminders = allReminderUpdates(desk, pace);
  releases.add(() => watch.close());
  releases.add(() => usage.close());
  const { globalServiceUrl } = teams;
  await startJobs({ config, log, desk, watch, store, writes, directory, pace, globalServiceUrl });
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

/** @param later is made with the desk, and there when anything happens */
function deskOf(
  { config, log, clock, directory, store, teams, writes }: Parts,
  usage: Desk['usage'],
  later: () => {
    readonly watch: SwapWatch;
    readonly updateReminders: (swapId: string) => Promise<void>;
  },
): Desk {
  const { tenant, entitlement, signIn } = directory;
  const sharePointUrl = sharePointUrlSource(config, tenant);
  const told = (event: string, swapId: string, telling: Promise<void>): void => {
    telling.catch((error: unknown) => {
      log.error(event, error, { swapId });
    });
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
      reach: config.mode === 'practice' ? 'loopback' : 'microsoft',
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
      later().watch.changed(swapId);
    },
    resultChanged: (swapId, exceptActivityId) => {
      told('result-not-updated', swapId, later().watch.resultChanged(swapId, exceptActivityId));
    },
    cancelled: (swapId) => {
      const closed = store.reminders.close(swapId);
      told(
        'cancellation-not-told',
        swapId,
        closed.then(() => {
          store.sweeps.wake();
        }),
      );
    },
    remindersChanged: (swapId) => {
      told('reminders-not-updated', swapId, later().updateReminders(swapId));
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

function teamsOptionsOf(config: Config, { signIns }: Store): Pick<TeamsOptions, 'identity' | 'signIn'> {
  if (config.mode === 'practice') return { identity: undefined };
  const { identity, oauthConnection: connection } = config;
  return { identity, signIn: connection === undefined ? undefined : { connection, signIns } };
}

/** Short enough to be read out, and found in the log. */
function reference(): string {
  return randomBytes(4).toString('hex').toUpperCase();
}
