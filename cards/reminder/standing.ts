import type { Desk } from '../../bot/conversation/desk.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import type { Standing } from './model.ts';

/** Where the swap stands for one of its users: their own move tells it, once there is one. */
export async function standingOf(swap: Swap, userId: string, { journal }: Desk): Promise<Standing> {
  if (swap.state === 'draft') return 'open';
  if (swap.state === 'cancelled') return 'called-off';
  const move = await journal.move(swap.id, userId);
  switch (move?.state) {
    case 'planned':
    case 'sent':
    // The change of a group is still to come, even if the swap itself has finished.
    case 'watched':
      return 'open';
    case 'done':
      return (await isUndone(swap, userId, journal)) ? 'undone' : 'carried-out';
    case 'refused':
    case 'left-out':
      return 'not-changed';
    case undefined:
      return swap.state === 'finished' ? 'not-changed' : 'open';
  }
}

async function isUndone(swap: Swap, userId: string, journal: Desk['journal']): Promise<boolean> {
  if (swap.state !== 'finished') return false;
  for (const undo of await journal.undosOf(swap.id)) {
    if ((await journal.move(undo.id, userId))?.state === 'done') return true;
  }
  return false;
}
