import { findButton, type ButtonName } from '../teams-client/buttons.ts';
import { cardText } from '../teams-client/card-text.ts';
import type { Inputs } from '../teams-client/inputs.ts';
import { textIn } from '../teams-client/json.ts';
import type { PersonChat } from '../teams-client/person-chat.ts';
import { newsOf } from './news.ts';
import type { Page } from './page.ts';
import type { Words } from './words.ts';

/** Longer than any wait in practice, so that a slow machine does not end the demo. */
const patienceMs = 60_000;

export interface PlayerOptions {
  /** As the headings call the person. */
  readonly name: string;
  readonly chat: PersonChat;
  readonly page: Page;
  readonly words: Words;
}

/** What a person sees of something that was done: their card changes, a new one comes, or it says this. */
export type Effect = 'changed' | 'new' | { readonly text: string };

/** Somebody at their own Teams. What they do is printed, and the card that comes of it. */
export class Player {
  readonly name: string;
  readonly #chat: PersonChat;
  readonly #page: Page;
  readonly #words: Words;
  #printed: readonly string[] = [];

  constructor({ name, chat, page, words }: PlayerOptions) {
    this.name = name;
    this.#chat = chat;
    this.#page = page;
    this.#words = words;
  }

  async types(text: string): Promise<void> {
    this.#page.step(this.#words.types(this.name, text));
    await this.#chat.say(text);
    this.#print();
  }

  /**
   * @param first what the person does on the card before, in the words of the heading
   * @throws Error where the card has no such button, or the bot does not answer with a card
   */
  async presses(button: ButtonName, inputs: Inputs = {}, first?: string): Promise<void> {
    const title = textIn(findButton(this.#chat.card(), button)['title']);
    this.#page.step(this.#words.presses(this.name, title, first));
    const answer = await this.#chat.press(button, inputs);
    if (answer.kind === 'failed') throw new Error(`“${title}” was answered ${answer.status}.`);
    this.#print();
    if (answer.kind === 'notice') throw new Error(answer.text);
  }

  /** Does something whose effect this person sees. Of their card only so many lines are printed. */
  async sees(heading: string, effect: Effect, cause: () => Promise<void>, lines?: number): Promise<void> {
    const [text, id] = [this.#text(), this.#newestId()];
    await cause();
    await this.#chat.waitForCard((card) => {
      if (effect === 'new') return this.#newestId() !== id;
      return effect === 'changed' ? cardText(card) !== text : cardText(card).includes(effect.text);
    }, patienceMs);
    this.shows(heading, lines);
  }

  /** Prints the newest card, or its first lines. */
  shows(heading: string, lines?: number): void {
    this.#page.step(heading);
    this.#print(lines);
  }

  #print(count?: number): void {
    const lines = this.#chat.cardText().split('\n');
    const shown = count === undefined ? newsOf(lines, this.#printed) : [...lines.slice(0, count), '…'];
    this.#page.card(shown);
    this.#printed = lines;
  }

  #text(): string {
    return this.#newestId() === undefined ? '' : this.#chat.cardText();
  }

  #newestId(): string | undefined {
    return this.#chat.messages().findLast(({ card }) => card !== undefined)?.id;
  }
}
