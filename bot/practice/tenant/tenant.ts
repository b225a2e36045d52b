import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Company } from '../company/company.ts';
import { contoso } from '../company/contoso.ts';
import { PracticeError } from '../practice-error.ts';
import { batchHandler, graphHandler, type GraphParts } from './answer.ts';
import { changeBehindTheBack, type Change } from './behind-the-back.ts';
import { answerControl, type Control } from './control.ts';
import { Directory } from './directory.ts';
import { FaultList } from './faults/fault-list.ts';
import type { Fault } from './faults/fault.ts';
import { faulty } from './faults/faulty.ts';
import { Flights } from './flights.ts';
import { graphServer } from './http.ts';
import type { LicenseWrite } from './license-write.ts';
import { limited } from './quota/limited.ts';
import { Quota } from './quota/quota.ts';
import { refusing } from './refusal.ts';
import { atOnce, lagging } from './replication.ts';
import { downloadReport } from './reports.ts';
import type { GraphHandler, GraphRequest, GraphResponse } from './request.ts';
import { loadUsers, saveUsers } from './state-file.ts';
import { Tally } from './tally.ts';
import type { PracticeTenantOptions } from './tenant-options.ts';

export type { PracticeTenantOptions } from './tenant-options.ts';

export interface PracticeTenant {
  /** Scheme, host and port, without the version: what `GRAPH_URL` holds. */
  readonly url: string;
  readonly company: Company;
  /** Something goes wrong from now on. */
  fail(fault: Fault): void;
  /** Nothing goes wrong any more. */
  stopFailing(): void;
  /** Somebody else changes something now. */
  change(change: Change): void;
  /** Ends open connections and stops listening. */
  close(): Promise<void>;
}

/**
 * Serves the licensing part of Microsoft Graph v1.0 for a made-up company, on 127.0.0.1 only. Bearer tokens:
 * `practice` for the app, `practice:<object id>` for somebody signed in.
 * @throws Error when the port is taken, the state file cannot be used or the control's secret is short
 */
export async function startPracticeTenant(options: PracticeTenantOptions): Promise<PracticeTenant> {
  if (options.control !== undefined && options.control.length < shortestSecret)
    throw new PracticeError(`The secret of the control needs at least ${shortestSecret} characters.`);
  const { port, stateFile, clock, company = contoso, newId = randomUUID, random = Math.random } = options;
  const now = (): number => clock.now();
  const directory = directoryOf(company, options);
  const [faults, tally, writes] = [new FaultList(random), new Tally(), new Array<LicenseWrite>()];
  const onWrite = (write: LicenseWrite): void => {
    options.onWrite?.(write);
    if (options.control !== undefined) writes.push(write);
  };
  const flights = new Flights();
  const handle = wholeHandler({ directory, now, onWrite }, { faults, tally, flights }, options);
  const kept = stateFile === undefined ? handle : saving(handle, directory, stateFile);
  const server = graphServer({
    handle: flights.delaying(kept, () => latencyOf(options, random)),
    download: (request) => downloadReport(company, request, new Date(now()).toISOString()),
    control: controlOf({ faults, directory, writes, tally, now }, options.control),
    now,
    newId,
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    company,
    fail: (fault) => {
      faults.add(fault);
    },
    stopFailing: () => {
      faults.clear();
    },
    change: (change) => {
      changeBehindTheBack(directory, change, `${new Date(now()).toISOString().slice(0, 19)}Z`);
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const shortestSecret = 20;

function directoryOf(company: Company, { stateFile, lagMs = 0, clock }: PracticeTenantOptions): Directory {
  const users = stateFile === undefined ? [] : loadUsers(stateFile, company.tenantId);
  return new Directory(company, users, lagMs === 0 ? atOnce : lagging(lagMs, () => clock.now()));
}

/** What stands around the handling of requests. */
interface Around {
  readonly faults: FaultList;
  readonly tally: Tally;
  readonly flights: Flights;
}

/** Requests alone and in batches: each is counted, may fail, and takes of the quotas where there are such. */
function wholeHandler(
  parts: GraphParts,
  { faults, tally, flights }: Around,
  { quota }: PracticeTenantOptions,
): GraphHandler {
  const { directory, now } = parts;
  const plain = refusing(now, flights.refusing(graphHandler(parts)));
  const { length, company } = directory;
  const bounded =
    quota === undefined ? plain : limited(plain, new Quota(quota, length), company.tenantId, now);
  const single = tally.counting(faulty(bounded, faults, parts));
  const batch = faulty(batchHandler(parts, single), faults, parts);
  return (request) => (isBatch(request) ? batch(request) : single(request));
}

function isBatch({ method, path }: GraphRequest): boolean {
  return method === 'POST' && path.length === 1 && path[0] === '$batch';
}

function controlOf(
  control: Control,
  secret: string | undefined,
): (request: GraphRequest) => GraphResponse | undefined {
  return (request) => {
    const [first, ...path] = request.path;
    return secret !== undefined && first === secret ? answerControl(control, path, request) : undefined;
  };
}

function latencyOf({ latencyMs = 0 }: PracticeTenantOptions, random: () => number): number {
  if (typeof latencyMs === 'number') return latencyMs;
  const [from, to] = latencyMs;
  return from + random() * (to - from);
}

/** Saves after each write, before its answer goes out: what was answered is kept. */
function saving(handle: GraphHandler, directory: Directory, file: string): GraphHandler {
  return (request) => {
    const { revision } = directory;
    const response = handle(request);
    if (directory.revision > revision) saveUsers(file, directory.company.tenantId, directory.changes());
    return response;
  };
}
