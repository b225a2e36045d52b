import type { Change, Impact, Level, ServiceChange } from './impact.ts';
import { desktopAppsRank, webOnlyMailboxRank } from './services/facts.ts';
import type { ServiceId } from './services/service.ts';

/** What the user does before the swap, in the order of the list. The texts belong to the cards. */
export const userTaskIds = [
  /** Export mail, contacts and calendar to a .pst file in Outlook on the desktop. */
  'outlook-pst',
  /** The same is done by an admin: the user has no Outlook on the desktop. */
  'mail-by-admin',
  /** Export the online archive to a .pst file too. */
  'archive-pst',
  /** Move what is needed out of the online archive in the browser: there is no Outlook on the desktop. */
  'archive-mail',
  /** Files to a local disk or a file share: not to a OneDrive that shrinks. */
  'onedrive-files',
  'sharepoint-files',
  /** Bookmark the team site: its tile goes, the site stays. */
  'sharepoint-bookmark',
  'teams-chats',
  /** Note the number, the voicemail greeting and the call queues. */
  'phone-number',
  /** Open the responses in Excel and save them. */
  'forms',
  'planner',
  /** Export projects to Excel or save them on the computer. */
  'project',
  /** Export projects as finished videos. */
  'clipchamp',
  /** Download reports as .pbix. */
  'power-bi',
  /** Export apps as a package. */
  'power-apps',
  /** Export flows as a package. */
  'power-automate',
  /** Files on this computer: what is kept for the desktop apps only, and Outlook signatures. */
  'desktop-apps',
  /** Files on the Cloud PC. */
  'cloud-pc',
] as const;

export type UserTask = (typeof userTaskIds)[number];

/** What an admin does before the swap, in the order of the list. */
export const adminTaskIds = [
  /** Find out about plans or services of which nobody knows what goes with them. */
  'check-plans',
  /** Export the mailboxes of users without Outlook on the desktop (eDiscovery). */
  'mail-export',
  /** Mailboxes on hold: their licenses cannot simply go. */
  'mailbox-holds',
  /** Move archived mail back and look at the archive policies. */
  'archive',
  /** Decide who looks after the OneDrives that lose their license. */
  'onedrive-unlicensed',
  'viva-engage-export',
  /** Numbers are unassigned at once. */
  'phone-numbers',
  /** Give flows another owner. */
  'flow-owners',
] as const;

export type AdminTask = (typeof adminTaskIds)[number];

/** What the user does after the swap with the .pst file. */
export type AfterTask =
  /** There is a mailbox, Outlook on the desktop, and room for it. */
  | 'pst-import'
  /** There is not: how to open the file instead. */
  | 'pst-open';

type Worry = Exclude<Change, 'kept' | 'gained'>;

const lessens: readonly Worry[] = ['lost', 'reduced', 'unknown'];
const ends: readonly Worry[] = ['lost', 'unknown'];

/** Which changes of a service call for which task, where nothing else matters. */
const userRules: readonly (readonly [UserTask, ServiceId, readonly Worry[]])[] = [
  ['onedrive-files', 'onedrive', lessens],
  ['sharepoint-files', 'sharepoint', ends],
  ['sharepoint-bookmark', 'sharepoint', ends],
  ['teams-chats', 'teams', ends],
  ['phone-number', 'phone', lessens],
  ['phone-number', 'calling-plan', lessens],
  ['forms', 'forms', ends],
  ['planner', 'planner', ends],
  ['project', 'project', ends],
  ['clipchamp', 'clipchamp', ends],
  ['power-bi', 'power-bi', lessens],
  ['power-apps', 'power-apps', lessens],
  ['power-automate', 'power-automate', lessens],
  ['cloud-pc', 'cloud-pc', lessens],
];

const adminRules: readonly (readonly [AdminTask, ServiceId, readonly Worry[]])[] = [
  ['mailbox-holds', 'mailbox', ends],
  ['archive', 'archive', lessens],
  ['onedrive-unlicensed', 'onedrive', ends],
  ['viva-engage-export', 'viva-engage', lessens],
  ['phone-numbers', 'phone', lessens],
  ['phone-numbers', 'calling-plan', lessens],
  ['flow-owners', 'power-automate', ends],
];

/** The tasks that this user's own impact calls for. */
export function userTasks(impact: Impact): readonly UserTask[] {
  const tasks = new Set(
    userRules.filter(([, service, worries]) => meets(impact, service, worries)).map(([task]) => task),
  );
  if (meets(impact, 'mailbox', lessens)) {
    tasks.add(outlookWorks(impact, 'before') ? 'outlook-pst' : 'mail-by-admin');
  }
  if (meets(impact, 'archive', lessens)) {
    if (outlookWorks(impact, 'before')) tasks.add('archive-pst');
    // Whoever exports the mailbox for the user exports its archive as well.
    else if (!tasks.has('mail-by-admin')) tasks.add('archive-mail');
  }
  if (hasDesktopApps(impact, 'before') && !hasDesktopApps(impact, 'after')) tasks.add('desktop-apps');
  return userTaskIds.filter((task) => tasks.has(task));
}

/** The tasks that the impacts together call for: each once, if any user's own impact calls for it. */
export function adminTasks(impacts: Iterable<Impact>): readonly AdminTask[] {
  const tasks = new Set<AdminTask>();
  for (const impact of impacts) {
    for (const [task, service, worries] of adminRules) if (meets(impact, service, worries)) tasks.add(task);
    if (userTasks(impact).includes('mail-by-admin')) tasks.add('mail-export');
    if (impact.unknownPlans.length > 0 || impact.services.some(({ change }) => change === 'unknown')) {
      tasks.add('check-plans');
    }
  }
  return adminTaskIds.filter((task) => tasks.has(task));
}

/** Whether less of this service can call for a task: it concerns what somebody has stored, not features alone. */
export function concernsData(service: ServiceId): boolean {
  const byRule = [...userRules, ...adminRules].some(
    ([, ruled, worries]) => ruled === service && worries.includes('reduced'),
  );
  return byRule || service === 'mailbox' || service === 'archive' || service === 'office-apps';
}

/**
 * What to do afterwards with the .pst file; undefined where none was called for. `savedGb` is what was saved, where it
 * is known: without it, a mailbox that Outlook can open is taken to have room, and the card says how much.
 */
export function afterTask(impact: Impact, savedGb?: number): AfterTask | undefined {
  const tasks = userTasks(impact);
  if (!tasks.includes('outlook-pst') && !tasks.includes('archive-pst')) return undefined;
  const room = levelOf(impact, 'mailbox', 'after')?.quotaGb ?? Infinity;
  return outlookWorks(impact, 'after') && (savedGb ?? 0) <= room ? 'pst-import' : 'pst-open';
}

type When = 'before' | 'after';

/** A mailbox that Outlook on the desktop may open, and that Outlook. */
function outlookWorks(impact: Impact, when: When): boolean {
  return (levelOf(impact, 'mailbox', when)?.rank ?? 0) > webOnlyMailboxRank && hasDesktopApps(impact, when);
}

function hasDesktopApps(impact: Impact, when: When): boolean {
  return (levelOf(impact, 'office-apps', when)?.rank ?? 0) >= desktopAppsRank;
}

function meets(impact: Impact, service: ServiceId, worries: readonly Worry[]): boolean {
  const change = find(impact, service)?.change;
  return worries.some((worry) => worry === change);
}

function levelOf(impact: Impact, service: ServiceId, when: When): Level | undefined {
  return find(impact, service)?.[when];
}

function find(impact: Impact, service: ServiceId): ServiceChange | undefined {
  return impact.services.find((entry) => entry.service === service);
}
