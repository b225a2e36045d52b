import type { Visit } from '../../bot/conversation/visit.ts';
import type { ReminderFilter } from '../../bot/reminders/reminder.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { isWaiting } from '../scheduled/press.ts';
import { namesApart } from '../words/names-apart.ts';
import type { ListedPerson, PeopleModel } from './view.ts';

/** People on a page. */
export const peopleOnPage = 8;

/** A page of those whom the swap reminds. @param page the first is 0 */
export async function loadPeople(
  swap: Swap,
  { filter, page }: { readonly filter: ReminderFilter; readonly page: number },
  leftOut: PeopleModel['leftOut'],
  visit: Visit,
): Promise<PeopleModel> {
  const { reminders, journal } = visit.desk;
  const [counts, found] = await Promise.all([
    reminders.counts(swap.id),
    reminders.page(swap.id, { filter, limit: peopleOnPage + 1, offset: page * peopleOnPage }),
  ]);
  const listed = found.slice(0, peopleOnPage);
  const userIds = listed.map(({ userId }) => userId);
  const [users, moves] = await Promise.all([
    visit.users(userIds),
    journal.moves(swap.id, { userIds, limit: peopleOnPage }),
  ]);
  const nameOf = namesApart(users);
  const people = listed.map((reminder): ListedPerson => {
    const move = moves.find(({ userId }) => userId === reminder.userId);
    const user = users.find(({ id }) => id === reminder.userId);
    return {
      reminder,
      name: user && nameOf(user),
      isLeftOut: move?.state === 'left-out',
      canLeaveOut: isWaiting(swap) && (move?.state === 'planned' || move?.state === 'watched'),
    };
  });
  return { swapId: swap.id, filter, page, hasMore: found.length > peopleOnPage, counts, people, leftOut };
}
