import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cloud } from '../../../bot/cloud.ts';
import type { Company } from '../../../bot/practice/company/company.ts';
import type { PersonChat } from '../../../bot/practice/teams-client/person-chat.ts';
import type { BotAnswer } from '../../../bot/practice/teams-client/press-answer.ts';
import { startTeamsClient } from '../../../bot/practice/teams-client/teams-client.ts';
import { startPracticeTenant } from '../../../bot/practice/tenant/tenant.ts';
import { Releases } from '../../../bot/releases.ts';
import { systemClock } from '../../../bot/system-clock.ts';
import { emptyDataFolder } from '../empty-database.ts';
import { startGraphRelay, type GraphRelay } from '../graph-relay.ts';
import { licensesOf } from '../practice-answers.ts';
import { WireGraph } from '../practice-graph.ts';
import { personIn } from '../running-bot.ts';
import { startManagedIdentity, type ManagedIdentityDouble } from '../sign-in/managed-identity.ts';
import {
  offerOf,
  startTokenServiceDouble,
  type TokenServiceDouble,
} from '../sign-in/token-service-double.ts';
import { freePort, startProcess, type StartProcess } from '../start-process.ts';
import { botId } from '../teams-bot.ts';
import { startTokenIssuer, type TokenIssuer } from '../token-issuer.ts';
import { startEntraDouble, type AppRegistration, type EntraDouble } from './entra-double.ts';
import { startTlsFront, type Passage, type Route, type TlsFront } from './tls-front.ts';

export interface TenantBotOptions {
  readonly cloud: Cloud;
  readonly company: Company;
  /** The settings with which the bot proves who it is. */
  readonly identity: Readonly<Record<string, string>>;
  /** What Entra takes for a proof. */
  readonly registered?: Partial<Pick<AppRegistration, 'secrets' | 'certificates'>>;
  readonly settings?: Readonly<Record<string, string>>;
  /** Further hosts, and where the double of each is. */
  readonly others?: Readonly<Record<string, string>>;
  /** What is loaded before the program, of this folder. */
  readonly preloads?: readonly string[];
}

/**
 * The whole program as an organisation runs it, a process of its own that reaches Microsoft's hosts by their real names
 * over TLS, each of which is a double on this machine.
 */
