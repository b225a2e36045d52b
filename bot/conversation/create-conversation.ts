import { createCardUpdates } from './card-updates.ts';
import type { Conversation } from './conversation.ts';
import type { Desk } from './desk.ts';
import { Dispatcher } from './dispatcher.ts';
import type { FileHandling } from './files/handling.ts';
import { createPageVisits, type PageVisits } from './files/page-visits.ts';
import { createLivingCards } from './living-cards.ts';
import { stageStep } from './stage-step.ts';
import type { AnyStage } from './stage.ts';
import type { StandingCards } from './standing-cards.ts';
import type { AnyStep } from './step.ts';
import { createSwapWatch, type SwapWatch } from './swap-watch.ts';
import { Wizard } from './wizard.ts';

export interface ConversationParts {
  readonly desk: Desk;
  /** In the order in which a draft passes them. */
  readonly stages: readonly AnyStage[];
  readonly steps: readonly AnyStep[];
  readonly standing: StandingCards;
  readonly files: FileHandling;
  readonly reference: () => string;
}

/** Puts the conversation together: what answers turns, and what keeps its cards up to date between them. */
export function createConversation(parts: ConversationParts): {
  conversation: Conversation;
  watch: SwapWatch;
  pageVisits: PageVisits;
} {
  const { desk, stages, standing, files, reference } = parts;
  const updates = createCardUpdates(desk);
  const wizard = new Wizard(stages, standing, createLivingCards(updates, standing));
  const steps = [...stages.map((stage) => stageStep(stage, wizard)), ...parts.steps];
  return {
    conversation: new Dispatcher({ desk, wizard, steps, standing, files, updates, reference }),
    watch: createSwapWatch({ desk, wizard, standing, updates }),
    pageVisits: createPageVisits({ desk, wizard, files, updates }),
  };
}
