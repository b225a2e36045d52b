/** Whether a swap's watched moves are to be looked at again. */
export type WatchEnd = 'again' | 'over';

/** Looks at watched moves every few minutes. `Journal.confirm` puts a swap with such moves on the queue. */
export interface WatchQueue {
  /**
   * Calls the handler with each swap that is due, until it says that it is over. When the handler rejects, the swap
   * is handed out again after a while.
   */
  start(handler: (swapId: string) => Promise<WatchEnd>): Promise<void>;
}
