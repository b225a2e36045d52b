import type { AppInstaller, Installation, InstallRefusal } from '../people/app-installer.ts';
import { theBot } from '../swaps/actor.ts';
import type { Clock } from '../swaps/clock.ts';
import type { GraphAnswer } from './answer.ts';
import { addressOf, quoted } from './address.ts';
import type { GraphClient } from './client.ts';
import { isGuid } from './guid.ts';
import { objectsOf, textOf } from './json.ts';
import { ReadError } from './read.ts';
import { retryAfterMs } from './retry-after.ts';

export interface AppInstallerOptions {
  readonly client: GraphClient;
  readonly clock: Clock;
  /** As for the client. */
  readonly graphUrl: string;
  /** The id in the app's manifest, which for this app is that of its bot unless set otherwise. */
  readonly manifestId: string;
}

const installedApps = '/users/{id}/teamwork/installedApps';
const mostTries = 4;
const firstPauseMs = 1_000;
const longestPauseMs = 15_000;
/** Beside thousands of others: a chat that cannot be read in time is created instead. */
const patienceMs = 5_000;

/**
 * Installs the bot's app for people (Learn: Proactive installation of apps using Graph API). Needs
 * `TeamsAppInstallation.ReadWriteSelfForUser.All` and `AppCatalog.Read.All`. Installing twice is installing once, so an
 * answer that was lost is simply asked for again.
 */
export function createAppInstaller(options: AppInstallerOptions): AppInstaller {
  const { client, clock, graphUrl } = options;
  let known: Promise<string | undefined> | undefined;

  /** The id in the catalogue; asked for once, and again where there was none or it has become wrong. */
  function catalogueId(): Promise<string | undefined> {
    known ??= appInCatalogue(client, options.manifestId).then(
      (id) => {
        if (id === undefined) known = undefined;
        return id;
      },
      (error: unknown) => {
        known = undefined;
        throw error;
      },
    );
    return known;
  }

  async function post(userId: string, appId: string): Promise<GraphAnswer> {
    const app = new URL(`/v1.0/appCatalogs/teamsApps/${appId}`, graphUrl).href;
    const request = {
      actor: theBot,
      route: installedApps,
      address: addressOf(installedApps, { id: userId }),
      body: { 'teamsApp@odata.bind': app },
    };
    for (let tries = 1; ; tries += 1) {
      const answer = await client.post(request);
      const asked = answer.kind === 'answer' ? retryAfterMs(answer.headers, clock.now()) : undefined;
      const pause = asked ?? firstPauseMs * 2 ** (tries - 1);
      if (!isPassing(answer) || tries === mostTries || pause > longestPauseMs) return answer;
      await clock.sleep(pause);
    }
  }

  async function install(userId: string): Promise<Installation> {
    if (!isGuid(userId)) return refused('user-gone');
    const appId = await catalogueId();
    if (appId === undefined) return refused('not-in-catalogue');
    const answer = await post(userId, appId);
    const kind = installedBy(answer);
    if (kind !== undefined) return { kind, conversationId: await chatOf(client, userId, appId) };
    if (answer.kind === 'answer' && answer.status === 404) {
      // The app may have been uploaded anew, with another id.
      known = undefined;
      return refused((await catalogueId()) === appId ? 'user-gone' : 'not-in-catalogue');
    }
    return refused(refusalOf(answer));
  }

  return {
    install: async (userId) => {
      try {
        return await install(userId);
      } catch (error) {
        return refused(
          error instanceof ReadError && error.code === 'not-allowed' ? 'forbidden' : 'unavailable',
        );
      }
    },
  };
}

function refused(code: InstallRefusal): Installation {
  return { kind: 'refused', code };
}

async function appInCatalogue(client: GraphClient, manifestId: string): Promise<string | undefined> {
  const route = '/appCatalogs/teamsApps';
  const query = { $filter: `externalId eq ${quoted(manifestId)}`, $select: 'id' };
  const { value } = await client.read({ actor: theBot, route, address: addressOf(route, {}, query) });
  return firstId(value);
}

/** The person's chat with the bot, which is there as soon as the app is; undefined where it cannot be read. */
async function chatOf(client: GraphClient, userId: string, appId: string): Promise<string | undefined> {
  const actor = theBot;
  const query = { $filter: `teamsApp/id eq ${quoted(appId)}`, $expand: 'teamsApp' };
  const route = `${installedApps}/{installation}/chat`;
  try {
    const list = addressOf(installedApps, { id: userId }, query);
    const { value } = await client.read({ actor, route: installedApps, address: list, patienceMs });
    const installation = firstId(value);
    if (installation === undefined) return undefined;
    const address = addressOf(route, { id: userId, installation }, { $select: 'id' });
    return textOf((await client.read({ actor, route, address, patienceMs }))['id']);
  } catch {
    return undefined;
  }
}

function firstId(value: unknown): string | undefined {
  const [first] = objectsOf(value);
  return textOf(first?.['id']);
}

function installedBy(answer: GraphAnswer): 'installed' | 'already' | undefined {
  if (answer.kind === 'silence') return undefined;
  if (answer.status >= 200 && answer.status < 300) return 'installed';
  return answer.status === 409 ? 'already' : undefined;
}

function isPassing(answer: GraphAnswer): boolean {
  if (answer.kind === 'silence') return answer.reason !== 'stopped';
  return answer.status === 408 || answer.status === 429 || answer.status >= 500;
}

function refusalOf(answer: GraphAnswer): InstallRefusal {
  if (answer.kind === 'silence' || isPassing(answer)) return 'unavailable';
  return answer.status === 401 || answer.status === 403 ? 'forbidden' : 'other';
}
