/** What must be let go at the end: in reverse order of acquiring, all of it, and the first error is kept. */
export class Releases {
  readonly #steps: (() => Promise<void>)[] = [];

  add(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  async run(): Promise<void> {
    const errors: unknown[] = [];
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      await step().catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  }

  /** On the way back from a start that failed: its error is the one to tell, whatever goes wrong here. */
  async abandon(): Promise<void> {
    await this.run().catch(() => undefined);
  }
}
