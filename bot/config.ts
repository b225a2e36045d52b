import { clouds, worldwide, type Cloud } from './cloud.ts';
import { credentialSettings, readIdentity, type BotIdentity } from './identity.ts';
import { isLoopback } from './loopback.ts';
import {
  ConfigError,
  daysSetting,
  localeSetting,
  portSetting,
  serverSetting,
  setting,
  shareSetting,
  timeZoneSetting,
  wordSetting,
  type Environment,
} from './setting.ts';
import { undoableDays } from './swaps/undo.ts';
import { readTelemetry, type TelemetryConfig } from './telemetry-settings.ts';

/** Where rows are kept: a PostgreSQL server, or PGlite in a folder. */
export type Store =
  { readonly kind: 'server'; readonly url: string } | { readonly kind: 'folder'; readonly path: string };

/** Who makes the license changes: the signed-in admin, or the bot itself (Law 9). */
export type SwapActor = 'admin' | 'app';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

interface Common {
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  readonly store: Store;
  readonly swapActor: SwapActor;
  /** Share of Graph's write quota that a swap may use, above 0 and at most 1. */
  readonly graphWriteShare: number;
  /** Without a slash at the end; undefined: made from the organisation's initial domain. */
  readonly sharePointUrl: string | undefined;
  /** So many days after a swap has ended, what is personal of it is removed. */
  readonly retentionDays: number;
  /** BCP 47, for people whose client has not told us. */
  readonly defaultLocale: string;
  /** IANA, likewise. */
  readonly timeZone: string;
  /** In practice only warnings where nothing else is said, so that the terminal shows what to try. */
  readonly logLevel: LogLevel;
  /** Where metrics and traces go; undefined: there are none. */
  readonly telemetry: TelemetryConfig | undefined;
}

/** Without credentials: everything stays on this machine (Law 10). */
export interface PracticeConfig extends Common {
  readonly mode: 'practice';
  /** Another loopback Graph, without a slash at the end; undefined: the practice tenant is started. */
  readonly graphUrl: string | undefined;
  readonly openBrowser: boolean;
  /** Where the practice tenant and the two windows keep what is theirs, whatever the store. */
  readonly dataFolder: string;
}

/** With credentials: a real organisation. */
export interface TenantConfig extends Common {
  readonly mode: 'tenant';
  readonly identity: BotIdentity;
  /** The id in the manifest of the Teams app, which is the bot's unless said otherwise. */
  readonly teamsAppId: string;
  /** Name of the bot's OAuth connection, by which admins sign in; undefined where the bot makes the changes itself. */
  readonly oauthConnection: string | undefined;
  /** Which of Microsoft's clouds the organisation is in. */
  readonly cloud: Cloud;
  /** Without a version, and without a slash at the end. */
  readonly graphUrl: string;
}

export type Config = PracticeConfig | TenantConfig;

const defaultFolder = '.data';

/**
 * Reads all settings. Without credentials the bot practises; what is missing or unsafe is refused.
 * @throws ConfigError whose message is a sentence that names the setting to set.
 */
export function readConfig(env: Environment): Config {
  const production = setting(env, 'NODE_ENV')?.toLowerCase() === 'production';
  const identity = readIdentity(env);
  if (identity === undefined && production) {
    const names = credentialSettings.join(', ');
    throw new ConfigError(
      'missing',
      'MicrosoftAppId',
      `Set MicrosoftAppId and the rest of the bot's identity (${names}): with NODE_ENV=production the bot does not run without credentials.`,
    );
  }
  const common = {
    port: portSetting(env, 'PORT') ?? 3978,
    store: readStore(env, production),
    graphWriteShare: shareSetting(env, 'GRAPH_WRITE_SHARE') ?? 0.8,
    sharePointUrl: readSharePointUrl(env),
    retentionDays: daysSetting(env, 'RETENTION_DAYS', undoableDays, 'so long a swap can be undone') ?? 90,
    defaultLocale: localeSetting(env, 'DEFAULT_LOCALE') ?? 'en',
    timeZone: timeZoneSetting(env, 'TIME_ZONE') ?? 'UTC',
    telemetry: readTelemetry(env, identity === undefined ? 'practice' : 'tenant'),
  };
  const logLevel = wordSetting(env, 'LOG_LEVEL', logLevels);
  const chosenActor = wordSetting(env, 'SWAP_ACTOR', ['admin', 'app']);
  if (identity !== undefined) {
    const swapActor = chosenActor ?? 'admin';
    const cloud = readCloud(env);
    return {
      ...common,
      mode: 'tenant',
      identity,
      teamsAppId: setting(env, 'TEAMS_APP_ID') ?? identity.appId,
      host: setting(env, 'HOST') ?? '0.0.0.0',
      cloud,
      graphUrl: `https://${cloud.graphHost}`,
      swapActor,
      oauthConnection: readOAuthConnection(env, swapActor),
      logLevel: logLevel ?? 'info',
    };
  }
  return {
    ...common,
    mode: 'practice',
    host: readPracticeHost(env),
    graphUrl: readPracticeGraphUrl(env),
    swapActor: chosenActor ?? 'app',
    openBrowser: setting(env, 'BROWSER')?.toLowerCase() !== 'none',
    dataFolder: setting(env, 'DATA_DIR') ?? defaultFolder,
    logLevel: logLevel ?? 'warn',
  };
}

