import type { CardUpdates } from './card-updates.ts';
import type { StandingCards } from './standing-cards.ts';
import { plainFrame } from './frame.ts';
import { rendererOf } from './render.ts';
import type { OutgoingCard, Reply } from './reply.ts';
import type { Visit } from './visit.ts';

/** One living card per swap and chat: where it stands now, and what becomes of the one it replaces. */
export interface LivingCards {
  /** Answers with the swap's card: in place after a press, else as a new message that becomes the living card. */
  reply(swapId: string, outgoing: OutgoingCard, visit: Visit): Promise<Reply>;
}

export function createLivingCards(
  updates: CardUpdates,
  standing: Pick<StandingCards, 'pointer'>,
): LivingCards {
  async function put(swapId: string, activityId: string, visit: Visit): Promise<void> {
    const { tenantId, userId } = visit.origin;
    const replaced = await visit.desk.places.put({ swapId, userId, tenantId, activityId });
    if (replaced === undefined || replaced === activityId) return;
    const pointer = rendererOf(standing.pointer, undefined)(visit.reader, plainFrame);
    updates.put(visit.origin, replaced, pointer);
  }

  return {
    reply: async (swapId, outgoing, visit) => {
      if (visit.cardActivityId === undefined) {
        return { kind: 'card', outgoing, posted: (activityId) => put(swapId, activityId, visit) };
      }
      await put(swapId, visit.cardActivityId, visit);
      return { kind: 'card', outgoing };
    },
  };
}
