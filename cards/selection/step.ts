import type { Stage } from '../../bot/conversation/stage.ts';
import { wordOf } from '../../bot/conversation/submitted.ts';
import type { User } from '../../bot/licensing/user.ts';
import { namesApart } from '../words/names-apart.ts';
import { selection, type SelectionModel } from './view.ts';

const choices = ['next', 'leave-out-guests', 'leave-out-disabled'] as const;
type Choice = (typeof choices)[number];

/** What was entered and deserves a look; skipped where everything is a plain user, named once. */
export const selectionStage: Stage<SelectionModel, Choice> = {
  name: 'selection',
  phase: 'users',
  card: selection,
  load: async ({ draft }, visit) => {
    const users = await visit.users(draft.userIds);
    const { junk = [] } = draft;
    const nameOf = namesApart(users);
    const model: SelectionModel = {
      users: users.length,
      notFound: draft.notFound,
      notFoundInAll: draft.notFoundInAll ?? draft.notFound.length,
      junk,
      junkInAll: draft.junkInAll ?? junk.length,
      doubled: draft.doubled,
      guests: users.filter(isGuest).map(nameOf),
      disabled: users.filter(isDisabled).map(nameOf),
    };
    const unremarkable =
      model.users > 0 &&
      model.notFound.length +
        model.junk.length +
        model.doubled +
        model.guests.length +
        model.disabled.length ===
        0;
    return unremarkable ? { kind: 'skip', draft } : { kind: 'ask', model };
  },
  parse: (data) => wordOf(data['choice'], choices),
  handle: async (choice, { draft }, visit) => {
    if (choice === 'next') {
      const { leadsTo: to, ...settled } = draft;
      return { kind: 'next', draft: settled, to };
    }
    const leaveOut = choice === 'leave-out-guests' ? isGuest : isDisabled;
    const users = await visit.users(draft.userIds);
    const left = new Set(users.filter(leaveOut).map((user) => user.id));
    const userIds = draft.userIds.filter((id) => !left.has(id));
    return { kind: 'stay', draft: { ...draft, userIds }, notice: undefined };
  },
};

function isGuest(user: User): boolean {
  return user.guest;
}

function isDisabled(user: User): boolean {
  return !user.guest && !user.accountEnabled;
}
