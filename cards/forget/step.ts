import { markdownText, oneLine } from '../../bot/conversation/markdown.ts';
import { notice } from '../../bot/conversation/notice.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { home } from '../start/home.ts';
import { loadForget } from './load.ts';
import { strings } from './strings.ts';
import { forget } from './view.ts';

type Input =
  /** An address, or the object id of somebody who is not in the directory any more. */
  | { readonly kind: 'ask'; readonly who: string }
  | { readonly kind: 'remove'; readonly userId: string }
  | { readonly kind: 'keep' };

/** Removes what is on record of one user, after asking once. */
export const forgetStep: Step<Input> = {
  verb: 'forget',
  audience: 'admin',
  commands: { forget: (rest) => ({ kind: 'ask', who: oneLine(rest) }) },
  parse: (raw) => {
    const data = submitted(raw);
    if (data?.['choice'] === 'keep') return { kind: 'keep' };
    const userId = guidOf(data?.['user']);
    return data?.['choice'] === 'remove' && userId !== undefined ? { kind: 'remove', userId } : undefined;
  },
  handle: async (input, visit) => {
    switch (input.kind) {
      case 'ask':
        return await ask(input.who, visit);
      case 'remove':
        return await remove(input.userId, visit);
      case 'keep':
        return await home({ ...visit, notice: strings[visit.reader.adminLanguage].kept });
    }
  },
};

async function ask(who: string, visit: Visit): Promise<Reply> {
  const texts = strings[visit.reader.adminLanguage];
  if (who === '') return notice(texts.howTo);
  const [user] = await visit.desk.tenant.usersByAddress(visit.actor, [who]);
  const userId = user?.id ?? guidOf(who);
  if (userId === undefined) return notice(texts.notFound(markdownText(who)));
  return show(forget, await loadForget(userId, visit), visit);
}

/** Whoever is in an open swap by now is not forgotten: the card says which. */
async function remove(userId: string, visit: Visit): Promise<Reply> {
  const { retention } = visit.desk;
  const { tenantId, userId: byUserId } = visit.origin;
  const model = await loadForget(userId, visit);
  if (model.state.kind !== 'ask') return show(forget, model, visit);
  if (!(await retention.forget(tenantId, userId, byUserId)))
    return show(forget, await loadForget(userId, visit), visit);
  return show(forget, { ...model, state: { kind: 'forgotten' } }, visit);
}
