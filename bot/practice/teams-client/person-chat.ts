import { activityOf, eventId, pressActivity, teamsId, type Envelope } from './activities.ts';
import { findButton, hasButton, type ButtonName } from './buttons.ts';
import { cardText } from './card-text.ts';
import type { Chat, ChatMessage } from './chat.ts';
import { filledIn, type Inputs } from './inputs.ts';
import { isObject, textIn, type JsonObject } from './json.ts';
import { pressAnswerOf, type BotAnswer, type PressAnswer } from './press-answer.ts';
import { untilCard } from './until-card.ts';

/** What a person's chat needs from the client that it belongs to. */
export interface ChatWires {
  readonly envelope: Envelope;
  readonly chat: Chat;
  /** Posts an activity to the bot. */
  readonly send: (activity: JsonObject) => Promise<BotAnswer>;
  readonly nextMessageId: () => string;
  /** Whether the bot may write to this chat. */
  readonly setReachable: (reachable: boolean) => void;
}

/** One person at their own chat with the bot. */
export class PersonChat {
  readonly #wires: ChatWires;
  #lastPress: JsonObject | undefined;

  constructor(wires: ChatWires) {
    this.#wires = wires;
  }

  get conversationId(): string {
    return this.#wires.chat.id;
  }

  /** Adds the bot to the chat, as an installation by the person or by an admin does. */
  async install(): Promise<void> {
    await this.#installation('add');
    const { botId, person } = this.#wires.envelope;
    const membersAdded = [{ id: teamsId(person), aadObjectId: person.id }, { id: `28:${botId}` }];
    await this.#deliver({ type: 'conversationUpdate', id: eventId(), membersAdded });
  }

  /** Removes the bot: afterwards it cannot write to the chat. */
  async uninstall(): Promise<void> {
    await this.#installation('remove');
    this.#wires.setReachable(false);
  }

  /** @throws Error if the bot refuses the message. What the bot writes meanwhile is in `messages()` afterwards. */
  async say(text: string): Promise<void> {
    const id = this.#wires.nextMessageId();
    this.#wires.chat.say(id, text);
    await this.#deliver({ type: 'message', id, text, textFormat: 'plain' });
  }

  /**
   * Presses a button of the newest card, or of the given message's, after filling in its inputs. The answer
   * replaces that card in place. A person waits for a card that is late: so the newest is given ten seconds to have it.
   * @throws Error if there is no such button, input or choice.
   * @throws NotSent if the client would not send the inputs.
   */
  async press(name: ButtonName, inputs: Inputs = {}, messageId?: string): Promise<PressAnswer> {
    if (messageId === undefined && this.#wires.chat.newest?.card !== undefined) {
      // What it has instead is told by `findButton`.
      await this.waitForCard((newest) => hasButton(newest, name)).catch(() => undefined);
    }
    const { id: cardId, card } = this.#cardOf(messageId);
    const button = findButton(card, name);
    const own = isObject(button['data']) ? button['data'] : {};
    const data = button['associatedInputs'] === 'none' ? own : { ...own, ...filledIn(card, inputs) };
    const press = pressActivity(this.#wires.envelope, { cardId, button, data });
    this.#lastPress = press;
    return await this.replay(press);
  }

  /** The newest press, as it went over the wire. */
  lastPress(): JsonObject {
    if (this.#lastPress === undefined) throw new Error('Nothing was pressed yet');
    return this.#lastPress;
  }

  /** Sends a press once more, to the letter: a double click, or Teams that did not get its answer in time. */
  async replay(press: JsonObject = this.lastPress()): Promise<PressAnswer> {
    const answer = pressAnswerOf(await this.send(press));
    const cardId = textIn(press['replyToId']);
    if (answer.kind === 'card') this.#wires.chat.answer(cardId, answer.card);
    if (answer.kind === 'notice') this.#wires.chat.notice(cardId, answer.text);
    return answer;
  }

  /** Any activity, as it is. */
  async send(activity: JsonObject): Promise<BotAnswer> {
    this.#wires.setReachable(true);
    return await this.#wires.send(activity);
  }

  /** An activity of this chat with the given fields, to be sent with `send`. */
  activity(own: JsonObject): JsonObject {
    return activityOf(this.#wires.envelope, { id: eventId(), ...own });
  }

  /** The newest card, as this device shows it. */
  card(): JsonObject {
    return this.#cardOf(undefined).card;
  }

  /** The newest card as a person reads it. */
  cardText(): string {
    return cardText(this.card());
  }

  messages(): readonly ChatMessage[] {
    return this.#wires.chat.messages;
  }

  /** The newest card as soon as it fits. @throws Error with what the card shows, if it does not in time. */
  async waitForCard(fits: (card: JsonObject) => boolean, timeoutMs = 10_000): Promise<JsonObject> {
    return await untilCard(this.#wires.chat, fits, timeoutMs);
  }

  /** The newest card as soon as a person can read the text on it. */
  async waitForText(text: string | RegExp, timeoutMs = 10_000): Promise<string> {
    const isThere = (read: string) => (typeof text === 'string' ? read.includes(text) : text.test(read));
    return cardText(await this.waitForCard((card) => isThere(cardText(card)), timeoutMs));
  }

  async #installation(action: 'add' | 'remove'): Promise<void> {
    await this.#deliver({ type: 'installationUpdate', action, id: eventId() });
  }

  async #deliver(own: JsonObject): Promise<void> {
    const { status, body } = await this.send(activityOf(this.#wires.envelope, own));
    if (status >= 300) throw new Error(`The bot answered ${status} ${JSON.stringify(body)}`);
  }

  #cardOf(messageId: string | undefined): { readonly id: string; readonly card: JsonObject } {
    const { chat } = this.#wires;
    const message = messageId === undefined ? chat.newest : chat.messages.find(({ id }) => id === messageId);
    if (message?.card === undefined) throw new Error('The chat shows no such card');
    return { id: message.id, card: message.card };
  }
}
