import { partsOf } from './card-elements.ts';
import { inputLines } from './input-text.ts';
import { isObject, objectsIn, textIn, type JsonObject } from './json.ts';
import { markdownAsText } from './markdown-text.ts';
import { textGrid } from './text-grid.ts';

/**
 * An Adaptive Card as plain text in the order in which it is read: what a person sees, and no more. Hidden
 * parts are left out, and of an element that Teams does not draw the fallback is shown.
 */
export function cardText(card: JsonObject): string {
  return [...lines(card), ...buttonLines(objectsIn(card['actions']))].join('\n');
}

function lines(element: JsonObject): readonly string[] {
  return partsOf(element).flatMap((part) => [...(part['separator'] === true ? [''] : []), ...linesOf(part)]);
}

function linesOf(part: JsonObject): readonly string[] {
  const type = textIn(part['type']);
  if (type.startsWith('Input.')) return inputLines(part);
  switch (type) {
    case 'TextBlock':
      return textBlock(part);
    case 'RichTextBlock':
      return [runs(part['inlines'])];
    case 'FactSet':
      return textGrid(
        objectsIn(part['facts']).map(({ title, value }) => [
          markdownAsText(textIn(title)),
          markdownAsText(textIn(value)),
        ]),
      );
    case 'Table':
      return textGrid(partsOf(part).map((row) => partsOf(row).map((cell) => lines(cell).join(' '))));
    case 'ColumnSet':
      return sideBySide(partsOf(part).map(lines));
    case 'ActionSet':
      return buttonLines(objectsIn(part['actions']));
    case 'Image':
      return part['altText'] === undefined ? [] : [`(${textIn(part['altText'])})`];
    case 'Badge':
      return [textIn(part['text'])];
    case 'ProgressBar':
      return [`${textIn(part['value'])} / ${textIn(part['max'])}`];
    default:
      return lines(part);
  }
}

function textBlock(block: JsonObject): readonly string[] {
  const text = markdownAsText(textIn(block['text']))
    .split('\n')
    .filter((line) => line !== '');
  if (block['style'] !== 'heading') return text;
  return text.flatMap((line) => [line, '='.repeat(line.length)]);
}

function runs(inlines: unknown): string {
  if (!Array.isArray(inlines)) return '';
  return inlines.map((run: unknown) => (isObject(run) ? textIn(run['text']) : textIn(run))).join('');
}

/** Columns of one line each stand on one line; others follow one another. */
function sideBySide(columns: readonly (readonly string[])[]): readonly string[] {
  const filled = columns.filter((column) => column.length > 0);
  return filled.every((column) => column.length === 1)
    ? [filled.flat().join('  ')].filter(Boolean)
    : filled.flat();
}

/** Buttons on one line; a link on a line of its own, with its address. */
function buttonLines(actions: readonly JsonObject[]): readonly string[] {
  const isLink = ({ type }: JsonObject) => type === 'Action.OpenUrl';
  const title = (action: JsonObject) => `[${textIn(action['title'])}]`;
  const buttons = actions
    .filter((action) => !isLink(action))
    .map(title)
    .join('  ');
  const links = actions.filter(isLink).map((link) => `${title(link)} ${textIn(link['url'])}`);
  return [...links, buttons].filter((line) => line !== '');
}
