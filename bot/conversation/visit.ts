import type { Actor } from '../swaps/actor.ts';
import { analyse, type Analysis } from '../swaps/analysis.ts';
import type { Swap } from '../swaps/swap.ts';
import type { Desk } from './desk.ts';
import type { Reader } from './reader.ts';
import type { Origin } from './turn.ts';
import type { Wizard } from './wizard.ts';

/** One turn as a step sees it: who is asking, how they read, where the pressed card is, and what can be used. */
export interface Visit {
  readonly desk: Desk;
  readonly wizard: Wizard;
  readonly origin: Origin;
  readonly reader: Reader;
  /** The message whose card was pressed; undefined for a typed command. */
  readonly cardActivityId: string | undefined;
  /** Something to say above the card that answers. */
  readonly notice: string | undefined;
  /** Every Graph call of this turn names this actor. */
  readonly actor: Actor;
  /** The swap's users as they are now; read at most once a turn for the same users and products. */
  readonly analyse: (swap: Swap) => Promise<Analysis>;
}

export type VisitParts = Pick<Visit, 'desk' | 'wizard' | 'origin' | 'reader' | 'cardActivityId'>;

export function createVisit(parts: VisitParts): Visit {
  const { desk, origin } = parts;
  const actor = desk.actorFor(origin.userId);
  const read = new Map<string, Promise<Analysis>>();
  return {
    ...parts,
    notice: undefined,
    actor,
    analyse: (swap) => {
      const { userIds, products } = swap.draft;
      const key = JSON.stringify([swap.id, userIds, products]);
      const earlier = read.get(key);
      if (earlier !== undefined) return earlier;
      const analysis = analyse(desk, actor, { swapId: swap.id, userIds, products });
      read.set(key, analysis);
      return analysis;
    },
  };
}
