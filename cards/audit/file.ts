import { csvOf } from '../../bot/conversation/files/csv.ts';
import type { FileRecipe } from '../../bot/conversation/files/made-file.ts';
import { dayOf } from '../words/day-of.ts';
import { strings } from './strings.ts';

/** Who asked for, confirmed, paused, stopped or undid a swap, and when. */
export const audit: FileRecipe = {
  words: strings,
  make: async (swap, { desk, actor, reader }) => {
    if (swap.state === 'draft') return undefined;
    const texts = strings[reader.adminLanguage];
    const records = await desk.journal.auditOf(swap.id);
    const people = new Set(records.flatMap(({ byUserId }) => byUserId ?? []));
    const names = new Map(
      (await desk.tenant.users(actor, [...people])).map(({ id, displayName }) => [id, displayName]),
    );
    const rows = records.map(({ at, byUserId, action }) => [
      at,
      texts.actions[action],
      byUserId === undefined ? texts.theBot : (names.get(byUserId) ?? byUserId),
      byUserId ?? '',
    ]);
    return {
      name: `${texts.fileName}-${dayOf(desk.clock.now(), reader)}.csv`,
      contentType: 'text/csv',
      text: () => csvOf(texts.header, rows, reader),
    };
  },
};
