import type { Pause } from '../swaps/pause.ts';
import type { Speed } from '../swaps/speed.ts';
import type { MoveCounts, Swap } from '../swaps/swap.ts';
import type { Card } from './card.ts';
import type { Render } from './render.ts';
import type { Reply } from './reply.ts';
import type { TroubleKind } from './trouble.ts';
import type { Visit } from './visit.ts';

export interface TroubleModel {
  readonly kind: TroubleKind;
  /** What the person can quote, and what the log holds. */
  readonly reference: string;
}

export interface NotEntitledModel {
  readonly reason: 'not-entitled' | 'limited' | 'unreadable';
}

export interface WorkingModel {
  /** Users read so far; 0 while nothing can be counted. */
  readonly users: number;
}

export interface ProgressModel {
  readonly swapId: string;
  /** What its buttons are pressed from. */
  readonly version: number;
  readonly going: Going;
  /** It gives users back what another swap took. */
  readonly isUndo: boolean;
  readonly counts: MoveCounts;
  /** Undefined while it does not run. */
  readonly speed: Speed | undefined;
}

/** Whether a swap that has begun goes on. */
export type Going =
  | { readonly kind: 'on' }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'paused'; readonly pause: Pause };

/**
 * The cards that the conversation itself answers with. They live in `cards/` like all others and are handed
 * in, since the conversation does not know the cards.
 */
export interface StandingCards {
  readonly trouble: Card<TroubleModel>;
  /** A turn takes longer than a press may: the answer follows in the same place. */
  readonly working: Card<WorkingModel>;
  readonly cancelled: Card<undefined>;
  /** What is left where a living card stood before it was posted anew. */
  readonly pointer: Card<undefined>;
  readonly progress: Card<ProgressModel>;
  /** A swap that waits for its hour, or for somebody to press Run, read anew. */
  readonly scheduled: (swap: Swap, visit: Visit) => Promise<Render>;
  /** Where somebody who has just signed in goes on. */
  readonly signedIn: (visit: Visit) => Promise<Reply>;
  /** A finished swap's result, read anew. */
  readonly result: (swap: Swap, visit: Visit) => Promise<Render>;
  /** For somebody who may not: their own backup tasks if they have any, else a courteous word. */
  readonly refused: (reason: NotEntitledModel['reason'], visit: Visit) => Promise<Reply>;
}
