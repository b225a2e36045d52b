import { formatNumber } from '../../bot/conversation/format.ts';
import { tellFirst } from '../../bot/conversation/set-going.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Unconfirmed } from '../../bot/swaps/schedule.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { sure } from '../sure/view.ts';
import { unconfirmedChoices } from '../when/entered.ts';
import { pressedOf, showAside, withWaiting, type Pressed } from './press.ts';
import { strings } from './strings.ts';

type Choice =
  /** `unconfirmed`: the answer to what becomes of those who have not confirmed. */
  | { readonly kind: 'run'; readonly unconfirmed: Unconfirmed | undefined }
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'remind' }
  | { readonly kind: 'cancel'; readonly isSure: boolean };

/** Starting, reminding and cancelling a swap that has not begun: for any entitled admin, whoever scheduled it. */
export const scheduledStep: Step<Pressed & { readonly choice: Choice }> = {
  verb: 'scheduled',
  audience: 'admin',
  commands: {},
  parse: (raw) => {
    const pressed = pressedOf(raw);
    const choice = pressed && choiceOf(pressed.data);
    return pressed === undefined || choice === undefined ? undefined : { ...pressed, choice };
  },
  handle: async ({ choice, ...pressed }, visit) =>
    await withWaiting(pressed, visit, async (swap) => await answer(choice, swap, visit)),
};

function choiceOf(data: Readonly<Record<string, unknown>>): Choice | undefined {
  const kind = wordOf(data['choice'], ['run', 'confirmed', 'remind', 'cancel']);
  if (kind === 'cancel') return { kind, isSure: data['sure'] === 'yes' };
  if (kind !== 'run') return kind && { kind };
  const unconfirmed = wordOf(data['unconfirmed'], unconfirmedChoices);
  return data['unconfirmed'] !== undefined && unconfirmed === undefined ? undefined : { kind, unconfirmed };
}

async function answer(choice: Choice, swap: Swap, visit: Visit): Promise<Reply> {
  const { desk, origin } = visit;
  switch (choice.kind) {
    case 'run':
      return await run(swap, choice.unconfirmed, visit);
    case 'confirmed':
      return await begun(
        await desk.journal.start(swap.id, swap.version, origin.userId, 'confirmed'),
        swap,
        visit,
      );
    case 'remind':
      return await remind(swap, visit);
    case 'cancel':
      return choice.isSure ? await cancel(swap, visit) : await askBeforeCancelling(swap, visit);
  }
}

/** Early, while people are still asked to back up, it is asked once more what becomes of them. */
async function run(swap: Swap, unconfirmed: Unconfirmed | undefined, visit: Visit): Promise<Reply> {
  const { desk, origin } = visit;
  const readiness = await desk.journal.readiness(swap.id);
  if (swap.state === 'scheduled' && unconfirmed === undefined && readiness.unconfirmed > 0) {
    const question = { kind: 'early', readiness } as const;
    return await showAside(sure, { swapId: swap.id, version: swap.version, question }, swap.id, visit);
  }
  const started = await desk.journal.start(
    swap.id,
    swap.version,
    origin.userId,
    'everybody',
    swap.state === 'ready' ? undefined : unconfirmed,
  );
  return await begun(started, swap, visit);
}

async function begun(started: Swap | undefined, swap: Swap, visit: Visit): Promise<Reply> {
  if (started === undefined) return await visit.wizard.stale(swap.id, visit);
  await tellFirst(started, started.onlyConfirmed ? 'confirmed' : 'move', visit.desk);
  visit.desk.changed(swap.id);
  return await visit.wizard.show(started, visit);
}

async function remind(swap: Swap, visit: Visit): Promise<Reply> {
  const { desk, origin, reader } = visit;
  const texts = strings[reader.adminLanguage];
  const users = await desk.reminders.askAgain(swap.id);
  if (users === 0) return await visit.wizard.show(swap, visit, texts.nobodyToRemind);
  await desk.journal.audit(swap.id, origin.userId, 'reminded');
  desk.wakeSweep();
  return await visit.wizard.show(swap, visit, texts.remindedAgain(formatNumber(reader, users), users));
}

async function askBeforeCancelling(swap: Swap, visit: Visit): Promise<Reply> {
  const { sent, confirmed } = await visit.desk.reminders.counts(swap.id);
  const question = { kind: 'cancel', reminded: sent + confirmed } as const;
  return await showAside(sure, { swapId: swap.id, version: swap.version, question }, swap.id, visit);
}

async function cancel(swap: Swap, visit: Visit): Promise<Reply> {
  const reply = await visit.wizard.cancel(swap, visit);
  visit.desk.changed(swap.id);
  return reply;
}
