import { valueOn } from './inputs.ts';
import { objectsIn, textIn, type JsonObject } from './json.ts';
import { markdownAsText } from './markdown-text.ts';

/** An input with its label and what it holds: choices as `(x)` or `[x]`, a field as `[value]`. */
export function inputLines(input: JsonObject): readonly string[] {
  const value = textIn(input['value']);
  if (input['type'] === 'Input.Toggle') {
    return [`${tick('[]', value === valueOn(input))} ${markdownAsText(textIn(input['title']))}`];
  }
  const label = textIn(input['label']);
  const choices = objectsIn(input['choices']);
  if (input['type'] === 'Input.ChoiceSet' && input['choices.data'] === undefined) {
    const chosen = input['isMultiSelect'] === true ? value.split(',') : [value];
    const brackets = input['isMultiSelect'] === true ? '[]' : '()';
    return [
      ...(label === '' ? [] : [`${label}:`]),
      ...choices.map(
        (choice) =>
          `  ${tick(brackets, chosen.includes(textIn(choice['value'])))} ${textIn(choice['title'])}`,
      ),
    ];
  }
  const held = value === '' ? textIn(input['placeholder']) : value;
  return [`${label === '' ? '' : `${label}: `}[${held}]`];
}

function tick(brackets: '[]' | '()', isOn: boolean): string {
  return `${brackets.charAt(0)}${isOn ? 'x' : ' '}${brackets.charAt(1)}`;
}
