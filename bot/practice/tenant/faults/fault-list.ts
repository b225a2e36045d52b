import type { GraphRequest } from '../request.ts';
import type { Aim, Fault } from './fault.ts';

interface Pending {
  readonly fault: Fault;
  readonly path: RegExp | undefined;
  passing: number;
  left: number;
}

/** Faults that are still to come, in the order in which they were added. */
export class FaultList {
  readonly #random: () => number;
  #pending: readonly Pending[] = [];

  /** @param random at least 0 and below 1; a seeded one makes the same faults again */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** @throws SyntaxError for a path that is no regular expression */
  add(fault: Fault): void {
    const { path } = fault.on;
    const pending = {
      fault,
      path: path === undefined ? undefined : new RegExp(path, 'i'),
      passing: fault.after ?? 0,
      left: fault.times ?? (fault.share === undefined ? 1 : Number.POSITIVE_INFINITY),
    };
    this.#pending = [...this.#pending, pending];
  }

  clear(): void {
    this.#pending = [];
  }

  /**
   * What befalls a request: any number of changes by others, then at most one other fault. What falls to a request
   * is used up; a fault that has to wait for another one is not.
   */
  take(request: GraphRequest): readonly Fault[] {
    const taken: Fault[] = [];
    for (const pending of this.#pending) {
      const { fault } = pending;
      const taking = fault.kind === 'changed' || taken.every(({ kind }) => kind === 'changed');
      if (taking && fits(fault.on, pending.path, request) && this.#isHit(pending)) taken.push(fault);
    }
    this.#pending = this.#pending.filter(({ left }) => left > 0);
    return taken;
  }

  #isHit(pending: Pending): boolean {
    if (pending.passing > 0) {
      pending.passing -= 1;
      return false;
    }
    const { share } = pending.fault;
    if (share !== undefined && this.#random() >= share) return false;
    pending.left -= 1;
    return true;
  }
}

function fits({ method, userId }: Aim, pattern: RegExp | undefined, request: GraphRequest): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  if (pattern?.test(`/${request.path.join('/')}`) === false) return false;
  const [resource, key] = request.path;
  return (
    userId === undefined ||
    (resource?.toLowerCase() === 'users' && key?.toLowerCase() === userId.toLowerCase())
  );
}
