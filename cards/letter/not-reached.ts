import { csvOf } from '../../bot/conversation/files/csv.ts';
import type { FileRecipe } from '../../bot/conversation/files/made-file.ts';
import { isWaiting } from '../scheduled/press.ts';
import { dayOf } from '../words/day-of.ts';
import { listStrings } from './strings.ts';
import { unreachedUsers } from './unreached.ts';

/** Names and addresses of those affected whom Teams does not reach, to be told in another way. */
export const notReached: FileRecipe = {
  words: listStrings,
  make: async (swap, visit) => {
    if (swap.state !== 'draft' && !isWaiting(swap)) return undefined;
    const { reader, desk } = visit;
    const { fileName, header } = listStrings[reader.adminLanguage];
    const users = await unreachedUsers(swap, visit);
    const rows = function* (): Generator<readonly string[]> {
      for (const { user } of users) yield [user.displayName, user.mail ?? user.userPrincipalName];
    };
    return {
      name: `${fileName}-${dayOf(desk.clock.now(), reader)}.csv`,
      contentType: 'text/csv',
      text: () => csvOf(header, rows(), reader),
    };
  },
};
