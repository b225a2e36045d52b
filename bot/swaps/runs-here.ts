/** The runs of this process. One that begins ends an earlier one of the same swap, which would notice only later. */
export class RunsHere {
  readonly #latest = new Map<string, () => void>();

  /** @param superseded is told when a later run of the swap begins here; answers what to call at the end of the run */
  begin(swapId: string, superseded: () => void): () => void {
    this.#latest.get(swapId)?.();
    this.#latest.set(swapId, superseded);
    return () => {
      if (this.#latest.get(swapId) === superseded) this.#latest.delete(swapId);
    };
  }
}
