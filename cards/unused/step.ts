import type { Step } from '../../bot/conversation/step.ts';
import { show } from '../../bot/conversation/show.ts';
import { submitted, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { unusedSeats } from '../../bot/licensing/unused-seats.ts';
import type { Subscription } from '../../bot/swaps/tenant.ts';
import { unused, type UnusedModel } from './view.ts';

/** Licenses that are paid for and given to nobody, per product, and when they renew. */
export const unusedStep: Step<'show'> = {
  verb: 'unused',
  audience: 'admin',
  commands: { unused: () => 'show' },
  parse: (data) => wordOf(submitted(data)?.['choice'], ['show']),
  handle: async (_choice, visit) => show(unused, await load(visit), visit),
};

async function load({ desk, actor }: Visit): Promise<UnusedModel> {
  const [products, subscriptions] = await Promise.all([
    desk.tenant.products(actor),
    desk.tenant.subscriptions(actor),
  ]);
  return {
    products: unusedSeats(products).map(({ skuId, ...seats }) => {
      const bought = subscriptions.filter((subscription) => subscription.skuId === skuId);
      return {
        ...seats,
        name: products.find((product) => product.skuId === skuId)?.name ?? skuId,
        renewsAt: soonest(bought, desk.clock.now()),
        trial: bought.length > 0 && bought.every(({ trial }) => trial),
      };
    }),
  };
}

/** Of several purchases the next to renew. */
function soonest(bought: readonly Subscription[], now: number): string | undefined {
  return bought
    .flatMap(({ renewsAt }) => renewsAt ?? [])
    .filter((instant) => Date.parse(instant) >= now)
    .sort((one, other) => Date.parse(one) - Date.parse(other))[0];
}
