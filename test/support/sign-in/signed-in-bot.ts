import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { startApp } from '../../../bot/app.ts';
import type { Cloud } from '../../../bot/cloud.ts';
import { readConfig, type TenantConfig } from '../../../bot/config.ts';
import { createLog } from '../../../bot/log.ts';
import type { Company } from '../../../bot/practice/company/company.ts';
import type { PersonChat } from '../../../bot/practice/teams-client/person-chat.ts';
import type { BotAnswer } from '../../../bot/practice/teams-client/press-answer.ts';
import { startTeamsClient } from '../../../bot/practice/teams-client/teams-client.ts';
import { startPracticeTenant } from '../../../bot/practice/tenant/tenant.ts';
import { Releases } from '../../../bot/releases.ts';
import { systemClock } from '../../../bot/system-clock.ts';
import { emptyDataFolder } from '../empty-database.ts';
import { startGraphRelay, type GraphRelay } from '../graph-relay.ts';
import { WireGraph } from '../practice-graph.ts';
import { licensesOf } from '../practice-answers.ts';
import { personIn } from '../running-bot.ts';
import { startTokenIssuer, type TokenIssuer } from '../token-issuer.ts';
import { beManagedIdentity, beNobody, connectorToken } from './managed-identity.ts';
import { offerOf, startTokenServiceDouble, type TokenServiceDouble } from './token-service-double.ts';

export const botId = 'aabdbd62-bc97-4afb-83ee-575594577de5';
const connection = 'entra';

/** The whole bot as it runs in an organisation: with credentials, behind signed tokens, and admins who sign in. */
export interface SignedInBot {
  readonly botUrl: string;
  readonly issuer: TokenIssuer;
  readonly tokens: TokenServiceDouble;
  readonly relay: GraphRelay;
  readonly logged: readonly string[];
  chat(account: string, locale?: string): Promise<PersonChat>;
  idOf(account: string): string;
  /** By which the token service knows the person. */
  teamsIdOf(account: string): string;
  /** The person's client offers to sign them in, as it does when it is shown a card to sign in by. */
  offer(chat: PersonChat, userId: string, offerId?: string): Promise<BotAnswer>;
  licenses(account: string): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

/** @param ownToken what the bot gets for itself to use at Graph */
export async function startSignedInBot(company: Company, ownToken = 'practice'): Promise<SignedInBot> {
  const releases = new Releases();
  const folder = await emptyDataFolder();
  releases.add(() => rm(folder, { recursive: true, force: true }));
  const tenant = await startPracticeTenant({ port: 0, clock: systemClock, company });
  releases.add(() => tenant.close());
  const relay = await startGraphRelay(tenant.url);
  releases.add(() => relay.close());
  const issuer = await startTokenIssuer();
  releases.add(() => issuer.close());
  await beManagedIdentity(relay.url, ownToken);
  releases.add(async () => {
    beNobody();
  });
  const tokens = await startTokenServiceDouble(connection, connectorToken);
  releases.add(() => tokens.close());
  const logged: string[] = [];
  const log = createLog('debug', { write: (line) => logged.push(line) });
  const botService = { ...issuer.cloud.botService, tokenServiceUrl: tokens.url };
  const cloud = { ...issuer.cloud, botService };
  const config = configOf(company.tenantId, folder, relay.url, cloud);
  const app = await startApp(config, log, systemClock, { reach: 'loopback' });
  releases.add(() => app.close());
  const { tenantId } = company;
  const { authorization } = issuer;
  const teams = await startTeamsClient({ botUrl: app.botUrl, tenantId, botId, authorization });
  releases.add(() => teams.close());
  const graph = new WireGraph(tenant.url, 'practice');
  const idOf = (account: string): string => personIn(company, account).id;

  return {
    botUrl: app.botUrl,
    issuer,
    tokens,
    relay,
    logged,
    idOf,
    teamsIdOf: (account) => `29:${idOf(account)}`,
    chat: async (account, locale = 'en-US') => {
      const { id, displayName } = personIn(company, account);
      const chat = teams.person({ id, name: displayName, locale, timeZone: 'Europe/Stockholm' });
      await chat.install();
      return chat;
    },
    offer: (chat, userId, id = randomUUID()) => {
      const value = { id, connectionName: connection, token: offerOf(userId) };
      return chat.send(chat.activity({ type: 'invoke', name: 'signin/tokenExchange', value }));
    },
    licenses: (account) => licensesOf(graph, idOf(account)),
    close: () => releases.run(),
  };
}

function configOf(tenantId: string, folder: string, graphUrl: string, cloud: Cloud): TenantConfig {
  const config = readConfig({
    MicrosoftAppType: 'UserAssignedMsi',
    MicrosoftAppId: botId,
    MicrosoftAppTenantId: tenantId,
    OAUTH_CONNECTION: connection,
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: '0',
  });
  if (config.mode !== 'tenant') throw new TypeError('The bot has credentials');
  // The settings allow Microsoft's own hosts alone.
  return { ...config, graphUrl, cloud };
}
