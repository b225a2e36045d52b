import { requireReportReader } from './caller.ts';
import type { Company } from '../company/company.ts';
import type { Context } from './context.ts';
import { GraphError, malformed } from './graph-error.ts';
import { reportFile, reportRows } from './report-files.ts';
import type { GraphRequest, GraphResponse } from './request.ts';

const periods: readonly string[] = ['D7', 'D30', 'D90', 'D180'];

/** Where reports are downloaded, before the name of the report; outside Graph, as Microsoft's are. */
export const downloads: readonly string[] = ['data', 'download'];

/**
 * `GET /reports/{function}(period='D7')`: sends the caller on to the file, which needs no token (Graph:
 * reportRoot, getMailboxUsageDetail).
 */
export function getReport(context: Context, call: string): GraphResponse {
  const [, name = '', period = ''] = /^(\w+)\(period='(\w+)'\)$/.exec(call) ?? [];
  if (!(name in reportRows)) throw malformed(`Resource not found for the segment '${call}'.`);
  if (!periods.includes(period)) throw malformed(`Invalid period value specified: '${period}'.`);
  requireReportReader(context.caller, context.directory);
  const location = [context.request.origin, ...downloads, name].join('/');
  return { status: 302, headers: { location, 'content-type': 'text/plain' } };
}

/**
 * The file that a report's address leads to. A token has no business here and is refused, as by the storage that
 * Microsoft's addresses lead to.
 * @param now ISO 8601 in UTC
 * @throws GraphError 400 for a token, 404 for an address that was never given out
 */
export function downloadReport(company: Company, request: GraphRequest, now: string): GraphResponse {
  if (request.headers['authorization'] !== undefined) {
    throw new GraphError(400, 'InvalidAuthenticationInfo', 'The address is authenticated already.');
  }
  const [name = '', ...rest] = request.path.slice(downloads.length);
  const body = rest.length === 0 ? reportFile(name, company, now) : undefined;
  if (body === undefined) throw new GraphError(404, 'ItemNotFound', 'The report is not there.');
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body };
}
