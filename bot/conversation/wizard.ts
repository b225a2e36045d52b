import { isDeepStrictEqual } from 'node:util';
import { analysisDigest } from '../swaps/digest.ts';
import type { Draft, Swap } from '../swaps/swap.ts';
import { endFormer, formerEnded, whyKept } from './former-draft.ts';
import { plainFrame, type Frame } from './frame.ts';
import type { LivingCards } from './living-cards.ts';
import { readSpeed } from './progress.ts';
import { rendererOf, type Render } from './render.ts';
import type { OutgoingCard, Reply } from './reply.ts';
import { setGoing } from './set-going.ts';
import type { AnyStage, Decision, LoadedStage } from './stage.ts';
import type { Going, StandingCards } from './standing-cards.ts';
import { frameStrings } from './strings.ts';
import type { Visit } from './visit.ts';

/** The stage whose card shows the analysis; what it shows is what may be run. */
const reviewStage = 'review';

/** The stage that asks for the start. */
const whenStage = 'when';

export const emptyDraft: Draft = {
  step: '',
  trail: [],
  userIds: [],
  notFound: [],
  doubled: 0,
  junk: [],
  unused: {},
  products: { from: [], to: [] },
};

/** Leads a draft through its stages: forward past those with nothing to ask, back, and to the last word. */
export class Wizard {
  readonly #stages: readonly AnyStage[];
  readonly #standing: StandingCards;
  readonly #living: LivingCards;

  constructor(stages: readonly AnyStage[], standing: StandingCards, living: LivingCards) {
    this.#stages = stages;
    this.#standing = standing;
    this.#living = living;
  }

  /**
   * A new draft, at the first stage from `from` on that has something to ask. It takes the place of the unfinished one,
   * unless that must not be given up unasked: then that one is shown, and says so.
   */
  async begin(draft: Draft, visit: Visit, from?: string, notice?: string): Promise<Reply> {
    const former = await openDraftOf(visit);
    const kept = former && (await whyKept(former, draft, visit));
    return former !== undefined && kept !== undefined
      ? await this.show(former, visit, kept)
      : await this.#begin(draft, former, visit, from, notice);
  }

  /** The same when its admin has been asked, and wants it in place of the unfinished one. */
  async beginInstead(draft: Draft, visit: Visit): Promise<Reply> {
    return await this.#begin(draft, await openDraftOf(visit), visit, undefined, undefined);
  }

