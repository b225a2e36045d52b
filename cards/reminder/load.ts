import type { Desk } from '../../bot/conversation/desk.ts';
import { userLanguageOf } from '../../bot/conversation/language.ts';
import type { Person } from '../../bot/people/roster.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import type { Swap, SwapState } from '../../bot/swaps/swap.ts';
import type { Sources } from '../words/sources.ts';
import type { ReminderModel, When } from './model.ts';
import { replacedFor } from './replaced.ts';
import { standingOf } from './standing.ts';

/** Only then are reminders sent. */
export const notBegun: readonly SwapState[] = ['draft', 'scheduled', 'ready'];

/** What all reminders about one swap have in common. */
export interface SwapForReminder extends Pick<
  ReminderModel,
  'requestedBy' | 'to' | 'when' | 'note' | 'language' | 'sharePoint'
> {
  readonly namesOf: (skuIds: readonly string[]) => readonly string[];
}

/**
 * Read as the bot: the reader is an affected user, who has no rights of their own in the directory, and the names
 * of the products and of the admin who asks are what the card tells them.
 */
export async function swapForReminder(swap: Swap, desk: Desk): Promise<SwapForReminder> {
  const { tenant, sharePointUrl } = desk;
  const [products, admins, sharePoint] = await Promise.all([
    tenant.products(theBot),
    tenant.users(theBot, [swap.adminId]),
    sharePointUrl(),
  ]);
  const namesOf = (skuIds: readonly string[]): readonly string[] =>
    skuIds.map((skuId) => products.find((product) => product.skuId === skuId)?.name ?? skuId);
  const plan = swap.draft.schedule?.reminders;
  const note = plan?.note?.trim();
  return {
    requestedBy: admins[0]?.displayName ?? swap.adminId,
    to: namesOf(swap.draft.products.to),
    when: whenOf(swap, desk.clock.now()),
    note: note === '' ? undefined : note,
    language: userLanguageOf(plan?.language),
    sharePoint,
    namesOf,
  };
}

/** What the swap replaces for one user, by name. */
export async function sourcesFor(
  swap: Swap,
  userId: string,
  { namesOf }: Pick<SwapForReminder, 'namesOf'>,
  desk: Desk,
): Promise<Sources> {
  const { skuIds, isAnyOf } = await replacedFor(swap, userId, desk);
  return { from: namesOf(skuIds), isAnyOf };
}

/** The card of one reminder as things are now. */
export async function reminderModel(
  reminder: Reminder,
  swap: Swap,
  common: SwapForReminder,
  desk: Desk,
): Promise<ReminderModel> {
  const { tenantId, swapId, userId, services, unknownPlans, tasks, ticked, losesTeams, help } = reminder;
  const { confirmedAt, moreTimeAt, optedOutAt, dueAt } = reminder;
  const isToCome = dueAt !== undefined && Date.parse(dueAt) > desk.clock.now();
  // Where the plan asks for no language, nobody is asked for theirs.
  const person = common.language === undefined ? undefined : await desk.roster.find(tenantId, userId);
  const { requestedBy, to, when, note, sharePoint } = common;
  return {
    requestedBy,
    ...(await sourcesFor(swap, userId, common, desk)),
    to,
    when,
    note,
    sharePoint,
    swapId,
    services,
    unknownPlans,
    tasks,
    ticked,
    losesTeams,
    help,
    confirmedAt,
    moreTimeAt,
    optedOutAt,
    canRemindAgain: notBegun.includes(swap.state),
    nextAt: isToCome && notBegun.includes(swap.state) ? dueAt : undefined,
    swap: await standingOf(swap, userId, desk),
    language: languageFor(person, common),
    preview: false,
    asking: false,
    otherSwapId: undefined,
  };
}

/** The plan's language, unless the person has chosen one themselves. */
export function languageFor(
  person: Pick<Person, 'chosenLanguage'> | undefined,
  { language }: Pick<SwapForReminder, 'language'>,
): ReminderModel['language'] {
  return userLanguageOf(person?.chosenLanguage) === undefined ? language : undefined;
}

/** A date that is over says nothing: what starts the swap then is somebody's press. */
function whenOf({ state, draft: { schedule } }: Swap, now: number): When {
  if (state === 'running' || state === 'paused') return { kind: 'now' };
  if (schedule === undefined || Date.parse(schedule.at) <= now) return { kind: 'soon' };
  return { kind: schedule.start, at: schedule.at };
}
