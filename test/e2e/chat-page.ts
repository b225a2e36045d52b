import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';

const screenshots = fileURLToPath(new URL('screenshots/', import.meta.url));

/** Long enough for a busy machine; a person would have given up. */
const patienceMs = 20_000;

/** In pixels; and what the window has above and below the chat, with room to spare. */
const window = { width: 1280, height: 1800 };
const besideCard = 400;

/** A window of the Agents Playground, with what a person does in it. They look at the newest card. */
export class ChatPage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async open(browser: Browser, url: string): Promise<ChatPage> {
    const page = await browser.newPage({ viewport: window, colorScheme: 'light' });
    page.setDefaultTimeout(patienceMs);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.getByText('Connected.').first().waitFor();
    // The log takes the place that a card has in Teams.
    await page.getByTitle('Toggle Log Panel').click();
    return new ChatPage(page);
  }

  /** Types it, and waits for a card in answer. */
  async say(text: string): Promise<void> {
    const cards = this.#page.locator('.ac-adaptiveCard');
    const before = await cards.count();
    await this.#page.locator('div[role=textbox][contenteditable=true]').first().click();
    await this.#page.keyboard.type(text);
    await this.#page.keyboard.press('Enter');
    await cards.nth(before).waitFor();
  }

  /** Waits until the newest card says all of this, and gives everything it says. */
  async sees(...texts: readonly string[]): Promise<string> {
    const card = texts.reduce((found, text) => found.filter({ hasText: text }), this.#card());
    try {
      await card.waitFor();
    } catch {
      throw new Error(`Wanted ${texts.join(' | ')}, but the newest card says:\n${await this.reads()}`);
    }
    return await this.reads();
  }

  /** Everything that the newest card says. */
  async reads(): Promise<string> {
    return await this.#card().innerText();
  }

  /** The titles of the newest card's buttons, in their order. */
  async buttons(): Promise<readonly string[]> {
    return await this.#card().getByRole('button').allInnerTexts();
  }

  async press(title: string): Promise<void> {
    await this.#card().getByRole('button', { name: title, exact: true }).click();
  }

  /** The first of several buttons with the same title. */
  async pressFirst(title: string): Promise<void> {
    await this.#card().getByRole('button', { name: title }).first().click();
  }

  /** The last of several buttons with the same title. */
  async pressLast(title: string): Promise<void> {
    await this.#card().getByRole('button', { name: title, exact: true }).last().click();
  }

  /** In the people picker, which the Playground lets search by first name. */
  async pick(name: string): Promise<void> {
    const search = this.#card().locator('.ms-BasePicker-input');
    const [firstName = name] = name.split(' ');
    await search.click();
    await search.pressSequentially(firstName);
    await this.#page.locator('.ms-Suggestions-item', { hasText: name }).first().click();
    await this.#card().locator('.ms-PickerPersona-container', { hasText: name }).waitFor();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.#card().getByLabel(label).fill(text);
  }

  async tick(title: string): Promise<void> {
    await this.#card().getByRole('checkbox', { name: title }).check();
  }

  /** One of several choices, by how it begins. */
  async choose(beginning: string): Promise<void> {
    const name = new RegExp(`^${beginning.replace(/[.()]/g, '\\$&')}`);
    await this.#card().getByRole('radio', { name }).check();
  }

  /** Presses a button that opens a page of its own; to a reader it is a link. */
  async follow(title: string): Promise<Page> {
    const opened = this.#page.context().waitForEvent('page');
    await this.#link(title).click();
    return await opened;
  }

  /** Presses a button that leads to a file, and gives what the file holds. */
  async download(title: string): Promise<string> {
    const started = this.#page.waitForEvent('download');
    await this.#link(title).click();
    return await readFile(await (await started).path(), 'utf8');
  }

  /** As if the next button pressed were of another version of the app. */
  async spoilNextPress(): Promise<void> {
    await this.#page.route(
      '**/_conversation/v1/invoke',
      async (route) => {
        const body = (route.request().postData() ?? '').replace(/"verb":"[^"]*"/, '"verb":"no-such-verb"');
        await route.continue({ postData: body });
      },
      { times: 1 },
    );
  }

  /** The newest card alone, as `screenshots/<name>.png`. */
  async photograph(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true });
    const card = this.#card();
    const height = Math.ceil((await card.boundingBox())?.height ?? 0) + besideCard;
    // What is taller than the chat would be cut off.
    const isTall = height > window.height;
    if (isTall) await this.#page.setViewportSize({ ...window, height });
    await card.screenshot({ path: `${screenshots}${name}.png`, animations: 'disabled' });
    if (isTall) await this.#page.setViewportSize(window);
  }

  #link(title: string): Locator {
    return this.#card().getByRole('link', { name: title, exact: true });
  }

  #card(): Locator {
    return this.#page.locator('.ac-adaptiveCard').last();
  }
}
