import { rendererOf, type Render } from '../../bot/conversation/render.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Schedule } from '../../bot/swaps/schedule.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { scheduled } from './view.ts';

/** The living card of a swap that has not begun, as things are now. */
export async function scheduledOf(swap: Swap, { desk, actor }: Visit): Promise<Render> {
  const { journal, reminders, tenant, clock } = desk;
  const [readiness, moves, counts, nextDueAt, products] = await Promise.all([
    journal.readiness(swap.id),
    journal.counts(swap.id),
    reminders.counts(swap.id),
    reminders.nextDueAt(swap.id),
    tenant.products(actor),
  ]);
  const names = (skuIds: readonly string[]): readonly string[] =>
    skuIds.map((skuId) => products.find((product) => product.skuId === skuId)?.name ?? skuId);
  return rendererOf(scheduled, {
    swapId: swap.id,
    version: swap.version,
    state: swap.state === 'ready' ? 'ready' : 'scheduled',
    from: names(swap.draft.products.from),
    to: names(swap.draft.products.to),
    schedule: scheduleIn(swap),
    startsItself: actor.kind === 'bot',
    pilot: swap.pilot,
    readiness,
    watched: moves.watched,
    reminders: counts,
    nextDueAt,
    now: clock.now(),
  });
}

/** @throws TypeError where the swap has none: nothing but a draft may be without */
export function scheduleIn({ id, draft }: Swap): Schedule {
  if (draft.schedule === undefined) throw new TypeError(`Swap ${id} has no schedule`);
  return draft.schedule;
}
