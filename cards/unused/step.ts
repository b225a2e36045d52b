import type { Step } from '../../bot/conversation/step.ts';
import { show } from '../../bot/conversation/show.ts';
import { submitted, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { unusedModel } from './load.ts';
import { unused, type UnusedModel } from './view.ts';

/** Licenses that are given to nobody, per product, and when they renew. */
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
  return unusedModel(products, subscriptions, desk.clock.now());
}
