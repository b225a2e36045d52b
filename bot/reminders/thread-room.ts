import { threadLimits } from './teams-limits.ts';

const mostKept = Math.max(...threadLimits.map(({ requests }) => requests));
const longestMs = Math.max(...threadLimits.map(({ windowMs }) => windowMs));

/** A chat that is quiet for so long with so few requests stays below the limit of an hour even if it goes on so. */
const quiet = { requests: 10, windowMs: 30_000 };

/**
 * When each chat has room for one more request. Teams counts a request when it arrives, which is before its answer
 * is here: times are those of the answers. Milliseconds.
 */
export class ThreadRoom {
  /** When requests were answered, by chat; the chat that was quiet for longest first. */
  readonly #answered = new Map<string, number[]>();

  /** From when on there is room. */
  roomAt(thread: string): number {
    const answered = this.#answered.get(thread) ?? [];
    return Math.max(
      ...threadLimits.map(({ requests, windowMs }) => (answered.at(-requests) ?? -windowMs) + windowMs),
    );
  }

  answered(thread: string, now: number): void {
    const times = this.#answered.get(thread) ?? [];
    times.push(now);
    if (times.length > mostKept) times.shift();
    this.#answered.delete(thread);
    this.#answered.set(thread, times);
    this.#forget(now);
  }

  #forget(now: number): void {
    for (const [thread, times] of this.#answered) {
      const idleMs = now - (times.at(-1) ?? now);
      if (idleMs < quiet.windowMs) return;
      if (times.length <= quiet.requests || idleMs > longestMs) this.#answered.delete(thread);
    }
  }
}