function readStore(env: Environment, production: boolean): Store {
  const url = setting(env, 'DATABASE_URL');
  if (url !== undefined) {
    if (/^postgres(ql)?:\/\//i.test(url) && URL.canParse(url)) return { kind: 'server', url };
    throw new ConfigError(
      'invalid',
      'DATABASE_URL',
      'Set DATABASE_URL to the address of a database that starts with postgres://.',
    );
  }
  const path = setting(env, 'DATA_DIR');
  if (path === undefined && production) {
    throw new ConfigError(
      'missing',
      'DATABASE_URL',
      'Set DATABASE_URL to a PostgreSQL server, or DATA_DIR to a folder that is kept: with NODE_ENV=production the bot does not guess where its records go.',
    );
  }
  return { kind: 'folder', path: path ?? defaultFolder };
}

function readPracticeHost(env: Environment): string {
  const host = setting(env, 'HOST') ?? '127.0.0.1';
  // To listen on, an IPv6 address stands without the brackets that it has in a URL.
  if (isLoopback(host)) return host.replace(/^\[(.*)\]$/, '$1');
  throw new ConfigError(
    'unsafe',
    'HOST',
    "Set HOST to 127.0.0.1 or leave it out, or set the bot's credentials: without them anybody who reaches the bot could command it.",
  );
}

function readPracticeGraphUrl(env: Environment): string | undefined {
  const url = serverSetting(env, 'GRAPH_URL');
  if (url === undefined || isLoopback(url.hostname)) return url?.origin;
  throw new ConfigError(
    'unsafe',
    'GRAPH_URL',
    "Set GRAPH_URL to a server on this machine or leave it out, or set the bot's credentials: without them the bot only practises.",
  );
}

/** Told by its Graph: everything else follows from that. */
function readCloud(env: Environment): Cloud {
  const url = serverSetting(env, 'GRAPH_URL');
  if (url === undefined) return worldwide;
  const cloud = clouds.find(({ graphHost }) => graphHost === url.host);
  if (url.protocol === 'https:' && cloud !== undefined) return cloud;
  const hosts = clouds.map(({ graphHost, name }) => `${graphHost} (${name})`).join(', ');
  throw new ConfigError(
    'unsafe',
    'GRAPH_URL',
    `Set GRAPH_URL to https:// and one of Microsoft Graph's own hosts: ${hosts}.`,
  );
}

function readSharePointUrl(env: Environment): string | undefined {
  const url = serverSetting(env, 'SHAREPOINT_URL');
  if (url === undefined || url.protocol === 'https:') return url?.origin;
  throw new ConfigError(
    'unsafe',
    'SHAREPOINT_URL',
    'Set SHAREPOINT_URL to an address that starts with https://, such as https://contoso.sharepoint.com.',
  );
}

function readOAuthConnection(env: Environment, swapActor: SwapActor): string | undefined {
  const name = setting(env, 'OAUTH_CONNECTION');
  if (swapActor === 'app') return undefined;
  if (name !== undefined) return name;
  throw new ConfigError(
    'missing',
    'OAUTH_CONNECTION',
    "Set OAUTH_CONNECTION to the name of the Azure Bot's OAuth connection, by which admins sign in and change licenses in their own name. Or set SWAP_ACTOR=app: then the bot changes them with its own permissions and checks the admin's role itself, and the audit log of Microsoft Entra names the bot.",
  );
}
