import { elementsOf } from './card-elements.ts';
import { objectsIn, textIn, type JsonObject } from './json.ts';

/** What a person fills in, by input id: text, a tick, or choices by title or value. */
export type Inputs = Readonly<Record<string, string | boolean | readonly string[]>>;

export interface InputProblem {
  readonly id: string;
  /** The card's own words, where it has any. */
  readonly message: string;
}

/** The client found the inputs wanting, showed why, and sent nothing. */
export class NotSent extends Error {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super(`The client did not send: ${problems.map(({ id, message }) => `${id}: ${message}`).join('; ')}`);
    this.name = 'NotSent';
    this.problems = problems;
  }
}

/**
 * The values that go with a press: the card's own where the person changed nothing, and no field for an input
 * left empty (Adaptive Cards SDK, SubmitActionBase: only inputs that are set are sent, all of them as strings).
 * @throws Error if the card has no such input or choice.
 * @throws NotSent if a required input is empty or a value is not allowed.
 */
export function filledIn(card: JsonObject, given: Inputs): Readonly<Record<string, string>> {
  const inputs = inputsOf(card);
  const unknown = Object.keys(given).filter((id) => !inputs.some((input) => input['id'] === id));
  if (unknown.length > 0) throw new Error(`The card has no input ${unknown.join(', ')}`);
  const filled = inputs.map((input) => {
    const id = textIn(input['id']);
    return { id, input, value: valueOf(input, given[id]) };
  });
  const problems = filled.flatMap(({ id, input, value }) =>
    isAllowed(input, value) ? [] : [{ id, message: textIn(input['errorMessage']) || 'not a valid value' }],
  );
  if (problems.length > 0) throw new NotSent(problems);
  return Object.fromEntries(filled.filter(({ value }) => value !== '').map(({ id, value }) => [id, value]));
}

function inputsOf(card: JsonObject): readonly JsonObject[] {
  return elementsOf(card).filter((element) => textIn(element['type']).startsWith('Input.'));
}

/** What a toggle stands for when it is on. */
export function valueOn(toggle: JsonObject): string {
  return textIn(toggle['valueOn']) || 'true';
}

function valueOf(input: JsonObject, given: Inputs[string] | undefined): string {
  if (input['type'] === 'Input.Toggle') {
    if (typeof given !== 'boolean' && given !== undefined)
      throw new Error(`${textIn(input['id'])} takes a tick`);
    const off = textIn(input['valueOff']) || 'false';
    if (given === undefined) return textIn(input['value']) || off;
    return given ? valueOn(input) : off;
  }
  if (given === undefined) return textIn(input['value']);
  if (input['type'] !== 'Input.ChoiceSet') return textIn(given);
  const chosen = typeof given === 'string' ? given.split(',') : [given].flat().map(textIn);
  return chosen.map((choice) => choiceValue(input, choice)).join(',');
}

function choiceValue(input: JsonObject, chosen: string): string {
  const choices = objectsIn(input['choices']);
  const choice =
    choices.find(({ value }) => value === chosen) ?? choices.find(({ title }) => title === chosen);
  if (choice !== undefined) return textIn(choice['value']);
  // A people picker takes anybody whom the directory knows; an empty choice clears the input.
  if (input['choices.data'] !== undefined || chosen === '') return chosen;
  throw new Error(`${textIn(input['id'])} has no choice “${chosen}”`);
}

function isAllowed(input: JsonObject, value: string): boolean {
  if (input['type'] === 'Input.Toggle') return input['isRequired'] !== true || value === valueOn(input);
  if (value === '') return input['isRequired'] !== true;
  if (typeof input['regex'] === 'string' && !new RegExp(input['regex']).test(value)) return false;
  if (typeof input['maxLength'] === 'number' && value.length > input['maxLength']) return false;
  return isWithin(input, value);
}

/** Numbers compare as numbers; dates and times, which are ISO 8601, as text. */
function isWithin(input: JsonObject, value: string): boolean {
  const { min, max } = input;
  if (input['type'] === 'Input.Number') {
    const number = Number(value);
    if (Number.isNaN(number)) return false;
    return (typeof min !== 'number' || number >= min) && (typeof max !== 'number' || number <= max);
  }
  return (typeof min !== 'string' || value >= min) && (typeof max !== 'string' || value <= max);
}
