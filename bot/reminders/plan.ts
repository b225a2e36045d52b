import { servicesAtRisk } from '../licensing/at-risk.ts';
import { userTasks } from '../licensing/checklist.ts';
import { backupNeeded, type Impact } from '../licensing/impact.ts';
import { movable, type Analysis, type UserAnalysis } from '../swaps/analysis.ts';
import type { PlannedReminder, Schedule } from '../swaps/schedule.ts';
import { firstDueAt } from './due.ts';

/**
 * The reminders of a swap that is scheduled: to everybody who loses something, has it reduced or must check it, and,
 * if the plan says so, to all the others.
 *
 * @param zoneOf the reader's time zone (IANA)
 * @param now milliseconds since the epoch
 */
export function planReminders(
  analysis: Analysis,
  schedule: Schedule,
  zoneOf: (userId: string) => string,
  now: number,
): readonly PlannedReminder[] {
  const dueIn = new Map<string, string | undefined>();
  return movable(analysis)
    .filter(({ impact }) => schedule.reminders.everybody || backupNeeded(impact))
    .map((analysed) => {
      const zone = zoneOf(analysed.user.id);
      if (!dueIn.has(zone)) dueIn.set(zone, firstDueAt(schedule, zone, now));
      return plannedReminder(analysed, dueIn.get(zone));
    });
}

/** "Remind now": to everybody who loses something. */
export function remindersNow(analysis: Analysis): readonly PlannedReminder[] {
  return movable(analysis)
    .filter(({ impact }) => backupNeeded(impact))
    .map((analysed) => plannedReminder(analysed, undefined));
}

function plannedReminder({ user, impact }: UserAnalysis, dueAt: string | undefined): PlannedReminder {
  const unreachable = unreachableOf(user, impact);
  return {
    userId: user.id,
    services: servicesAtRisk(impact),
    unknownPlans: impact.unknownPlans.length > 0,
    tasks: userTasks(impact),
    language: user.preferredLanguage,
    losesTeams: impact.services.some(({ service, change }) => service === 'teams' && change === 'lost'),
    unreachable,
    dueAt: unreachable === 'guest' || unreachable === 'disabled' ? undefined : dueAt,
  };
}

/**
 * A bot cannot write to guests; to people without Teams only if they have met it all the same (teams.md 2). Whoever
 * cannot sign in reads nothing.
 */
function unreachableOf(
  { guest, accountEnabled }: UserAnalysis['user'],
  impact: Impact,
): PlannedReminder['unreachable'] {
  if (guest) return 'guest';
  if (!accountEnabled) return 'disabled';
  const teams = impact.services.find(({ service }) => service === 'teams');
  return teams === undefined || teams.change === 'gained' ? 'no-teams' : undefined;
}
