import { csvOfPages } from '../../bot/conversation/files/csv.ts';
import { keptText } from '../../bot/conversation/files/kept-text.ts';
import type { FileRecipe } from '../../bot/conversation/files/made-file.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Products } from '../../bot/licensing/product.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { dayOf } from '../words/day-of.ts';
import { createRow, type Row } from './row.ts';
import { strings } from './strings.ts';

/** What became of each user of a swap, as it stands now: also of one that still runs. */
export const report: FileRecipe = {
  words: strings,
  make: async (swap, visit) => {
    if (swap.state === 'draft' || swap.confirmedAt === undefined) return undefined;
    const { reader, desk } = visit;
    const texts = strings[reader.adminLanguage];
    return {
      name: `${texts.fileName}-${dayOf(desk.clock.now(), reader)}.csv`,
      contentType: 'text/csv',
      text: await keptText(csvOfPages(texts.header, pagesOf(swap, visit), reader)),
    };
  },
};

/** Moves with what is on record of them, read at a time. */
const movesPerPage = 1_000;

async function* pagesOf(swap: Swap, visit: Visit): AsyncGenerator<readonly Row[]> {
  const { desk, actor, reader } = visit;
  const owned = await desk.tenant.products(actor);
  const products: Products = new Map(owned.map((product) => [product.skuId, product]));
  const rowOf = createRow(products, reader);
  // All at once: of very many, the whole directory is read in far fewer requests than page by page.
  const users = await visit.users(await desk.journal.userIds(swap.id));
  const byId = new Map(users.map((user) => [user.id, user]));
  for (let afterUserId = ''; ;) {
    const after = afterUserId === '' ? {} : { afterUserId };
    const moves = await desk.journal.moves(swap.id, { limit: movesPerPage, ...after });
    const last = moves.at(-1);
    if (last === undefined) return;
    yield moves.map((move) => rowOf(move, byId.get(move.userId)));
    afterUserId = last.userId;
  }
}
