import type { Run } from './run.ts';
import type { Move, MoveState } from './swap.ts';

/** So many users are read and checked together. */
const movesPerPage = 100;

/** The swap's moves that are in this state when their page is read, in order of user id. */
export async function* movesOf(
  run: Run,
  state: MoveState,
  only: { readonly untold?: boolean } = {},
): AsyncGenerator<readonly Move[], void, void> {
  for (let afterUserId = ''; ;) {
    const after = afterUserId === '' ? {} : { afterUserId };
    const onlyConfirmed = run.swap.onlyConfirmed && state === 'planned';
    const options = { states: [state], limit: movesPerPage, onlyConfirmed, ...only, ...after };
    const page = await run.ports.journal.moves(run.swap.id, options);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < movesPerPage) return;
    afterUserId = last.userId;
  }
}
