import { isDeepStrictEqual } from 'node:util';
import type { Decision, Stage } from '../../bot/conversation/stage.ts';
import { wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { movable } from '../../bot/swaps/analysis.ts';
import type { Draft, Swap } from '../../bot/swaps/swap.ts';
import { losesSomething } from '../review/needs.ts';
import { scheduleOf, sentOf, type SentSchedule } from './entered.ts';
import { enteredIn, loadWhen } from './load.ts';
import { sendPreview } from './preview.ts';
import { strings } from './strings.ts';
import { when, type WhenModel } from './view.ts';

const choices = ['next', 'preview'] as const;

interface Choice {
  readonly what: (typeof choices)[number];
  readonly sent: SentSchedule;
}

/** When it starts, and how its users are reminded until then; skipped where nobody loses anything. */
export const whenStage: Stage<WhenModel, Choice> = {
  name: 'when',
  phase: 'when',
  card: when,
  load: async (swap, visit) => {
    const analysis = await visit.analyse(swap);
    return movable(analysis).some(losesSomething)
      ? { kind: 'ask', model: await loadWhen(swap, analysis, visit) }
      : { kind: 'skip', draft: planned(swap.draft, undefined) };
  },
  parse: (data) => {
    const [what, sent] = [wordOf(data['choice'], choices), sentOf(data)];
    return what === undefined || sent === undefined ? undefined : { what, sent };
  },
  handle: async ({ what, sent }, swap, visit) =>
    what === 'next' ? goOn(sent, swap, visit) : await preview(sent, swap, visit),
};

function goOn({ start, details }: SentSchedule, swap: Swap, visit: Visit): Decision {
  const { draft } = swap;
  const texts = strings[visit.reader.adminLanguage];
  if (start === 'now') return { kind: 'next', draft: planned(draft, undefined) };
  const shown = enteredIn(swap, visit);
  const scheduleEntered = { ...shown, ...details, start };
  const stay = (notice: string): Decision => ({ kind: 'stay', draft: { ...draft, scheduleEntered }, notice });
  // Some clients send fields that are folded away, and some do not: a plan that nobody has seen is shown first.
  const isUnseen = draft.schedule === undefined && draft.scheduleEntered === undefined;
  const isUntouched = isDeepStrictEqual({ ...scheduleEntered, start: shown.start }, shown);
  if (details === undefined || (isUnseen && isUntouched)) return stay(texts.choose);
  const schedule = scheduleOf(scheduleEntered, start, visit.reader.timeZone, visit.desk.clock.now());
  return typeof schedule === 'string'
    ? stay(texts.problems[schedule])
    : { kind: 'next', draft: planned(draft, schedule) };
}

async function preview({ start, details }: SentSchedule, swap: Swap, visit: Visit): Promise<Decision> {
  const texts = strings[visit.reader.adminLanguage];
  const scheduleEntered = { ...enteredIn(swap, visit), ...details, start };
  const draft = { ...swap.draft, scheduleEntered };
  const schedule = scheduleOf(
    scheduleEntered,
    start === 'now' ? 'date' : start,
    visit.reader.timeZone,
    visit.desk.clock.now(),
  );
  if (typeof schedule === 'string') return { kind: 'stay', draft, notice: texts.problems[schedule] };
  const sent = await sendPreview(swap, await visit.analyse(swap), schedule, visit);
  const notices = { sent: texts.previewSent, 'not-sent': texts.previewNotSent, nobody: texts.nobodyToShow };
  return { kind: 'stay', draft, notice: notices[sent] };
}

function planned(draft: Draft, schedule: Draft['schedule']): Draft {
  return { ...draft, schedule, scheduleEntered: undefined };
}
