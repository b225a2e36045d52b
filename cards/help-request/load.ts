import type { Desk } from '../../bot/conversation/desk.ts';
import type { Reminder } from '../../bot/reminders/reminder.ts';
import { theBot } from '../../bot/swaps/actor.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { sourcesFor, swapForReminder } from '../reminder/load.ts';
import { standingOf } from '../reminder/standing.ts';
import type { HelpRequestModel } from './view.ts';

/** A request for help as things are now; undefined where the user has asked for none. Names are read as the bot. */
export async function loadHelpRequest(
  reminder: Reminder,
  swap: Swap,
  desk: Desk,
): Promise<HelpRequestModel | undefined> {
  const { help, userId, services, unknownPlans, confirmedAt } = reminder;
  if (help === undefined) return undefined;
  const ids = [userId, ...(help.answeredBy === undefined ? [] : [help.answeredBy])];
  const [people, common, standing] = await Promise.all([
    desk.tenant.users(theBot, ids),
    swapForReminder(swap, desk),
    standingOf(swap, userId, desk),
  ]);
  const user = people.find(({ id }) => id === userId);
  const answeredBy = people.find(({ id }) => id === help.answeredBy)?.displayName ?? help.answeredBy;
  const { to, when } = common;
  const hasNotBegun = swap.state === 'scheduled' || swap.state === 'ready';
  return {
    swapId: swap.id,
    userId,
    user: user?.displayName ?? userId,
    userPrincipalName: user?.userPrincipalName ?? userId,
    department: user?.department,
    help,
    answeredBy,
    ...(await sourcesFor(swap, userId, common, desk)),
    to,
    when,
    services,
    unknownPlans,
    confirmedAt,
    standing,
    canLeaveOut: hasNotBegun && standing === 'open',
  };
}
