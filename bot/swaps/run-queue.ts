/**
 * Runs confirmed swaps outside the turn that confirmed them. `Journal.confirm` puts a swap on the queue in its own
 * transaction; a swap whose process has died is handed to another, or to the same one after its restart.
 */
export interface RunQueue {
  /**
   * Calls the handler with each swap that is due, one call per swap at a time. When the handler resolves, the queue is
   * done with the swap; when it rejects, the swap is handed out again. It must stop soon after the signal: the process
   * is about to end, or another has taken the swap over.
   */
  start(handler: (swapId: string, signal: AbortSignal) => Promise<void>): Promise<void>;
  /**
   * Tells the handlers to stop, waits for them, and gives their swaps back, so that another process resumes them at
   * once. Swaps can still be confirmed; no handler is called any more. Never rejects.
   */
  giveBack(): Promise<void>;
  /** Gives back, and lets go of the queue, until the next start. */
  stop(): Promise<void>;
}
