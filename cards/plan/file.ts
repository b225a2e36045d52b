import { csvOf } from '../../bot/conversation/files/csv.ts';
import type { FileRecipe } from '../../bot/conversation/files/made-file.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Analysis } from '../../bot/swaps/analysis.ts';
import { dayOf } from '../words/day-of.ts';
import { rowsOf } from './rows.ts';
import { strings } from './strings.ts';

/** What a draft would do, as a table with a row for each chosen user, before anything is done. */
export const plan: FileRecipe = {
  words: strings,
  make: async (swap, visit) => {
    const { products } = swap.draft;
    if (swap.state !== 'draft' || products.from.length === 0) return undefined;
    const { reader, desk } = visit;
    const texts = strings[reader.adminLanguage];
    const analysis = await visit.analyse(swap);
    const reachable = await reachableOf(analysis, visit);
    return {
      name: `${texts.fileName}-${dayOf(desk.clock.now(), reader)}.csv`,
      contentType: 'text/csv',
      text: () => csvOf(texts.header, rowsOf(analysis, reachable, reader), reader),
    };
  },
};

/** Users asked for at a time. */
const page = 1_000;

/** Ids of the users whom the bot can write to. */
async function reachableOf(
  { users }: Analysis,
  { desk: { roster }, origin: { tenantId } }: Visit,
): Promise<ReadonlySet<string>> {
  const reachable = new Set<string>();
  for (let at = 0; at < users.length; at += page) {
    const ids = users.slice(at, at + page).map(({ user }) => user.id);
    for (const { userId } of await roster.findAll(tenantId, ids)) reachable.add(userId);
  }
  return reachable;
}
