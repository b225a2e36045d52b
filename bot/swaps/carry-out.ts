import { readDoubt, settleDoubt } from './doubt.ts';
import type { Settlement } from './journal.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { shortestWaitMs } from './pace.ts';
import { leftOut, notDone, type Checked, type Ready } from './ready.ts';
import { recheck } from './recheck.ts';
import { PausedRun, settle, type Run } from './run.ts';
import type { Move } from './swap.ts';

/** How often a call may end without anybody knowing its effect before the move is reported as unsettled. */
const mostUnknowns = 3;

/** How long Graph may take to know a usage location everywhere, and how often it is asked meanwhile. */
const newLocationMs = 10 * 60_000;
const newLocationPauseMs = 30_000;

/** Makes a planned move, from the reading that found it ready to its settlement. */
export async function carryOut(run: Run, move: Move, first: Ready): Promise<Settlement> {
  return await pursue(run, first, async () => {
    const [checked] = await recheck(run, [move]);
    return checked ?? leftOut('user-gone');
  });
}

/** Takes up a move that an earlier run claimed and did not settle: its outcome is unknown, so the user is read. */
export async function takeUp(run: Run, move: Move): Promise<Settlement> {
  const { userId, before, change, sentAt } = move;
  if (before === undefined || change === undefined || sentAt === undefined) {
    throw new TypeError(
      `The move of ${userId} in swap ${run.swap.id} is sent without a before-state on record`,
    );
  }
  const doubt = { userId, before, change };
  const checked = await settleDoubt(run, doubt, Date.parse(sentAt));
  if (checked.kind !== 'ready') return endOf(checked);
  if (run.swap.stopping) return leftOut('stopped').settlement;
  return await pursue(run, checked.ready, () => readDoubt(run, doubt));
}

/** Sends, waits and reads until the move is settled. `reread` renews a reading that has become too old. */
async function pursue(run: Run, first: Ready, reread: () => Promise<Checked>): Promise<Settlement> {
  let current = first;
  let renew = reread;
  let isRenewed = false;
  for (let unknowns = 0; ;) {
    const sent = await run.sender.send(current, renew);
    if (sent.kind !== 'sent') return endOf(sent);
    const { outcome, ready, sentAt } = sent;
    if (outcome.kind === 'done') return { state: 'done', requestId: outcome.requestId };
    if (outcome.kind === 'signed-out') return await parkFor(run, ready, 'signed-out');
    if (outcome.kind === 'refused') {
      const { refusal } = outcome;
      if (refusal.code === 'not-allowed' && run.actor.kind === 'bot') {
        if (isRenewed) return await parkFor(run, ready, 'not-allowed');
        await run.renewAccess();
        isRenewed = true;
      } else if (isTooEarly(run, refusal)) {
        await run.ports.clock.sleep(newLocationPauseMs, run.halt);
      } else return await refused(run, ready, refusal);
      current = ready;
      continue;
    }
    current = ready;
    if (outcome.kind === 'wait') {
      await wait(run, outcome);
      continue;
    }
    run.ports.log('outcome-unknown', { swapId: run.swap.id, userId: ready.userId });
    const checked = await settleDoubt(run, ready, sentAt);
    if (checked.kind !== 'ready') return endOf(checked);
    unknowns += 1;
    if (unknowns === mostUnknowns) return notDone('unsettled').settlement;
    current = checked.ready;
    renew = () => readDoubt(run, ready);
  }
}

/**
 * Right after a usage location was set, Graph may still refuse the user for want of one: whoever has none on reading
 * never gets here. After a while the refusal is taken at its word.
 */
function isTooEarly({ swap, ports }: Run, { code }: Refusal): boolean {
  const { locationSetAt } = swap.draft;
  if (code !== 'usage-location' || locationSetAt === undefined) return false;
  return ports.clock.now() - Date.parse(locationSetAt) < newLocationMs;
}

/** Throttling is an ordinary answer: everybody waits, or only this user (Law 4). */
async function wait(run: Run, { ms, scope }: Outcome & { kind: 'wait' }): Promise<void> {
  if (scope === 'user') {
    await run.ports.clock.sleep(Math.max(ms, shortestWaitMs), run.halt);
    return;
  }
  run.ports.log('tenant-asks-to-wait', { swapId: run.swap.id, ms });
  run.pace.hold(ms);
}

function endOf(checked: Exclude<Checked, { readonly kind: 'ready' }>): Settlement {
  return checked.kind === 'settled' ? checked.settlement : { state: 'planned' };
}

/** Nobody else would fare better: refused with a fresh token too, or there is no token any more. */
async function parkFor(run: Run, { userId }: Ready, kind: 'not-allowed' | 'signed-out'): Promise<never> {
  await settle(run, userId, { state: 'planned' });
  throw new PausedRun({ kind });
}

async function refused(run: Run, current: Ready, refusal: Refusal): Promise<Settlement> {
  const { code, message, requestId } = refusal;
  if (code === 'no-seat') {
    noteSeatless(run, current, message);
    return { state: 'planned' };
  }
  // "Does not have a corresponding license" can mean that it is removed already: reading the user tells.
  const seen = code === 'not-held' ? await run.pace.run(() => readDoubt(run, current)) : undefined;
  if (seen?.kind === 'settled' && seen.settlement.state === 'done') return { state: 'done', requestId };
  // Whoever has no usage location is left out before a call: this one is not taken.
  const reason = code === 'usage-location' ? 'location-refused' : code;
  return { state: 'refused', reason, detail: message, requestId };
}

/** Graph names the product only in its message; where it does not, all that the call needed a seat of count. */
function noteSeatless(run: Run, { seats }: Ready, message: string): void {
  const named = seats.filter((skuId) => message.toLowerCase().includes(skuId));
  for (const skuId of named.length > 0 ? named : seats) run.seatless.add(skuId);
}
