import { formatDay, formatNumber } from '../../bot/conversation/format.ts';
import { notice } from '../../bot/conversation/notice.ts';
import type { Reply } from '../../bot/conversation/reply.ts';
import { show } from '../../bot/conversation/show.ts';
import type { Step } from '../../bot/conversation/step.ts';
import { frameStrings } from '../../bot/conversation/strings.ts';
import { guidOf, submitted, textOf, toggleOf, wordOf } from '../../bot/conversation/submitted.ts';
import { ConversationError } from '../../bot/conversation/trouble.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { analyseUndo, planUndo } from '../../bot/swaps/undo-analysis.ts';
import { undoableUntil } from '../../bot/swaps/undo.ts';
import { undoModel } from './load.ts';
import { lostLines } from './lost-lines.ts';
import { strings } from './strings.ts';
import { undo, type UndoModel } from './view.ts';

type Choice =
  | { readonly what: 'newest' }
  | { readonly what: 'ask' | 'nothing'; readonly swapId: string }
  | (Pressed & { readonly what: 'undo'; readonly swapId: string });

/** What was shown when “Undo” was pressed, and what was entered. */
interface Pressed {
  readonly version: unknown;
  readonly seen: unknown;
  readonly acknowledged: boolean;
  /** What was typed as the number of users. */
  readonly count: string;
}

/** Undoes a finished swap after asking, for any admin who may swap licenses. */
export const undoStep: Step<Choice> = {
  verb: 'undo',
  audience: 'admin',
  commands: { undo: () => ({ what: 'newest' }) },
  parse: (raw) => {
    const data = submitted(raw);
    const swapId = guidOf(data?.['swap']);
    const what = wordOf(data?.['choice'], ['ask', 'undo', 'nothing']);
    if (data === undefined || swapId === undefined || what === undefined) return undefined;
    if (what !== 'undo') return { what, swapId };
    const count = typeof data['count'] === 'number' ? String(data['count']) : textOf(data['count']);
    if (count === undefined) return undefined;
    const { version, seen } = data;
    return { what, swapId, version, seen, acknowledged: toggleOf(data['acknowledged']), count };
  },
  handle: async (choice, visit) => {
    const texts = strings[visit.reader.adminLanguage];
    const swap = await swapOf(choice, visit);
    if (swap === undefined) return notice(texts.noneOfYours);
    if (choice.what === 'nothing') return await visit.wizard.show(swap, visit, texts.nothingDone);
    const until = undoableUntil(swap);
    if (swap.undoes !== undefined) return notice(texts.isUndo);
    if (swap.state !== 'finished' || until === undefined) return notice(texts.notFinished);
    if (choice.what === 'undo' && choice.version !== swap.version) return await stale(swap, visit);
    const begun = await newestUndo(swap, visit);
    if (begun !== undefined && begun.state !== 'finished')
      return await visit.wizard.show(begun, visit, texts.underWay);
    if (visit.desk.clock.now() > until)
      return notice(texts.tooLate(formatDay(visit.reader, new Date(until).toISOString())));
    return await ask(swap, choice.what === 'undo' ? choice : undefined, visit);
  },
};

async function swapOf(choice: Choice, { desk, origin }: Visit): Promise<Swap | undefined> {
  if (choice.what === 'newest') return await desk.journal.newestFinished(origin.tenantId, origin.userId);
  const swap = await desk.journal.find(choice.swapId);
  const isOthersDraft = swap?.state === 'draft' && swap.adminId !== origin.userId;
  if (swap === undefined || swap.tenantId !== origin.tenantId || isOthersDraft)
    throw new ConversationError('no-such-swap');
  return swap;
}

/** Shows what the undo would do, or does exactly what was shown (Law 7). */
async function ask(swap: Swap, pressed: Pressed | undefined, visit: Visit): Promise<Reply> {
  const { desk, origin, actor, users } = visit;
  const analysis = await analyseUndo({ ...desk, users }, actor, swap);
  const model = undoModel(swap, analysis, visit);
  if (pressed === undefined) return show(undo, model, visit);
  const refusal = refusalOf(model, pressed, visit);
  if (refusal !== undefined) return show(undo, model, { ...visit, notice: refusal });
  const running = await desk.journal.undo(swap, origin.userId, planUndo(analysis, swap));
  if (running === undefined) return await stale(swap, visit);
  desk.resultChanged(swap.id, visit.cardActivityId);
  return await visit.wizard.show(running, visit);
}

/** Why what was pressed is not done yet. */
function refusalOf(
  model: UndoModel,
  { seen, acknowledged, count }: Pressed,
  { reader }: Visit,
): string | undefined {
  const texts = strings[reader.adminLanguage];
  if (seen !== model.seen || model.users === 0) return frameStrings[reader.adminLanguage].changedMeanwhile;
  if (!acknowledged && lostLines(model.lost, reader).length > 0) return texts.acknowledgeError;
  if (model.asksCount && Number(count) !== model.users)
    return texts.countError(formatNumber(reader, model.users));
  return undefined;
}

/** Somebody, or an earlier press, was first: the undo as it is now, and nothing changed. */
async function stale(swap: Swap, visit: Visit): Promise<Reply> {
  const begun = await newestUndo(swap, visit);
  return await visit.wizard.show(begun ?? swap, visit, frameStrings[visit.reader.adminLanguage].stale);
}

async function newestUndo(swap: Swap, { desk }: Visit): Promise<Swap | undefined> {
  const [newest] = await desk.journal.undosOf(swap.id);
  return newest;
}
