import type { Step } from '../../bot/conversation/step.ts';
import { guidOf, submitted, wordOf } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { strings } from './strings.ts';

const choices = ['pause', 'continue', 'stop'] as const;

interface Choice {
  readonly what: (typeof choices)[number];
  readonly swapId: string;
  /** The swap's, as the card showed it: a press from another one changes nothing. */
  readonly version: number;
}

/** Pausing a swap, going on with it and stopping it: for any entitled admin, whoever began it. */
export const progressStep: Step<Choice> = {
  verb: 'progress',
  audience: 'admin',
  commands: {},
  parse: (raw) => {
    const data = submitted(raw);
    const what = wordOf(data?.['choice'], choices);
    const swapId = guidOf(data?.['id']);
    const version = Number(data?.['version']);
    if (what === undefined || swapId === undefined || !Number.isSafeInteger(version)) return undefined;
    return { what, swapId, version };
  },
  handle: async (choice, visit) => {
    const swap = await visit.desk.journal.find(choice.swapId);
    const isOther = swap?.tenantId !== visit.origin.tenantId || swap.state === 'draft';
    if (swap === undefined || isOther) throw new ConversationError('no-such-swap');
    const changed = await change(choice, visit);
    if (changed !== undefined) {
      visit.desk.changed(swap.id);
      return await visit.wizard.show(changed, visit);
    }
    const now = (await visit.desk.journal.find(swap.id)) ?? swap;
    return await visit.wizard.show(now, visit, strings[visit.reader.adminLanguage].late);
  },
};

async function change({ what, swapId, version }: Choice, visit: Visit): Promise<Swap | undefined> {
  const { journal } = visit.desk;
  const { userId } = visit.origin;
  switch (what) {
    case 'pause':
      return await journal.pauseBy(swapId, version, userId);
    case 'continue':
      return await journal.resume(swapId, version, userId);
    case 'stop':
      return await journal.stop(swapId, version, userId);
  }
}
