import { isDeepStrictEqual } from 'node:util';
import { isObject, objectsIn, textIn, type JsonObject } from './json.ts';

/** One message as the person's device shows it. */
export interface ChatMessage {
  readonly id: string;
  readonly from: 'bot' | 'person';
  readonly text: string;
  /** What this device shows: the stored card, or the newest answer to a press on it. */
  readonly card: JsonObject | undefined;
  /** What Teams has stored, and the person's other devices show. */
  readonly stored: JsonObject | undefined;
  /** The card by which the client signs the person in. */
  readonly signIn: JsonObject | undefined;
  /** What a notification shows. */
  readonly summary: string;
  /** The sentence under the card after a press that was answered with one. */
  readonly notice: string | undefined;
  /** How often the bot has updated the message. */
  readonly updates: number;
}

export type CardMessage = ChatMessage & { readonly card: JsonObject };

interface Entry extends ChatMessage {
  /** Cards that answered a press on this message since the bot last changed it; the last of them is shown. */
  readonly answers: readonly JsonObject[];
}

/** A person's own chat with the bot, in the order in which its messages were posted. */
export class Chat {
  readonly id: string;
  #entries: readonly Entry[] = [];
  #listeners: ReadonlySet<() => void> = new Set();

  constructor(id: string) {
    this.id = id;
  }

  get messages(): readonly ChatMessage[] {
    return this.#entries;
  }

  /** The newest message that shows a card. */
  get newest(): CardMessage | undefined {
    return this.messages.filter(showsCard).at(-1);
  }

  /** Calls the listener after each change; the answer ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners = new Set([...this.#listeners, listener]);
    return () => {
      this.#listeners = new Set([...this.#listeners].filter((other) => other !== listener));
    };
  }

  say(id: string, text: string): void {
    const said = {
      card: undefined,
      stored: undefined,
      signIn: undefined,
      summary: '',
      notice: undefined,
      updates: 0,
      answers: [],
    };
    this.#set([...this.#entries, { id, from: 'person', text, ...said }]);
  }

  post(id: string, activity: JsonObject): void {
    const shown = contentOf(activity);
    const entry: Entry = { id, from: 'bot', notice: undefined, updates: 0, answers: [], ...shown };
    this.#set([...this.#entries, entry]);
  }

  /** False if the chat has no such message of the bot's. */
  update(id: string, activity: JsonObject): boolean {
    return this.#change(id, (entry) => {
      const content = contentOf(activity);
      // The bot stores what it answered. That may arrive after a newer answer, which this device goes on showing.
      const isEcho = entry.answers.slice(0, -1).some((card) => isDeepStrictEqual(card, content.stored));
      const isNewest = isDeepStrictEqual(entry.answers.at(-1), content.stored);
      const changed = { ...entry, ...content, updates: entry.updates + 1 };
      return isEcho && !isNewest ? { ...changed, card: entry.card } : { ...changed, answers: [] };
    });
  }

  remove(id: string): boolean {
    const left = this.#entries.filter((entry) => entry.id !== id || entry.from === 'person');
    const found = left.length < this.#entries.length;
    if (found) this.#set(left);
    return found;
  }

  /** A press on the message was answered with a card, which replaces it on this device alone. */
  answer(id: string, card: JsonObject): void {
    this.#change(id, (entry) => ({ ...entry, card, notice: undefined, answers: [...entry.answers, card] }));
  }

  /** A press on the message was answered with a sentence. */
  notice(id: string, notice: string): void {
    this.#change(id, (entry) => ({ ...entry, notice }));
  }

  #change(id: string, change: (entry: Entry) => Entry): boolean {
    const found = this.#entries.some((entry) => entry.id === id && entry.from === 'bot');
    if (found) this.#set(this.#entries.map((entry) => (entry.id === id ? change(entry) : entry)));
    return found;
  }

  #set(entries: readonly Entry[]): void {
    this.#entries = entries;
    for (const listener of this.#listeners) listener();
  }
}

function showsCard(message: ChatMessage): message is CardMessage {
  return message.card !== undefined;
}

function contentOf(
  activity: JsonObject,
): Pick<ChatMessage, 'text' | 'card' | 'stored' | 'signIn' | 'summary'> {
  const card = attached(activity, 'application/vnd.microsoft.card.adaptive');
  return {
    text: textIn(activity['text']),
    card,
    stored: card,
    signIn: attached(activity, 'application/vnd.microsoft.card.oauth'),
    summary: textIn(activity['summary']),
  };
}

function attached(activity: JsonObject, type: string): JsonObject | undefined {
  const attachments = objectsIn(activity['attachments']);
  const content = attachments.find(({ contentType }) => contentType === type)?.['content'];
  return isObject(content) ? content : undefined;
}