export interface TenantBot {
  readonly process: StartProcess;
  readonly botUrl: string;
  readonly front: TlsFront;
  readonly entra: EntraDouble;
  readonly managedIdentity: ManagedIdentityDouble;
  readonly tokens: TokenServiceDouble;
  readonly issuer: TokenIssuer;
  readonly relay: GraphRelay;
  /** From now on this host of Microsoft's answers like this, where it answers at all. */
  disturb(host: string, instead: NonNullable<Route['instead']>): void;
  chat(account: string, locale?: string): Promise<PersonChat>;
  idOf(account: string): string;
  /** The person's client offers to sign them in. */
  offer(chat: PersonChat, userId: string): Promise<BotAnswer>;
  licenses(account: string): Promise<Readonly<Record<string, unknown>>>;
  /** Asks the process to end, and waits until it has. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

const connection = 'entra';

/** By what the token service knows the bot. */
const botAtTokenService = 'the-bot';

export async function startTenantBot(options: TenantBotOptions): Promise<TenantBot> {
  const releases = new Releases();
  try {
    return await start(options, releases);
  } catch (error) {
    await releases.run();
    throw error;
  }
}

async function start(options: TenantBotOptions, releases: Releases): Promise<TenantBot> {
  const { cloud, company, identity, registered = {}, others = {}, preloads = [] } = options;
  const { tenantId } = company;
  const kept = <Thing extends { close(): Promise<void> }>(thing: Thing): Thing => {
    releases.add(() => thing.close());
    return thing;
  };
  const folder = await emptyDataFolder();
  releases.add(() => rm(folder, { recursive: true, force: true }));
  const tenant = kept(await startPracticeTenant({ port: 0, clock: systemClock, company }));
  const relay = kept(await startGraphRelay(tenant.url));
  const app = { tenantId, appId: botId, secrets: [], certificates: [], loginUrl: cloud.loginUrl };
  const entra = kept(await startEntraDouble({ ...app, ...registered }));
  const managedIdentity = kept(await startManagedIdentity((resource) => entra.issue(resource)));
  const keysHost = new URL(cloud.botService.openIdMetadataUrl).host;
  const issuer = kept(await startTokenIssuer(cloud, `https://${keysHost}`));
  const tokens = kept(await startTokenServiceDouble(connection, botAtTokenService));

  const [connectorHost = ''] = cloud.connectorHosts;
  const tokenHost = new URL(cloud.botService.tokenServiceUrl).host;
  const loginHost = new URL(cloud.loginUrl).host;
  const front = kept(await startTlsFront([...namesOf(cloud), ...Object.keys(others)]));
  const { audience } = cloud.botService;
  const ofBot =
    (known: string) =>
    ({ bearer = '' }: Passage) =>
      entra.audienceOf(bearer) === audience ? known : undefined;
  const atGraph = ({ bearer = '', path }: Passage): string | undefined => {
    if (entra.audienceOf(bearer) === `https://${cloud.graphHost}`) return 'practice';
    // Files are at addresses that are secrets themselves.
    if (bearer === '' && path.startsWith('/data/download/')) return '';
    return bearer.startsWith('practice:') ? bearer : undefined;
  };

  const port = await freePort();
  const botUrl = `http://127.0.0.1:${port}/api/messages`;
  const { authorization } = issuer;
  const serviceUrl = `https://${connectorHost}/teams/`;
  const teams = kept(await startTeamsClient({ botUrl, tenantId, botId, authorization, serviceUrl }));
  const routes: Readonly<Record<string, Route>> = {
    [loginHost]: { to: entra.url },
    [cloud.graphHost]: { to: relay.url, tokenOf: atGraph },
    [keysHost]: { to: issuer.url },
    [tokenHost]: { to: tokens.url, tokenOf: ofBot(botAtTokenService) },
    [connectorHost]: { to: teams.url, tokenOf: ofBot('') },
  };
  for (const [host, route] of Object.entries(routes)) front.route(host, route);
  for (const [host, to] of Object.entries(others)) front.route(host, { to });

  const authority = join(folder, 'authority.pem');
  await writeFile(authority, front.certificate);
  const program = startProcess({
    NODE_ENV: 'production',
    MicrosoftAppId: botId,
    MicrosoftAppTenantId: tenantId,
    GRAPH_URL: `https://${cloud.graphHost}`,
    OAUTH_CONNECTION: connection,
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'trace',
    ...identity,
    ...(identity['MicrosoftAppType'] === 'UserAssignedMsi' ? managedIdentity.environment : {}),
    ...options.settings,
    NODE_EXTRA_CA_CERTS: authority,
    NODE_OPTIONS: ['redirect.ts', ...preloads]
      .map((name) => `--import=${join(import.meta.dirname, name)}`)
      .join(' '),
    REAL_HOSTS: JSON.stringify({ port: front.port, names: [...namesOf(cloud), ...Object.keys(others)] }),
  });
  const stop = async (): Promise<void> => {
    if (isAlive(program.pid)) process.kill(program.pid, 'SIGTERM');
    await program.ended;
  };
  releases.add(stop);
  await program.says('"event":"started"');
  const graph = new WireGraph(tenant.url, 'practice');
  const idOf = (account: string): string => personIn(company, account).id;

  return {
    process: program,
    botUrl,
    front,
    entra,
    managedIdentity,
    tokens,
    issuer,
    relay,
    idOf,
    disturb: (host, instead) => {
      const route = routes[host];
      if (route === undefined) throw new Error(`Nobody is at ${host}.`);
      front.route(host, { ...route, instead });
    },
    chat: async (account, locale = 'en-US') => {
      const { id, displayName } = personIn(company, account);
      const chat = teams.person({ id, name: displayName, locale, timeZone: 'Europe/Stockholm' });
      await chat.install();
      return chat;
    },
    offer: (chat, userId) => {
      const value = { id: randomUUID(), connectionName: connection, token: offerOf(userId) };
      return chat.send(chat.activity({ type: 'invoke', name: 'signin/tokenExchange', value }));
    },
    licenses: (account) => licensesOf(graph, idOf(account)),
    stop,
    close: () => releases.run(),
  };
}

function namesOf({ graphHost, loginUrl, botService, connectorHosts }: Cloud): readonly string[] {
  const urls = [loginUrl, botService.openIdMetadataUrl, botService.tokenServiceUrl];
  return [graphHost, ...urls.map((url) => new URL(url).host), ...connectorHosts];
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
