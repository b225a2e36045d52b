import type { Reading } from '../swaps/tenant.ts';

/** What one turn reads: counted for the card that stands in for a late answer, and ended when its admin says so. */
export class TurnReading {
  /** Users read so far. */
  users = 0;
  /** The message whose button stopped it; undefined for a typed word. */
  stoppedFrom: string | undefined;
  readonly #stop = new AbortController();
  readonly reading: Reading;

  constructor() {
    this.reading = {
      onRead: (more) => {
        this.users += more;
      },
      signal: this.#stop.signal,
    };
  }

  stop(from: string | undefined): void {
    this.stoppedFrom = from;
    this.#stop.abort(new Error('The reading was stopped by whoever asked for it'));
  }

  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }
}

/** The turns under way, by the person whose they are. */
export class TurnReadings {
  readonly #underWay = new Map<string, Set<TurnReading>>();

  add(userId: string, reading: TurnReading): void {
    this.#underWay.set(userId, (this.#underWay.get(userId) ?? new Set()).add(reading));
  }

  remove(userId: string, reading: TurnReading): void {
    const ofUser = this.#underWay.get(userId);
    ofUser?.delete(reading);
    if (ofUser?.size === 0) this.#underWay.delete(userId);
  }

  /** Ends what the person's other turns read: they come to nothing. */
  stopOthers(userId: string, own: TurnReading, from: string | undefined): void {
    for (const other of this.#underWay.get(userId) ?? []) if (other !== own) other.stop(from);
  }
}
