import assert from 'node:assert/strict';
import { directLicenses, type User } from '../../bot/licensing/user.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import { sightOf } from '../../bot/swaps/license-state.ts';
import type { Move, Swap } from '../../bot/swaps/swap.ts';
import { products, type Trial } from './trial.ts';

/** What must hold after any swap, whatever went wrong. */
export interface Ending {
  /** Whom somebody else changed or deleted meanwhile: only what the bot did to them is held to. */
  readonly disturbed: ReadonlySet<string>;
}

/** Everybody as the directory shows them, before the swap. */
export async function people(trial: Trial): Promise<ReadonlyMap<string, User>> {
  const users = await trial.directory.users(theBot, trial.userIds);
  return new Map(users.map((user) => [user.id, user]));
}

export async function assertLaws(
  trial: Trial,
  before: ReadonlyMap<string, User>,
  { disturbed }: Ending,
): Promise<void> {
  const after = await people(trial);
  const moves = await trial.store.journal.moves(trial.swap.id, { limit: trial.userIds.length + 1 });
  const { state } = await trial.swapNow();
  await assertBooks(trial, moves, state);
  for (const move of moves) {
    const was = before.get(move.userId) ?? assert.fail(`${move.userId} was not in the company`);
    assertOnlyNamed(trial, move);
    assertNotTwice(trial, move);
    assertOnRecord(trial, move, was);
    assertRefused(trial, move);
    if (disturbed.has(move.userId)) continue;
    assertAgrees(trial, move, was, after.get(move.userId));
    // A swap may be paused before it has read back what it did.
    if (state === 'finished' && move.state === 'done')
      assert.equal(move.verification, 'verified', move.userId);
  }
}

/** Each user once, in one final state, and the counts add up. */
async function assertBooks(trial: Trial, moves: readonly Move[], ended: Swap['state']): Promise<void> {
  assert.deepEqual(moves.map(({ userId }) => userId).sort(), [...trial.userIds].sort());
  const tally = (state: Move['state']): number => moves.filter((move) => move.state === state).length;
  const { planned, sent, done, refused, leftOut, watched } = await trial.store.journal.counts(trial.swap.id);
  const counted = [planned, sent, done, refused, leftOut, watched];
  assert.deepEqual(counted, [
    tally('planned'),
    tally('sent'),
    tally('done'),
    tally('refused'),
    tally('left-out'),
    tally('watched'),
  ]);
  assert.equal(
    counted.reduce((sum, count) => sum + count, 0),
    trial.userIds.length,
  );
  assert.ok(ended === 'finished' || ended === 'paused', `The swap is ${ended}`);
  if (ended === 'finished') assert.equal(planned + sent, 0, 'A move is open after the end');
}

/** No call of ours took another product than those named, or left anybody without a license (Law 1). */
function assertOnlyNamed(trial: Trial, { userId }: Move): void {
  for (const happening of trial.happenings.of(userId)) {
    if (happening.kind !== 'written') continue;
    const after = new Set(happening.write.after);
    assert.ok(after.size > 0, `${userId} was left bare`);
    const taken = new Set(happening.write.before).difference(after);
    assert.deepEqual(
      [...taken.difference(new Set<string>(products.from))],
      [],
      `${userId} lost something else`,
    );
  }
}

/**
 * After a call that was, or may have been, carried out the next one only after a reading that showed the state before it
 * (Law 3).
 */
function assertNotTwice(trial: Trial, { userId }: Move): void {
  let mayCall = true;
  for (const happening of trial.happenings.of(userId)) {
    if (happening.kind === 'called') {
      assert.ok(mayCall, `${userId} was called twice without a look between`);
      mayCall = happening.outcome === 'wait' || happening.outcome === 'refused';
    } else if (happening.kind === 'read' && !mayCall) {
      mayCall = products.from.every((skuId) => happening.licenses.some((held) => held.skuId === skuId));
    }
  }
}

/** Whoever was written is on record as they were (Law 2). */
function assertOnRecord(trial: Trial, { userId, before }: Move, was: User): void {
  if (!wasWritten(trial, userId)) return;
  assert.deepEqual(before, directLicenses(was), `${userId} is not on record as before the call`);
}

/** What reading a user in doubt can show: no call was refused. */
const shownByReading: readonly Move['reason'][] = ['unsettled', 'changed-meanwhile', 'user-gone'];

/** Only what Graph refused is refused: whoever was asked to wait is not (Law 4). */
function assertRefused(trial: Trial, { userId, state, reason }: Move): void {
  if (state !== 'refused' || shownByReading.includes(reason)) return;
  const wasRefused = trial.happenings
    .of(userId)
    .some((happening) => happening.kind === 'called' && happening.outcome === 'refused');
  assert.ok(wasRefused, `${userId} is refused as ${reason ?? ''}, and Graph refused nothing`);
}

/** What the books say of a user is what the directory shows. */
function assertAgrees(trial: Trial, move: Move, was: User, now: User | undefined): void {
  const { userId, state, reason, change } = move;
  assert.ok(now, `${userId} is gone`);
  assert.ok(now.licenses.length > 0 || was.licenses.length === 0, `${userId} has no license`);
  const said = `${userId} is ${state} ${reason ?? ''} on the books`;
  if (state === 'done') {
    assert.ok(change, said);
    assert.equal(sightOf(directLicenses(now), directLicenses(was), change), 'after', said);
    return;
  }
  // Whoever is neither as before nor as after is `other`: a call does all or nothing.
  if (state === 'sent' || reason === 'unsettled') {
    const sight = change && sightOf(directLicenses(now), directLicenses(was), change);
    assert.ok(sight === 'before' || sight === 'after', said);
    return;
  }
  assert.deepEqual(directLicenses(now), directLicenses(was), said);
  assert.ok(!wasWritten(trial, userId), `${said}, and was written`);
}

function wasWritten(trial: Trial, userId: string): boolean {
  return trial.happenings.of(userId).some(({ kind }) => kind === 'written');
}
