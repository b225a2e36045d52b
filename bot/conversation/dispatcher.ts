import { commandOf } from './commands.ts';
import { countUntil } from './count-until.ts';
import type { CardUpdates } from './card-updates.ts';
import type { Conversation } from './conversation.ts';
import type { Desk } from './desk.ts';
import { answerConsent, takeFiles } from './files/file-turns.ts';
import type { FileHandling } from './files/handling.ts';
import { plainFrame } from './frame.ts';
import { markdownText } from './markdown.ts';
import { readerOf } from './reader.ts';
import { rendererOf } from './render.ts';
import type { OutgoingCard, Reply } from './reply.ts';
import { quietIfAutomatic, sayLate, signedOutAnswer, signInFailed, signInNeeded } from './sign-in.ts';
import type { StandingCards } from './standing-cards.ts';
import type { AnyStep } from './step.ts';
import { frameStrings } from './strings.ts';
import { ConversationError, troubleKindOf } from './trouble.ts';
import type { Turn } from './turn.ts';
import { TurnReading, TurnReadings } from './turn-readings.ts';
import { createVisit, type Visit } from './visit.ts';
import type { Wizard } from './wizard.ts';
import { withinTime } from './within-time.ts';

/** Leaves room for the way back: Teams must have its answer within two seconds (Law 8). */
const answerWithinMs = 1_500;

/** Turns that are answered at once, with whatever the answer is. */
type Answered = Turn & { readonly kind: 'message' | 'press' | 'files' | 'signed-in' };

export interface DispatcherParts {
  readonly desk: Desk;
  readonly wizard: Wizard;
  readonly steps: readonly AnyStep[];
  readonly standing: StandingCards;
  readonly files: FileHandling;
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
  readonly #readings = new TurnReadings();
  readonly #steps: ReadonlyMap<string, AnyStep>;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
    this.#steps = new Map(parts.steps.map((step) => [step.verb, step]));
  }

  async handle(turn: Turn): Promise<Reply> {
    const { desk } = this.#parts;
    const reading = new TurnReading();
    let visit: Visit | undefined;
    try {
      visit = await this.#visit(turn, reading);
      if (turn.kind === 'installed') return { kind: 'none' };
      if (turn.kind === 'uninstalled') {
        await desk.roster.forget(turn.origin.tenantId, turn.origin.userId);
        return { kind: 'none' };
      }
      if (turn.kind === 'consent') {
        return (await this.#refused(visit)) ?? (await answerConsent(turn, visit, this.#parts.files));
      }
      return await this.#answerInTime(turn, visit, reading);
    } catch (error) {
      return this.#trouble(error, turn, visit);
    }
  }

  async #visit(turn: Turn, own: TurnReading): Promise<Visit> {
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
    const cardActivityId = turn.kind === 'press' ? turn.cardActivityId : undefined;
    return createVisit({
      desk,
      wizard,
      origin: turn.origin,
      reader: readerOf(person, desk.defaults),
      cardActivityId,
      reading: own.reading,
      stopReading: () => {
        this.#readings.stopOthers(userId, own, cardActivityId);
      },
    });
  }

  /** What takes too long is answered with the working card, and the answer replaces it when it is there. */
  async #answerInTime(turn: Answered, visit: Visit, reading: TurnReading): Promise<Reply> {
    this.#readings.add(visit.origin.userId, reading);
    const answer = this.#answer(turn, visit)
      .catch((error: unknown): Reply =>
        reading.stopped ? { kind: 'none' } : this.#trouble(error, turn, visit),
      )
      .finally(() => {
        this.#readings.remove(visit.origin.userId, reading);
      });
    const inTime = await withinTime(answer, answerWithinMs, this.#parts.desk.clock);
    if (inTime.kind === 'in-time') {
      this.#keep(inTime.value, visit.cardActivityId, visit);
      return inTime.value;
    }
    const outgoing = this.#working(0, visit);
    if (visit.cardActivityId !== undefined) {
      return { kind: 'card', outgoing, rest: this.#late(answer, reading, visit.cardActivityId, visit) };
    }
    return {
      kind: 'card',
      outgoing,
      posted: async (activityId) => {
        const late = await this.#late(answer, reading, activityId, visit);
        if (late.kind === 'card') await late.posted?.(activityId);
      },
    };
  }

  /** Counts on the working card until the answer replaces it. */
  async #late(
    answer: Promise<Reply>,
    reading: TurnReading,
    activityId: string | undefined,
    visit: Visit,
  ): Promise<Reply> {
    const { desk, updates, standing } = this.#parts;
    const put = (outgoing: OutgoingCard): void => {
      if (activityId !== undefined) updates.put(visit.origin, activityId, outgoing);
    };
    const tell = (users: number): void => {
      put(this.#working(users, visit));
    };
    await countUntil(answer, () => reading.users, tell, desk.clock);
    const late = await answer;
    if (late.kind === 'card') put(late.outgoing);
    // Whatever stopped it was answered elsewhere, unless it was a button of this very message.
    else if (reading.stopped && reading.stoppedFrom !== activityId)
      put(rendererOf(standing.pointer, undefined)(visit.reader, plainFrame));
    if (late.kind === 'notice' || late.kind === 'sign-in') {
      // A count on its way must not land on top of it.
      if (activityId !== undefined) await updates.settled(activityId);
      await sayLate(late, activityId, visit);
    }
    if (late.kind === 'later') await late.work();
    return late;
  }

  #working(users: number, visit: Visit): OutgoingCard {
    return rendererOf(this.#parts.standing.working, { users })(visit.reader, plainFrame);
  }

  /** A press is answered only where it was made; the message itself is updated for the person's other devices. */
  #keep(reply: Reply, activityId: string | undefined, visit: Visit): void {
    if (reply.kind === 'card' && activityId !== undefined) {
      this.#parts.updates.put(visit.origin, activityId, reply.outgoing);
    }
  }

  async #answer(turn: Answered, visit: Visit): Promise<Reply> {
    if (turn.kind === 'files') {
      return (await this.#refused(visit)) ?? (await takeFiles(turn, visit, this.#parts.files));
    }
    if (turn.kind === 'signed-in') return await this.#signedIn(visit);
    if (turn.kind === 'press') return quietIfAutomatic(await this.#press(turn, visit), turn);
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

  async #signedIn(visit: Visit): Promise<Reply> {
    const refused = (await this.#notEntitled(visit)) ?? (await signInFailed(visit));
    return refused ?? (await this.#parts.standing.signedIn(visit));
  }

  async #refusal(step: AnyStep, visit: Visit): Promise<Reply | undefined> {
    if (step.audience === 'everyone') return undefined;
    return step.needsSignIn ? await this.#refused(visit) : await this.#notEntitled(visit);
  }

  async #refused(visit: Visit): Promise<Reply | undefined> {
    return (await this.#notEntitled(visit)) ?? (await signInNeeded(visit));
  }

  /** Somebody who may not gets their own backup tasks, if they have any, else a courteous word. */
  async #notEntitled(visit: Visit): Promise<Reply | undefined> {
    const { kind } = await visit.desk.entitlement(visit.origin.userId);
    if (kind === 'entitled') return undefined;
    return await this.#parts.standing.refused(kind, visit);
  }

  #trouble(error: unknown, turn: Turn, visit: Visit | undefined): Reply {
    const signedOut = signedOutAnswer(error, turn, visit);
    if (signedOut !== undefined) return signedOut;
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
