/** Whether a swap is to be looked at again. */
export type LookEnd = 'again' | 'over';

/**
 * Looks at swaps outside of any run: at watched moves every few minutes, and at those that a swap has left settling a few
 * times after its end. The journal puts a swap on the queue in the transaction that gives it something to look at.
 */
export interface LookQueue {
  /**
   * Calls the handler with each swap that is due, until it says that it is over or no look is left; `isLast` tells that
   * none follows. When the handler rejects, the swap is handed out again after a while.
   */
  start(handler: (swapId: string, isLast: boolean) => Promise<LookEnd>): Promise<void>;
}
