import type { Journal, Settlement } from './journal.ts';
import { Superseded } from './run.ts';
import type { Swap } from './swap.ts';

/** Puts on record what became of moves. What is settled while a write is under way goes into the next one together. */
export interface Settler {
  /** Resolves when it is on record. Rejects with Superseded when another run has taken over. */
  settle(userId: string, settlement: Settlement): Promise<void>;
}

interface Waiting {
  readonly userId: string;
  readonly settlement: Settlement;
  readonly resolve: (value: undefined) => void;
  readonly reject: (error: unknown) => void;
}

const mostAtOnce = 200;

export function createSettler(journal: Pick<Journal, 'settle'>, { id, attempt }: Swap): Settler {
  const queue: Waiting[] = [];
  let isWriting = false;

  async function write(): Promise<void> {
    isWriting = true;
    while (queue.length > 0) {
      const group = queue.splice(0, mostAtOnce);
      try {
        if ((await journal.settle(id, attempt, group)) < group.length) throw new Superseded();
        for (const { resolve } of group) resolve(undefined);
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    isWriting = false;
  }

  return {
    settle: async (userId, settlement) => {
      const { promise, resolve, reject } = Promise.withResolvers<undefined>();
      queue.push({ userId, settlement, resolve, reject });
      if (!isWriting) void write();
      await promise;
    },
  };
}
