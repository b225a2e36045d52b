import type { Stage } from '../../bot/conversation/stage.ts';
import { formatNumber } from '../../bot/conversation/format.ts';
import { textOf, toggleOf, wordOf } from '../../bot/conversation/submitted.ts';
import type { Visit } from '../../bot/conversation/visit.ts';
import { serviceIds } from '../../bot/licensing/services/service.ts';
import { planReminders } from '../../bot/reminders/plan.ts';
import { movable, type Analysis } from '../../bot/swaps/analysis.ts';
import { atRisk } from '../../bot/swaps/confirm.ts';
import type { Swap } from '../../bot/swaps/swap.ts';
import { asksForCount, losesSomething, needsConfirmation } from '../review/needs.ts';
import { productNames } from '../review/product-names.ts';
import { ownStake } from '../words/yourself.ts';
import { strings } from './strings.ts';
import { confirm, type ConfirmedSchedule, type ConfirmModel } from './view.ts';

/** Of fewer users none need go first. */
const fewestForPilot = 10;

interface Choice {
  readonly acknowledged: boolean;
  /** What was typed as the number of users. */
  readonly count: string;
  /** What was typed as the number of users who go first; empty for all at once. */
  readonly pilot: string;
}

/** The last word; skipped where nothing is lost, the swap is small, and it starts at once. */
export const confirmStage: Stage<ConfirmModel, Choice> = {
  name: 'confirm',
  phase: 'confirm',
  card: confirm,
  load: async (swap, visit) => {
    const analysis = await visit.analyse(swap);
    return swap.draft.schedule !== undefined || needsConfirmation(analysis, visit.origin.userId)
      ? { kind: 'ask', model: await load(swap, visit) }
      : { kind: 'skip', draft: swap.draft };
  },
  parse: (data) => {
    const [count, pilot] = [data['count'], data['pilot']].map(numberText);
    if (wordOf(data['choice'], ['move']) === undefined) return undefined;
    if (count === undefined || pilot === undefined) return undefined;
    return { acknowledged: toggleOf(data['acknowledged']), count, pilot };
  },
  handle: async ({ acknowledged, count, pilot }, swap, visit) => {
    const { draft } = swap;
    const texts = strings[visit.reader.adminLanguage];
    const model = await load(swap, visit);
    if (model.losing > 0 && !acknowledged) return { kind: 'stay', draft, notice: texts.acknowledgeError };
    if (model.asksCount && Number(count) !== model.users) {
      return { kind: 'stay', draft, notice: texts.countError(formatNumber(visit.reader, model.users)) };
    }
    if (pilot === '' || !model.asksPilot) return { kind: 'next', draft: { ...draft, pilot: undefined } };
    const first = Number(pilot);
    const isPart = Number.isInteger(first) && first >= 1 && first < model.users;
    return isPart
      ? { kind: 'next', draft: { ...draft, pilot: first } }
      : { kind: 'stay', draft, notice: texts.pilotError(formatNumber(visit.reader, model.users)) };
  },
};

/** A client sends what was typed into a field for numbers as a number or as a text. */
function numberText(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : textOf(value);
}

async function load(swap: Swap, visit: Visit): Promise<ConfirmModel> {
  const [analysis, counts] = await Promise.all([visit.analyse(swap), visit.desk.reminders.counts(swap.id)]);
  const all = movable(analysis);
  const moving = all.filter(({ watched }) => !watched);
  const own = all.find(({ user }) => user.id === visit.origin.userId);
  const losing = all.filter(losesSomething);
  const atStake = new Set(losing.flatMap(({ impact }) => atRisk(impact)));
  return {
    users: moving.length,
    watched: all.length - moving.length,
    leftOut: analysis.users.length - all.length + analysis.missing.length,
    from: productNames(swap.draft.products.from, analysis.products),
    to: productNames(swap.draft.products.to, analysis.products),
    losing: losing.length,
    services: serviceIds.filter((service) => atStake.has(service)),
    reminded: counts.sent + counts.confirmed,
    confirmed: counts.confirmed,
    own: own === undefined ? undefined : ownStake(own.impact),
    asksCount: asksForCount(moving.length),
    asksPilot: moving.length >= fewestForPilot,
    schedule: scheduleOf(swap, analysis, visit),
  };
}

function scheduleOf(
  { draft: { schedule } }: Swap,
  analysis: Analysis,
  { desk, actor }: Visit,
): ConfirmedSchedule | undefined {
  if (schedule === undefined) return undefined;
  const { start, at, unconfirmed, reminders } = schedule;
  const planned = planReminders(analysis, schedule, () => desk.defaults.timeZone, desk.clock.now());
  return {
    start,
    at,
    unconfirmed,
    daysBefore: reminders.daysBefore,
    toRemind: planned.filter(({ unreachable }) => unreachable === undefined).length,
    startsItself: actor.kind === 'bot',
  };
}
