/** Looks now and then, and whenever somebody asks, for what is due: in one process at a time, of however many there are. */
export interface SweepQueue {
  /** Asks for a sweep now. Returns at once. */
  wake(): void;
  /**
   * Calls the handler, one call at a time; it does everything that is due, and stops soon after the signal. When it
   * rejects, it is called again.
   */
  start(handler: (signal: AbortSignal) => Promise<void>): Promise<void>;
}
