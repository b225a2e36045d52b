import { commandOf } from './commands.ts';
import type { CardUpdates } from './card-updates.ts';
import type { Conversation } from './conversation.ts';
import type { Desk } from './desk.ts';
import { plainFrame } from './frame.ts';
import { markdownText } from './markdown.ts';
import { readerOf } from './reader.ts';
import { rendererOf } from './render.ts';
import type { Reply } from './reply.ts';
import type { StandingCards } from './standing-cards.ts';
import type { AnyStep } from './step.ts';
import { frameStrings } from './strings.ts';
import { ConversationError, troubleKindOf } from './trouble.ts';
import type { Turn } from './turn.ts';
import { createVisit, type Visit } from './visit.ts';
import type { Wizard } from './wizard.ts';
import { withinTime } from './within-time.ts';

/** Leaves room for the way back: Teams must have its answer within two seconds (Law 8). */
const answerWithinMs = 1_500;

export interface DispatcherParts {
  readonly desk: Desk;
  readonly wizard: Wizard;
  readonly steps: readonly AnyStep[];
  readonly standing: StandingCards;
  readonly updates: CardUpdates;
  /** Makes the reference number of a trouble card. */
  readonly reference: () => string;
}

/**
 * Turns into replies. The bad paths are here, once for all steps: unknown verb, not allowed, unreadable, too
 * slow, thrown. Each is answered with a card in the reader's language.
 */
export class Dispatcher implements Conversation {
  readonly #parts: DispatcherParts;
  readonly #steps: ReadonlyMap<string, AnyStep>;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#steps = new Map(parts.steps.map((step) => [step.verb, step]));
  }

  async handle(turn: Turn): Promise<Reply> {
    const { desk } = this.#parts;
    let visit: Visit | undefined;
    try {
      visit = await this.#visit(turn);
      if (turn.kind === 'installed') return { kind: 'none' };
      if (turn.kind === 'uninstalled') {
        await desk.roster.forget(turn.origin.tenantId, turn.origin.userId);
        return { kind: 'none' };
      }
      return await this.#answerInTime(turn, visit);
    } catch (error) {
      return this.#trouble(error, turn, visit);
    }
  }

  async #visit(turn: Turn): Promise<Visit> {
    const { desk, wizard } = this.#parts;
    const { tenantId, userId, conversationId, serviceUrl, locale, timeZone } = turn.origin;
    const person = await desk.roster.see({
      tenantId,
      userId,
      conversationId,
      serviceUrl,
      clientLocale: locale,
      timeZone,
    });
    return createVisit({
      desk,
      wizard,
      origin: turn.origin,
      reader: readerOf(person, desk.defaults),
      cardActivityId: turn.kind === 'press' ? turn.cardActivityId : undefined,
    });
  }

  /** What takes too long is answered with the working card, and the answer replaces it when it is there. */
  async #answerInTime(turn: Turn & { kind: 'message' | 'press' }, visit: Visit): Promise<Reply> {
    const answer = this.#answer(turn, visit).catch((error: unknown) => this.#trouble(error, turn, visit));
    const inTime = await withinTime(answer, answerWithinMs, this.#parts.desk.clock);
    if (inTime.kind === 'in-time') {
      this.#keep(inTime.value, visit.cardActivityId, visit);
      return inTime.value;
    }
    const outgoing = rendererOf(this.#parts.standing.working, undefined)(visit.reader, plainFrame);
    if (visit.cardActivityId !== undefined) {
      const { cardActivityId } = visit;
      void answer.then((late) => {
        this.#keep(late, cardActivityId, visit);
      });
      return { kind: 'card', outgoing };
    }
    return {
      kind: 'card',
      outgoing,
      posted: async (activityId) => {
        const late = await answer;
        this.#keep(late, activityId, visit);
        if (late.kind === 'card') await late.posted?.(activityId);
      },
    };
  }

  /** A press is answered only where it was made; the message itself is updated for the person's other devices. */
  #keep(reply: Reply, activityId: string | undefined, visit: Visit): void {
    if (reply.kind === 'card' && activityId !== undefined) {
      this.#parts.updates.put(visit.origin, activityId, reply.outgoing);
    }
  }

  async #answer(turn: Turn & { kind: 'message' | 'press' }, visit: Visit): Promise<Reply> {
    if (turn.kind === 'press') return await this.#press(turn, visit);
    return await this.#typed(turn.text, visit);
  }

  /** Text that is no command gets the greeting, which says what can be done. */
  async #typed(text: string, visit: Visit): Promise<Reply> {
    const command = commandOf(text);
    const { name, rest } = command ?? { name: 'hi', rest: '' };
    for (const step of this.#parts.steps) {
      const run = step.typed(name, rest);
      if (run === undefined) continue;
      const refusal = await this.#refusal(step, visit);
      if (refusal !== undefined) return refusal;
      const notice = frameStrings[visit.reader.adminLanguage].notUnderstood(markdownText(text));
      return await run(command === undefined ? { ...visit, notice } : visit);
    }
    throw new TypeError(`No step answers the command ${name}`);
  }

  async #press(turn: Turn & { kind: 'press' }, visit: Visit): Promise<Reply> {
    const step = this.#steps.get(turn.verb);
    if (step === undefined) throw new ConversationError('unknown-verb');
    const refusal = await this.#refusal(step, visit);
    if (refusal !== undefined) return refusal;
    const reply = step.press(turn.data, visit);
    if (reply === undefined) throw new ConversationError('unreadable');
    return await reply;
  }

  /** Somebody who may not gets their own backup tasks, if they have any, else a courteous word. */
  async #refusal(step: AnyStep, visit: Visit): Promise<Reply | undefined> {
    if (step.audience === 'everyone') return undefined;
    const { kind } = await visit.desk.entitlement(visit.origin.userId);
    if (kind === 'entitled') return undefined;
    const render = await this.#parts.standing.refused(kind, visit);
    return { kind: 'card', outgoing: render(visit.reader, plainFrame) };
  }

  #trouble(error: unknown, turn: Turn, visit: Visit | undefined): Reply {
    const { desk, standing, reference: makeReference } = this.#parts;
    const reference = makeReference();
    const { tenantId, userId } = turn.origin;
    desk.report('turn-failed', error, { reference, tenantId, userId, turn: turn.kind });
    const reader =
      visit?.reader ??
      readerOf(
        { chosenLanguage: undefined, clientLocale: turn.origin.locale, timeZone: turn.origin.timeZone },
        desk.defaults,
      );
    const render = rendererOf(standing.trouble, { kind: troubleKindOf(error), reference });
    return { kind: 'card', outgoing: render(reader, plainFrame) };
  }
}
