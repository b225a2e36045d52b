/** Work that has begun and must end before the bot stops. */
export class Running {
  readonly #promises = new Set<Promise<unknown>>();

  /** The promise itself; its failure is its caller's. */
  track<Value>(promise: Promise<Value>): Promise<Value> {
    this.#promises.add(promise);
    const done = (): void => {
      this.#promises.delete(promise);
    };
    promise.then(done, done);
    return promise;
  }

  get size(): number {
    return this.#promises.size;
  }

  /** Resolves when nothing runs, what was begun meanwhile included. */
  async settled(): Promise<void> {
    while (this.#promises.size > 0) await Promise.allSettled(this.#promises);
  }
}
