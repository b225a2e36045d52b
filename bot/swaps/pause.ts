import type { Settlement } from './journal.ts';
import type { MoveReason } from './swap.ts';

/** Why a swap waits for the word of an administrator. Nothing is sent until somebody goes on with it or stops it. */
export type Pause =
  /** An administrator paused it. */
  | { readonly kind: 'asked' }
  /** The first users, as many as were chosen, are through. */
  | { readonly kind: 'pilot' }
  /** Graph has no license left for those who are still to be moved. */
  | { readonly kind: 'no-seat' }
  /** Graph refuses the change itself, although the role is active and the token fresh. */
  | { readonly kind: 'not-allowed' }
  /** Whoever has set it going is not signed in any more. */
  | { readonly kind: 'signed-out' }
  /** So many users were refused for the same reason that the rest would fare no better. */
  | { readonly kind: 'failures'; readonly reason: MoveReason; readonly users: number };

/** So many refusals for one reason in a row are no accident. */
const inARow = 10;

/** Or this share of all, once there are enough to speak of a share. */
const share = 0.05;
const enough = 100;

/** Watches a run for refusals that repeat. */
export interface FailureWatch {
  /** One more user is through; answers why the run should pause, if it should. */
  note(settlement: Settlement): Pause | undefined;
}

export function createFailureWatch(): FailureWatch {
  const refused = new Map<MoveReason, number>();
  let through = 0;
  let last: MoveReason | undefined;
  let row = 0;

  return {
    note: (settlement) => {
      if (settlement.state === 'left-out' || settlement.state === 'planned') return undefined;
      const refusal = settlement.state === 'refused' ? settlement.reason : undefined;
      through += 1;
      row = refusal !== undefined && refusal === last ? row + 1 : 1;
      last = refusal;
      if (refusal === undefined) return undefined;
      const users = (refused.get(refusal) ?? 0) + 1;
      refused.set(refusal, users);
      const isMany = row >= inARow || (through >= enough && users >= inARow && users / through >= share);
      return isMany ? { kind: 'failures', reason: refusal, users } : undefined;
    },
  };
}
