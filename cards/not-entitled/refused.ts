import { rendererOf, type Render } from '../../bot/conversation/render.ts';
import type { NotEntitledModel } from '../../bot/conversation/standing-cards.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { ownTasks } from '../reminder/own-tasks.ts';
import { notEntitled } from './view.ts';

/** What somebody who may not swap sees: their own backup tasks if they have any, else who can help. */
export async function refused(reason: NotEntitledModel['reason'], visit: Visit): Promise<Render> {
  return (await ownTasks(visit)) ?? rendererOf(notEntitled, { reason });
}
