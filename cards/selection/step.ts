import type { Stage } from '../../bot/conversation/stage.ts';
import { wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { User } from '../../bot/licensing/user.ts';
import type { Draft } from '../../bot/swaps/swap.ts';
import { selection, type SelectionModel } from './view.ts';

const choices = ['next', 'leave-out-guests', 'leave-out-disabled'] as const;
type Choice = (typeof choices)[number];

/** What was entered and deserves a look; skipped where everything is a plain user, named once. */
export const selectionStage: Stage<SelectionModel, Choice> = {
  name: 'selection',
  phase: 'users',
  card: selection,
  load: async ({ draft }, visit) => {
    const users = await readUsers(draft, visit);
    const model: SelectionModel = {
      users: users.length,
      notFound: draft.notFound,
      junk: draft.junk ?? [],
      doubled: draft.doubled,
      guests: users.filter(isGuest).map((user) => user.displayName),
      disabled: users.filter(isDisabled).map((user) => user.displayName),
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
    if (choice === 'next') return { kind: 'next', draft };
    const leaveOut = choice === 'leave-out-guests' ? isGuest : isDisabled;
    const users = await readUsers(draft, visit);
    const left = new Set(users.filter(leaveOut).map((user) => user.id));
    const userIds = draft.userIds.filter((id) => !left.has(id));
    return { kind: 'stay', draft: { ...draft, userIds }, notice: undefined };
  },
};

async function readUsers(draft: Draft, visit: Visit): Promise<readonly User[]> {
  return draft.userIds.length === 0 ? [] : await visit.desk.tenant.users(visit.actor, draft.userIds);
}

function isGuest(user: User): boolean {
  return user.guest;
}

function isDisabled(user: User): boolean {
  return !user.guest && !user.accountEnabled;
}
