import type { Company } from '../../bot/practice/company/company.ts';
import { contoso } from '../../bot/practice/company/contoso.ts';
import type { PersonChat } from '../../bot/practice/teams-client/person-chat.ts';
import { startTeamsClient } from '../../bot/practice/teams-client/teams-client.ts';
import { startPracticeTenant } from '../../bot/practice/tenant/tenant.ts';
import { Releases } from '../../bot/releases.ts';
import { openDatabase, type Database } from '../../bot/storage/database.ts';
import { systemClock } from '../../bot/system-clock.ts';
import { newServerDatabase, stopServer } from '../storage/postgres-server.ts';
import { quiet } from '../storage/stores.ts';
import { startGraphRelay, type GraphRelay } from '../support/graph-relay.ts';
import { startLoadBalancer, type LoadBalancer } from '../support/load-balancer.ts';
import { personIn } from '../support/running-bot.ts';
import { startInstance, type Instance } from './instance.ts';

/** License Administrator (Learn: Microsoft Entra built-in roles). */
const licenseAdministrator = '4d6ac14f-3453-41d0-bef9-a3e0c569773a';

/** Whoever swaps licenses here. */
export const admins: readonly string[] = ['astrid.lindqvist', 'lars.holm'];

/** The company, in which the admins are License Administrators and nobody has another role. */
export function administered(company: Company = contoso, accounts: readonly string[] = admins): Company {
  const roleAssignments = accounts.map((account) => ({
    principalId: personIn(company, account).id,
    roleId: licenseAdministrator,
    scope: '/',
  }));
  return { ...company, roleAssignments };
}

/** Instances on one PostgreSQL server, behind one address. */
export interface Several {
  readonly balancer: LoadBalancer;
  /** Between the instances and Graph. */
  readonly relay: GraphRelay;
  readonly database: Database;
  readonly databaseUrl: string;
  /** Those that run, in the order in which they were started. */
  readonly running: readonly Instance[];
  chat(account: string): Promise<PersonChat>;
  start(): Promise<Instance>;
  /** Asks one of them to end, as a host does. Answers how long that took. */
  end(instance: Instance): Promise<number>;
  /** Starts a new one, then has the eldest end. */
  replaceEldest(): Promise<number>;
  close(): Promise<void>;
}

export async function startSeveral(company: Company, count = 2): Promise<Several> {
  const releases = new Releases();
  releases.add(stopServer);
  const databaseUrl = await newServerDatabase();
  const tenant = await startPracticeTenant({ port: 0, clock: systemClock, company });
  releases.add(() => tenant.close());
  const relay = await startGraphRelay(tenant.url);
  releases.add(() => relay.close());
  const balancer = await startLoadBalancer();
  releases.add(() => balancer.close());
  const running: Instance[] = [];
  const start = async (): Promise<Instance> => {
    const instance = await startInstance({ DATABASE_URL: databaseUrl, GRAPH_URL: relay.url });
    releases.add(() => instance.close());
    running.push(instance);
    await balancer.add(instance.origin);
    return instance;
  };
  try {
    await Promise.all(Array.from({ length: count }, start));
    const database = await openDatabase({ kind: 'server', url: databaseUrl }, quiet);
    releases.add(() => database.close());
    const teams = await startTeamsClient({ botUrl: balancer.botUrl, tenantId: company.tenantId });
    releases.add(() => teams.close());
    const end = async (instance: Instance): Promise<number> => {
      running.splice(running.indexOf(instance), 1);
      const took = await instance.end();
      balancer.remove(instance.origin);
      return took;
    };
    return {
      balancer,
      relay,
      database,
      databaseUrl,
      running,
      chat: async (account) => {
        const { id, displayName } = personIn(company, account);
        const chat = teams.person({ id, name: displayName, locale: 'en-US' });
        await chat.install();
        return chat;
      },
      start,
      end,
      replaceEldest: async () => {
        const [eldest] = running;
        if (eldest === undefined) throw new Error('Nobody runs');
        await start();
        return await end(eldest);
      },
      close: () => releases.run(),
    };
  } catch (error) {
    await releases.abandon();
    throw error;
  }
}
