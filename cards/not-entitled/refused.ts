import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { NotEntitledModel } from '../../bot/conversation/standing-cards.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { ownTasks } from '../reminder/own-tasks.ts';
import { notEntitled } from './view.ts';

/** What somebody who may not swap sees: their own backup tasks if they have any, else who can help. */
export async function refused(reason: NotEntitledModel['reason'], visit: Visit): Promise<Reply> {
  return (await ownTasks(visit)) ?? show(notEntitled, { reason }, visit);
}
