import type { Caller } from './caller.ts';
import type { Directory } from './directory.ts';
import type { LicenseWrite } from './license-write.ts';
import type { Query } from './query.ts';
import type { GraphRequest } from './request.ts';

/** What a resource needs to answer one request. */
export interface Context {
  readonly request: GraphRequest;
  readonly query: Query;
  readonly caller: Caller;
  readonly directory: Directory;
  /** Where `@odata.context` begins: `{origin}/v1.0/$metadata`. */
  readonly metadata: string;
  /** The time of the request, ISO 8601 in UTC. */
  readonly now: string;
  /** Is told of each license change. */
  readonly onWrite: (write: LicenseWrite) => void;
}
