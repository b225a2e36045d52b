import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { refused } from '../not-entitled/refused.ts';
import { start, type StartModel } from './view.ts';

/** Where everybody can begin: an admin's start card, a user's own backup tasks, or who can help. */
export async function home(visit: Visit): Promise<Reply> {
  const { kind } = await visit.desk.entitlement(visit.origin.userId);
  if (kind !== 'entitled') return await refused(kind, visit);
  return show(start, await startModel(visit), visit);
}

export async function startModel(visit: Visit): Promise<StartModel> {
  const { tenantId, userId } = visit.origin;
  const draft = await visit.desk.journal.openDraft(tenantId, userId);
  if (draft === undefined || draft.draft.userIds.length === 0) return { draft: undefined };
  return { draft: { users: draft.draft.userIds.length, begunAt: draft.createdAt } };
}
