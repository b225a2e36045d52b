import { isDeepStrictEqual } from 'node:util';
import { elementsOf } from './card-elements.ts';
import { isObject, objectsIn, textIn, type JsonObject } from './json.ts';

/** A button by its whole title, or by its verb and fields of its data. */
export type ButtonName = string | Readonly<Record<string, unknown>>;

/** Every button that a person can see on the card, whatever it does. */
export function buttonsOf(card: JsonObject): readonly JsonObject[] {
  const sets = elementsOf(card).filter((element) => element['type'] === 'ActionSet');
  return [...sets, card].flatMap((place) => objectsIn(place['actions']));
}

/**
 * The one button of that name.
 * @throws Error if the card has none or several, or if it is switched off or does not ask the bot.
 */
export function findButton(card: JsonObject, name: ButtonName): JsonObject {
  const found = buttonsOf(card).filter((button) => isNamed(button, name));
  const [button] = found;
  const said = typeof name === 'string' ? `“${name}”` : JSON.stringify(name);
  if (button === undefined) {
    const titles = buttonsOf(card).map((other) => `“${textIn(other['title'])}”`);
    throw new Error(`The card has no button ${said}, only ${titles.join(', ') || 'none at all'}`);
  }
  if (found.length > 1) throw new Error(`The card has ${found.length} buttons ${said}`);
  if (button['isEnabled'] === false) throw new Error(`The button ${said} is switched off`);
  if (button['type'] !== 'Action.Execute') throw new Error(`The button ${said} is no Action.Execute`);
  return button;
}

/** Whether the card has a button of that name. */
export function hasButton(card: JsonObject, name: ButtonName): boolean {
  return buttonsOf(card).some((button) => isNamed(button, name));
}

function isNamed(button: JsonObject, name: ButtonName): boolean {
  if (typeof name === 'string') return button['title'] === name;
  const data = isObject(button['data']) ? button['data'] : {};
  const facts: JsonObject = { ...data, verb: button['verb'] };
  return Object.entries(name).every(([field, value]) => isDeepStrictEqual(facts[field], value));
}