  async #begin(
    draft: Draft,
    former: Swap | undefined,
    visit: Visit,
    from: string | undefined,
    notice: string | undefined,
  ): Promise<Reply> {
    const { tenantId, userId } = visit.origin;
    visit.stopReading();
    const index = this.#indexOf(from);
    // Back leads through the stages that were jumped over, as if they had been answered.
    const begun = { ...draft, trail: this.#stages.slice(0, index).map(({ name }) => name) };
    const swap = await visit.desk.journal.createDraft(tenantId, userId, begun);
    await endFormer(swap, visit);
    const said = [formerEnded(former, visit), notice].filter((text) => text !== undefined);
    return await this.#enter(swap, begun, index, visit, said.length === 0 ? undefined : said.join(' '));
  }

  /** Whatever card the swap is at now. */
  async show(swap: Swap, visit: Visit, notice?: string): Promise<Reply> {
    if (swap.state === 'draft') {
      return await this.#enter(swap, swap.draft, this.#indexOf(swap.draft.step), visit, notice);
    }
    return await this.#reply(swap, await this.#outcome(swap, visit), { kind: 'plain', notice }, visit);
  }

  /** The same card for updating a message: reads only. */
  async current(swap: Swap, visit: Visit): Promise<OutgoingCard | undefined> {
    if (swap.state !== 'draft') return (await this.#outcome(swap, visit))(visit.reader, plainFrame);
    const stage = this.#stages[this.#indexOf(swap.draft.step)];
    const loaded = await stage?.load(swap, visit);
    if (stage === undefined || loaded?.kind !== 'ask') return undefined;
    return loaded.render(visit.reader, frameOf(stage, swap, undefined));
  }

  async decide(stage: AnyStage, decision: Decision, swap: Swap, visit: Visit): Promise<Reply> {
    const index = this.#indexOf(stage.name);
    if (decision.kind === 'stay')
      return await this.#enter(swap, decision.draft, index, visit, decision.notice);
    const next = Math.max(index + 1, decision.to === undefined ? 0 : this.#indexOf(decision.to));
    const passed = this.#stages.slice(index, next).map(({ name }) => name);
    const draft = { ...decision.draft, trail: [...swap.draft.trail, ...passed] };
    return await this.#enter(swap, draft, next, visit, undefined);
  }

  async back(swap: Swap, visit: Visit): Promise<Reply> {
    for (let trail = swap.draft.trail; trail.length > 0;) {
      const index = this.#indexOf(trail.at(-1));
      trail = trail.slice(0, -1);
      const draft = { ...swap.draft, trail };
      const loaded = await this.#stages[index]?.load({ ...swap, draft }, visit);
      if (loaded?.kind === 'ask') return await this.#enter(swap, draft, index, visit, undefined);
    }
    return await this.show(swap, visit, frameStrings[visit.reader.adminLanguage].noBack);
  }

  async cancel(swap: Swap, visit: Visit): Promise<Reply> {
    visit.stopReading();
    const cancelled = await visit.desk.journal.cancel(swap.id, swap.version, visit.origin.userId);
    if (!cancelled) return await this.stale(swap.id, visit);
    visit.desk.cancelled(swap.id);
    return await this.#reply(swap, rendererOf(this.#standing.cancelled, undefined), plainFrame, visit);
  }

  /** Somebody, or an earlier press, was first: the card the swap is at now, and nothing changed. */
  async stale(swapId: string, visit: Visit): Promise<Reply> {
    const current = await visit.desk.journal.find(swapId);
    if (current === undefined) throw new TypeError(`Swap ${swapId} is not on record`);
    return await this.show(current, visit, frameStrings[visit.reader.adminLanguage].stale);
  }

  /** Saves the draft at the first stage from `index` on that has something to ask, and shows it. */
  async #enter(
    swap: Swap,
    draft: Draft,
    index: number,
    visit: Visit,
    notice: string | undefined,
  ): Promise<Reply> {
    let entered = draft;
    for (const stage of this.#stages.slice(index)) {
      const loaded = await stage.load({ ...swap, draft: entered }, visit);
      if (loaded.kind === 'skip') {
        entered = loaded.draft;
        continue;
      }
      if (loaded.kind === 'outdated') {
        const { changedMeanwhile } = frameStrings[visit.reader.adminLanguage];
        return await this.#again(loaded.stage, swap, entered, visit, changedMeanwhile);
      }
      const saved = await save(swap, shownAt(stage, entered, loaded), visit);
      if (saved === undefined) return await this.stale(swap.id, visit);
      return await this.#reply(saved, loaded.render, frameOf(stage, saved, notice), visit);
    }
    return await this.#run({ ...swap, draft: entered }, visit);
  }

  /** Confirms exactly what was shown: an analysis that has changed since is shown first (Law 7). */
  async #run(swap: Swap, visit: Visit): Promise<Reply> {
    const analysis = await visit.analyse(swap);
    const texts = frameStrings[visit.reader.adminLanguage];
    const { schedule, seen } = swap.draft;
    if (analysisDigest(analysis) !== seen)
      return await this.#again(reviewStage, swap, swap.draft, visit, texts.changedMeanwhile);
    const now = visit.desk.clock.now();
    if (schedule !== undefined && Date.parse(schedule.at) <= now)
      return await this.#again(whenStage, swap, swap.draft, visit, texts.dateHasPassed);
    const confirmed = await setGoing(swap, analysis, visit);
    return confirmed === undefined ? await this.stale(swap.id, visit) : await this.show(confirmed, visit);
  }

  /** An earlier stage must be looked at once more. */
  async #again(stage: string, swap: Swap, draft: Draft, visit: Visit, notice: string): Promise<Reply> {
    const index = this.#indexOf(stage);
    const trail = draft.trail.filter((name) => this.#indexOf(name) < index);
    return await this.#enter(swap, { ...draft, trail }, index, visit, notice);
  }

  async #outcome(swap: Swap, visit: Visit): Promise<Render> {
    if (swap.state === 'cancelled') return rendererOf(this.#standing.cancelled, undefined);
    if (swap.state === 'finished') return await this.#standing.result(swap, visit);
    if (swap.state === 'scheduled' || swap.state === 'ready')
      return await this.#standing.scheduled(swap, visit);
    const counts = await visit.desk.journal.counts(swap.id);
    return rendererOf(this.#standing.progress, {
      swapId: swap.id,
      version: swap.version,
      going: goingOf(swap),
      isUndo: swap.undoes !== undefined,
      counts,
      speed: await readSpeed(swap, counts, visit.desk),
    });
  }

  async #reply(swap: Swap, render: Render, frame: Frame, visit: Visit): Promise<Reply> {
    return await this.#living.reply(swap.id, render(visit.reader, frame), visit);
  }

  #indexOf(name: string | undefined): number {
    return Math.max(
      0,
      this.#stages.findIndex((stage) => stage.name === name),
    );
  }
}

async function openDraftOf({ desk, origin }: Visit): Promise<Swap | undefined> {
  return await desk.journal.openDraft(origin.tenantId, origin.userId);
}

function goingOf({ pause, stopping }: Swap): Going {
  if (pause !== undefined) return { kind: 'paused', pause };
  return { kind: stopping ? 'stopping' : 'on' };
}

function frameOf(stage: AnyStage, swap: Swap, notice: string | undefined): Frame {
  return { kind: 'stage', stage: stage.name, phase: stage.phase, swap, notice };
}

function shownAt(stage: AnyStage, draft: Draft, loaded: LoadedStage & { kind: 'ask' }): Draft {
  return { ...draft, step: stage.name, ...(loaded.seen === undefined ? {} : { seen: loaded.seen }) };
}

async function save(swap: Swap, draft: Draft, visit: Visit): Promise<Swap | undefined> {
  if (isDeepStrictEqual(draft, swap.draft)) return swap;
  return await visit.desk.journal.saveDraft(swap.id, swap.version, draft);
}
