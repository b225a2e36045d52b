import type { FileHandling } from '../../bot/conversation/files/handling.ts';
import type { FileRequest, Making } from '../../bot/conversation/files/made-file.ts';
import { guidOf, submitted } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { takeList } from '../users/take-list.ts';
import { recipes } from './recipes.ts';

/** `{ file, id }` of a button, of an offer that was answered, or of a link. */
export function requestOf(raw: unknown): FileRequest | undefined {
  const data = submitted(raw);
  const { file, id } = data ?? {};
  const swapId = guidOf(id);
  if (typeof file !== 'string' || !Object.hasOwn(recipes, file) || swapId === undefined) return undefined;
  return { file, swapId };
}

export async function makeFile({ file, swapId }: FileRequest, visit: Visit): Promise<Making> {
  const swap = await visit.desk.journal.find(swapId);
  if (swap === undefined || swap.tenantId !== visit.origin.tenantId)
    throw new ConversationError('no-such-swap');
  if (swap.state === 'draft' && swap.adminId !== visit.origin.userId) return { kind: 'colleagues' };
  const recipe = recipes[file];
  const made = await recipe?.make(swap, visit);
  if (recipe === undefined || made === undefined) return { kind: 'outdated' };
  return { kind: 'made', file: made, words: recipe.words[visit.reader.adminLanguage] };
}

export const files: FileHandling = { request: requestOf, make: makeFile, take: takeList };
