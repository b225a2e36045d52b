import { isObject, objectsIn, type JsonObject } from './json.ts';

/** What Teams draws: Adaptive Cards 1.5 and its own extensions. Of anything else the fallback is drawn. */
const drawn = new Set([
  'ActionSet',
  'Badge',
  'Column',
  'ColumnSet',
  'Container',
  'FactSet',
  'Icon',
  'Image',
  'ImageSet',
  'Input.ChoiceSet',
  'Input.Date',
  'Input.Number',
  'Input.Text',
  'Input.Time',
  'Input.Toggle',
  'ProgressBar',
  'RichTextBlock',
  'Table',
  'TableCell',
  'TableRow',
  'TextBlock',
]);

/** The element that a person sees in this place, if any: the element itself or its fallback. */
export function shown(element: JsonObject): JsonObject | undefined {
  if (element['isVisible'] === false) return undefined;
  // Rows, cells and columns may leave out their type.
  const type = element['type'];
  if (typeof type !== 'string' || drawn.has(type)) return element;
  return isObject(element['fallback']) ? shown(element['fallback']) : undefined;
}

/** The elements that lie directly within a card or an element, as a person sees them. */
export function partsOf(element: JsonObject): readonly JsonObject[] {
  return ['body', 'items', 'columns', 'rows', 'cells']
    .flatMap((place) =>
      objectsIn(place === 'columns' && element['type'] === 'Table' ? undefined : element[place]),
    )
    .map(shown)
    .filter((part) => part !== undefined);
}

/** All elements of a card, in the order in which they are read. */
export function elementsOf(element: JsonObject): readonly JsonObject[] {
  return partsOf(element).flatMap((part) => [part, ...elementsOf(part)]);
}
