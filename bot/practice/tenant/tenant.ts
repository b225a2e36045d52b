import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../swaps/clock.ts';
import type { Company } from '../company/company.ts';
import { contoso } from '../company/contoso.ts';
import { graphHandler } from './answer.ts';
import { Directory } from './directory.ts';
import { graphServer } from './http.ts';
import { downloadReport } from './reports.ts';
import type { GraphHandler } from './request.ts';
import { loadUsers, saveUsers } from './state-file.ts';

export interface PracticeTenantOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where changes are kept over a restart; without it they end with the tenant. */
  readonly stateFile?: string;
  readonly clock: Pick<Clock, 'now'>;
  /** The made-up company; Contoso when left out. */
  readonly company?: Company;
  /** Makes the `request-id` of each answer. */
  readonly newId?: () => string;
}

export interface PracticeTenant {
  /** Scheme, host and port, without the version: what `GRAPH_URL` holds. */
  readonly url: string;
  readonly company: Company;
  /** Ends open connections and stops listening. */
  close(): Promise<void>;
}

/**
 * Serves the licensing part of Microsoft Graph v1.0 for a made-up company, on 127.0.0.1 only. Bearer tokens:
 * `practice` for the app, `practice:<object id>` for somebody signed in.
 * @throws Error when the port is taken or the state file cannot be used
 */
export async function startPracticeTenant(options: PracticeTenantOptions): Promise<PracticeTenant> {
  const { port, stateFile, clock, company = contoso, newId = randomUUID } = options;
  const users = stateFile === undefined ? [] : loadUsers(stateFile, company.tenantId);
  const directory = new Directory(company, users);
  const now = (): number => clock.now();
  const handle = graphHandler(directory, now);
  const server = graphServer({
    handle: stateFile === undefined ? handle : saving(handle, directory, stateFile),
    download: (request) => downloadReport(company, request, new Date(now()).toISOString()),
    now,
    newId,
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    company,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Saves after each write, before its answer goes out: what was answered is kept. */
function saving(handle: GraphHandler, directory: Directory, file: string): GraphHandler {
  return (request) => {
    const response = handle(request);
    if (request.method !== 'GET' && response.status < 300) {
      saveUsers(file, directory.company.tenantId, directory.changes());
    }
    return response;
  };
}
