import { changeBehindTheBack, type Change } from './behind-the-back.ts';
import type { Directory } from './directory.ts';
import type { Fault } from './faults/fault.ts';
import type { FaultList } from './faults/fault-list.ts';
import type { LicenseWrite } from './license-write.ts';
import type { GraphRequest, GraphResponse } from './request.ts';
import type { Tally } from './tally.ts';

export interface Control {
  readonly faults: FaultList;
  readonly directory: Directory;
  readonly writes: readonly LicenseWrite[];
  readonly tally: Tally;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const done: GraphResponse = { status: 204 };

/**
 * Answers whoever runs a tenant as a process of its own, at paths that begin with a secret and not with a version:
 * `POST faults` (a Fault), `DELETE faults`, `POST changes` (a Change), `GET writes` (10,000
 * at most, without the first `?from=`), `GET tally`.
 * @param path what follows the secret
 */
export function answerControl(
  control: Control,
  path: readonly string[],
  request: GraphRequest,
): GraphResponse {
  const { faults, directory, writes, tally, now } = control;
  switch (`${request.method} ${path.join('/')}`) {
    case 'POST faults':
      faults.add(request.body as Fault);
      return done;
    case 'DELETE faults':
      faults.clear();
      return done;
    case 'POST changes': {
      const time = new Date(now()).toISOString();
      changeBehindTheBack(directory, request.body as Change, `${time.slice(0, 19)}Z`);
      return done;
    }
    case 'GET writes':
      return { status: 200, body: { writes: writesFrom(writes, Number(request.query.get('from') ?? 0)) } };
    case 'GET tally':
      return { status: 200, body: { answers: tally.answers(), ...resources() } };
    default:
      return { status: 404 };
  }
}

const mostWrites = 10_000;

function writesFrom(writes: readonly LicenseWrite[], start: number): readonly LicenseWrite[] {
  return writes.slice(start, start + mostWrites);
}

/** What this process has used so far: processor time in milliseconds, memory in bytes now and at most. */
function resources(): Readonly<Record<string, number>> {
  const { user, system } = process.cpuUsage();
  return {
    cpuMs: Math.round((user + system) / 1_000),
    memoryBytes: process.memoryUsage.rss(),
    mostMemoryBytes: process.resourceUsage().maxRSS * 1_024,
  };
}
