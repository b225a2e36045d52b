import { notice } from './notice.ts';
import type { Reply } from './reply.ts';
import type { AnyStage } from './stage.ts';
import type { AnyStep } from './step.ts';
import { frameStrings } from './strings.ts';
import { guidOf, submitted, type Submitted } from './submitted.ts';
import { ConversationError } from './trouble.ts';
import type { Visit } from './visit.ts';
import type { Wizard } from './wizard.ts';

/** A stage as a step: Back, Cancel, stale and foreign presses are dealt with here, once for all stages. */
export function stageStep(stage: AnyStage, wizard: Wizard): AnyStep {
  return {
    verb: stage.name,
    audience: 'admin',
    needsSignIn: true,
    press: (data, visit) => {
      const pressed = readPress(data);
      return pressed === undefined ? undefined : handlePress(stage, wizard, pressed, visit);
    },
    typed: () => undefined,
  };
}

interface Press {
  readonly swapId: string;
  readonly version: unknown;
  readonly choice: unknown;
  readonly data: Submitted;
}

function readPress(raw: unknown): Press | undefined {
  const data = submitted(raw);
  const swapId = guidOf(data?.['swap']);
  if (data === undefined || swapId === undefined) return undefined;
  return { swapId, version: data['version'], choice: data['choice'], data };
}

async function handlePress(stage: AnyStage, wizard: Wizard, press: Press, visit: Visit): Promise<Reply> {
  const swap = await visit.desk.journal.find(press.swapId);
  if (swap === undefined || swap.tenantId !== visit.origin.tenantId)
    throw new ConversationError('no-such-swap');
  if (swap.state === 'draft' && swap.adminId !== visit.origin.userId) {
    return notice(frameStrings[visit.reader.adminLanguage].colleagues);
  }
  const isCurrent =
    swap.state === 'draft' && swap.version === press.version && swap.draft.step === stage.name;
  if (!isCurrent) return await wizard.stale(swap.id, visit);
  if (press.choice === 'back') return await wizard.back(swap, visit);
  if (press.choice === 'cancel') return await wizard.cancel(swap, visit);
  const decision = stage.press(press.data, swap, visit);
  if (decision === undefined) throw new ConversationError('unreadable');
  return await wizard.decide(stage, await decision, swap, visit);
}
