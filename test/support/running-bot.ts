import { rm } from 'node:fs/promises';
import { startApp, type App } from '../../bot/app.ts';
import { readConfig } from '../../bot/config.ts';
import { createLog } from '../../bot/log.ts';
import type { Company } from '../../bot/practice/company/company.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import type { Person } from '../../bot/practice/company/person.ts';
import type { ConnectorAnswer } from '../../bot/practice/teams-client/connector.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { startTeamsClient } from '../../bot/practice/teams-client/teams-client.ts';
import { startPracticeTenant } from '../../bot/practice/tenant/tenant.ts';
import { Releases } from '../../bot/releases.ts';
import type { Clock } from '../../bot/swaps/clock.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { emptyDataFolder } from './empty-database.ts';
import { fieldsOf, licensesOf, valuesOf } from './practice-answers.ts';
import { startGraphRelay, type GraphRelay } from './graph-relay.ts';
import { WireGraph } from './practice-graph.ts';

export interface RunningBotOptions {
  /** The made-up company; Contoso when left out. */
  readonly company?: Company;
  /** Settings besides those that a test bot needs. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What Teams answers to what the bot sends, by HTTP method; undefined: the usual. */
  readonly hinder?: (method: string) => ConnectorAnswer | undefined;
  /** By which the bot's swaps and reminders go; the machine's own when left out. */
  readonly clock?: Clock;
}

/** The whole bot as it runs in practice, with people who chat with it, and Graph behind a relay. */
export interface RunningBot {
  readonly relay: GraphRelay;
  /** Graph without the relay between: what is done there is done behind the bot's back. */
  readonly graph: WireGraph;
  readonly dataFolder: string;
  /** Posts an activity to the bot behind the back of the client. */
  post(activity: unknown): Promise<void>;
  /** Every line that was logged. */
  readonly logged: readonly string[];
  /** Somebody of the company, by the part of the user principal name before the `@`. */
  person(account: string): Person;
  /** The person's own chat, with the bot installed. The locale is that of their client. */
  chat(account: string, locale?: string): Promise<PersonChat>;
  /** What the user holds in the directory: `{ skuId: disabledPlans }`, with ` group` after what is inherited. */
  licenses(account: string): Promise<Readonly<Record<string, unknown>>>;
  /** Everybody's licenses, for comparing before and after. */
  everybodysLicenses(): Promise<readonly unknown[]>;
  stop(): Promise<void>;
  /** Starts the bot anew on the same folder, at the same address. */
  start(): Promise<void>;
  /** Ends everything, and removes the folder. */
  close(): Promise<void>;
}

export async function startRunningBot(options: RunningBotOptions = {}): Promise<RunningBot> {
  const { company = contoso, settings = {}, hinder, clock } = options;
  const releases = new Releases();
  const dataFolder = await emptyDataFolder();
  releases.add(() => rm(dataFolder, { recursive: true, force: true }));
  const tenant = await startPracticeTenant({ port: 0, clock: systemClock, company });
  releases.add(() => tenant.close());
  const relay = await startGraphRelay(tenant.url);
  releases.add(() => relay.close());
  const graph = new WireGraph(tenant.url, 'practice');
  const logged: string[] = [];

  async function startAt(port: string): Promise<App> {
    const env = { DATA_DIR: dataFolder, GRAPH_URL: relay.url, PORT: port, ...settings };
    const log = createLog('info', { write: (line) => logged.push(line) });
    return await startApp(readConfig(env), log, clock);
  }

  let app: App | undefined = await startAt('0');
  const { botUrl, tenantId } = app;
  const stop = async (): Promise<void> => {
    await app?.close();
    app = undefined;
  };
  releases.add(stop);
  const teams = await startTeamsClient({ botUrl, tenantId, ...(hinder && { hinder }) });
  releases.add(() => teams.close());
  const person = (account: string): Person => personIn(company, account);

  return {
    post: async (activity) => {
      const headers = { 'content-type': 'application/json' };
      await fetch(botUrl, { method: 'POST', headers, body: JSON.stringify(activity) });
    },
    relay,
    graph,
    dataFolder,
    logged,
    person,
    chat: async (account, locale = 'en-US') => {
      const { id, displayName } = person(account);
      const chat = teams.person({ id, name: displayName, locale, timeZone: 'Europe/Stockholm' });
      await chat.install();
      return chat;
    },
    licenses: (account) => licensesOf(graph, person(account).id),
    everybodysLicenses: async () => {
      const answer = await graph.get('/users?$select=id,licenseAssignmentStates&$top=999');
      return valuesOf(answer).map(({ id, licenseAssignmentStates }) => [id, heldBy(licenseAssignmentStates)]);
    },
    stop,
    start: async () => {
      app ??= await startAt(new URL(botUrl).port);
    },
    close: () => releases.run(),
  };
}

export function personIn(company: Company, account: string): Person {
  const found = company.people.find(({ userPrincipalName }) => userPrincipalName.split('@')[0] === account);
  if (found === undefined) throw new Error(`Nobody in the company is called ${account}.`);
  return found;
}

/** Without the instants, which are those of the last reading. */
function heldBy(states: unknown): unknown {
  return Array.isArray(states)
    ? states.map((state: unknown) => {
        const { skuId, assignedByGroup, disabledPlans } = fieldsOf(state);
        return [skuId, assignedByGroup, disabledPlans];
      })
    : states;
}
