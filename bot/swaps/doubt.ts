import type { LicenseChange } from '../licensing/license-change.ts';
import { directLicenses, type DirectLicense } from '../licensing/user.ts';
import { sightOf } from './license-state.ts';
import { notDone, ready, type Checked } from './ready.ts';
import { PausedRun, type Run } from './run.ts';
import { TenantError } from './tenant.ts';

/** A call whose effect nobody knows, as it is on record. */
export interface Doubt {
  readonly userId: string;
  readonly before: readonly DirectLicense[];
  readonly change: LicenseChange;
}

/** How long after the call the user is read (Law 3): the directory may show the old state for minutes. */
const readAfterMs = [30_000, 120_000, 300_000] as const;

/** Then it is settled, or the call is made again. */
export const longestDoubtMs = readAfterMs[2];

/**
 * Settles an unknown outcome by reading the user, at the given times counted from when the call was sent. Only the
 * after-state settles it early; the last reading decides. A user who then still shows the before-state is ready
 * for the same call again.
 */
export async function settleDoubt(run: Run, doubt: Doubt, sentAt: number): Promise<Checked> {
  const { clock } = run.ports;
  let last: Checked = notDone('unsettled');
  for (const due of readings(sentAt, clock.now())) {
    if (due > clock.now()) await clock.sleep(due - clock.now(), run.halt);
    last = await run.pace.run(() => readDoubt(run, doubt));
    if (last.kind === 'settled' && last.settlement.state === 'done') return last;
  }
  return last;
}

/** What reading the user now says. Must be called within the pace. */
export async function readDoubt(run: Run, doubt: Doubt): Promise<Checked> {
  const readAt = run.ports.clock.now();
  try {
    const [user] = await run.ports.tenant.users(run.actor, [doubt.userId]);
    if (user === undefined) return notDone('user-gone');
    const sight = sightOf(directLicenses(user), doubt.before, doubt.change);
    if (sight === 'after') return { kind: 'settled', settlement: { state: 'done', requestId: undefined } };
    return sight === 'before' ? ready(user, doubt.change, readAt) : notDone('changed-meanwhile');
  } catch (error) {
    // The move stays claimed, and is read when somebody goes on.
    if (error instanceof TenantError && error.code === 'signed-out')
      throw new PausedRun({ kind: 'signed-out' });
    if (error instanceof TenantError) return notDone('unsettled');
    throw error;
  }
}

/** Readings that a stopped run has missed become one reading now. */
function readings(sentAt: number, now: number): readonly number[] {
  const due = readAfterMs.map((ms) => sentAt + ms);
  const ahead = due.filter((instant) => instant > now);
  return ahead.length < due.length ? [now, ...ahead] : ahead;
}
