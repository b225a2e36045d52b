import type { Stage } from '../../bot/conversation/stage.ts';
import type { UsersModel } from './view.ts';

/** The card that asks for users, with a link to the page that takes a list where the client cannot. */
export function withUpload<Choice>(stage: Stage<UsersModel, Choice>): Stage<UsersModel, Choice> {
  return {
    ...stage,
    load: async (swap, visit) => {
      const loaded = await stage.load(swap, visit);
      if (loaded.kind !== 'ask') return loaded;
      const uploadUrl = visit.desk.pages?.upload(visit.origin, swap.id);
      return { ...loaded, model: { ...loaded.model, uploadUrl } };
    },
  };
}
