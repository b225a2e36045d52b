import type { User } from '../licensing/user.ts';
import type { Actor } from '../swaps/actor.ts';
import { analyse, type Analysis } from '../swaps/analysis.ts';
import type { Swap } from '../swaps/swap.ts';
import type { Reading } from '../swaps/tenant.ts';
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
  /** Users chosen for a swap, as they are now or, where they are many, were a few minutes ago. */
  readonly users: (ids: readonly string[]) => Promise<readonly User[]>;
  /** The swap worked out for its users; at most once a turn for the same users and products. */
  readonly analyse: (swap: Swap) => Promise<Analysis>;
  /** Goes with every reading of many users: a turn that takes long shows how far it is. */
  readonly reading: Reading;
  /** Ends what this person's other turns read: they come to nothing, and change nothing. */
  readonly stopReading: () => void;
}

export type VisitParts = Pick<Visit, 'desk' | 'wizard' | 'origin' | 'reader' | 'cardActivityId'> &
  Partial<Pick<Visit, 'actor' | 'reading' | 'stopReading'>>;

export function createVisit(parts: VisitParts): Visit {
  const { desk, origin, reading = {}, stopReading = () => undefined } = parts;
  const { actor = desk.actorFor(origin.userId) } = parts;
  const analysed = new Map<
    readonly string[],
    { readonly key: string; readonly analysis: Promise<Analysis> }
  >();
  const users: Visit['users'] = (ids) => desk.recentUsers.read(actor, origin.userId, ids, reading);
  return {
    ...parts,
    reading,
    stopReading,
    notice: undefined,
    actor,
    users,
    analyse: (swap) => {
      const { userIds, products, watchInherited = false, locationSetAt } = swap.draft;
      const key = JSON.stringify([swap.id, products, watchInherited, locationSetAt]);
      const earlier = analysed.get(userIds);
      if (earlier?.key === key) return earlier.analysis;
      const ports = { ...desk, users: (_: Actor, ids: readonly string[]) => users(ids) };
      const analysis = desk.recentAnalyses.of(userIds, key, () =>
        analyse(ports, actor, { swapId: swap.id, userIds, products, watchInherited }),
      );
      analysed.set(userIds, { key, analysis });
      return analysis;
    },
  };
}
