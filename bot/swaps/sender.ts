import type { Outcome } from './outcome.ts';
import { parked, type Checked, type Ready } from './ready.ts';
import { PausedRun, Superseded, type Run } from './run.ts';

/** What sending needs of a run. */
type SendingRun = Omit<Run, 'sender'>;

/** What came of a call, with what it was sent on; or the last look before it settled the move. */
export type Sent =
  | { readonly kind: 'sent'; readonly outcome: Outcome; readonly ready: Ready; readonly sentAt: number }
  | Exclude<Checked, { readonly kind: 'ready' }>;

/** Sends the calls of many users: those that are ready at the same time go to Graph together. */
export interface Sender {
  /** @param reread renews a reading that has become too old while it waited */
  send(ready: Ready, reread: () => Promise<Checked>): Promise<Sent>;
}

/** Graph takes so many lines in a batch (Graph: JSON batching). */
export const callsPerBatch = 20;

/** A reading older than this is not what goes on record as the before-state: the user is read again. */
const freshMs = 60_000;

interface Waiting {
  readonly ready: Ready;
  readonly reread: () => Promise<Checked>;
  readonly resolve: (sent: Sent) => void;
  readonly reject: (error: unknown) => void;
}

/** @param batches how many are on their way at once, at most; the pace may allow fewer */
export function createSender(run: SendingRun, batches: number): Sender {
  const queue: Waiting[] = [];
  let pumps = 0;

  async function pump(): Promise<void> {
    pumps += 1;
    try {
      // Calls that become ready in the same moment are all in the queue after it.
      await run.ports.clock.sleep(0, run.halt);
      while (queue.length > 0) await run.pace.run(() => sendBatch(run, queue.splice(0, callsPerBatch)));
    } catch (error) {
      for (const { reject } of queue.splice(0)) reject(error);
    } finally {
      pumps -= 1;
    }
  }

  return {
    send: (ready, reread) => {
      const { promise, resolve, reject } = Promise.withResolvers<Sent>();
      queue.push({ ready, reread, resolve, reject });
      if (pumps < batches) void pump();
      return promise;
    },
  };
}

/** Answers each of those who wait, with a failure too. */
async function sendBatch(run: SendingRun, waiting: readonly Waiting[]): Promise<void> {
  const unanswered = new Set(waiting);
  const answer = (one: Waiting, sent: Sent): void => {
    unanswered.delete(one);
    one.resolve(sent);
  };
  try {
    const prepared = await prepare(run, waiting, answer);
    if (prepared.length === 0) return;
    const sentAt = run.ports.clock.now();
    const calls = prepared.map(({ ready: { userId, change } }) => ({ userId, change }));
    const { outcomes, load } = await run.ports.tenant.assignLicenses(run.actor, calls, run.signal);
    run.pace.note(load, outcomes);
    for (const [index, { one, ready }] of prepared.entries()) {
      const outcome = outcomes[index] ?? { kind: 'unknown' };
      answer(one, { kind: 'sent', outcome, ready, sentAt });
    }
  } catch (error) {
    for (const { reject } of unanswered) reject(error);
  }
}

interface Prepared {
  readonly one: Waiting;
  readonly ready: Ready;
}

/** The last checks, then the claims with the before-states on record (Laws 2, 3). */
async function prepare(
  run: SendingRun,
  waiting: readonly Waiting[],
  answer: (one: Waiting, sent: Sent) => void,
): Promise<readonly Prepared[]> {
  const { clock, entitled, journal, writes } = run.ports;
  const seated = waiting.filter((one) => {
    const isSeatless = one.ready.seats.some((skuId) => run.seatless.has(skuId));
    if (isSeatless) answer(one, parked);
    return !isSeatless;
  });
  if (seated.length === 0) return [];
  await writes.take(seated.length, run.account);
  if (!(await entitled(run.swap.runBy))) throw new PausedRun({ kind: 'not-allowed' });
  const prepared: Prepared[] = [];
  for (const one of seated) {
    const checked: Checked =
      clock.now() - one.ready.readAt > freshMs ? await one.reread() : { kind: 'ready', ready: one.ready };
    if (checked.kind === 'ready') prepared.push({ one, ready: checked.ready });
    else answer(one, checked);
  }
  run.halt.throwIfAborted();
  const claims = prepared.map(({ ready: { userId, before, change } }) => ({ userId, before, change }));
  const claimed = await journal.claim(run.swap.id, run.swap.attempt, claims);
  if (claimed < claims.length) throw new Superseded();
  return prepared;
}
