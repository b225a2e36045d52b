import { Template } from 'adaptivecards-templating';
import type { CardJson } from './reply.ts';
import type { Reader } from './reader.ts';

/** What a template is filled with: total, so that nothing prints as `${name}` (a missing or null field would). */
export type ViewValue = string | number | boolean | View | readonly ViewValue[];
export interface View {
  readonly [field: string]: ViewValue;
}

/** The four models that the generic card test renders in every language. */
export interface Samples<Model> {
  readonly empty: Model;
  readonly usual: Model;
  readonly longest: Model;
  readonly hostile: Model;
}

/** One card: a template without logic, and a presenter that makes all its text. */
export interface Card<Model> {
  readonly name: string;
  /** `card.json`: `{ body, actions }` of a card; the frame adds the rest. */
  readonly template: CardTemplate;
  /** The reader it is made for, where the model says in which language it is to be read. */
  readonly readerFor?: (model: Model, reader: Reader) => Reader;
  readonly present: (model: Model, reader: Reader) => View & { readonly summary: string };
  readonly samples: Samples<Model>;
}

export interface CardTemplate {
  readonly body: readonly unknown[];
  readonly actions: readonly unknown[];
}

/** Fills the template. Its own parts only: see the frame for what surrounds them. */
export function fill(template: CardTemplate, view: View): { body: CardJson[]; actions: CardJson[] } {
  const filled: unknown = new Template(template).expand({ $root: view });
  if (!isParts(filled)) throw new TypeError('A card template must hold a body and actions');
  return filled;
}

function isParts(value: unknown): value is { body: CardJson[]; actions: CardJson[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'body' in value &&
    Array.isArray(value.body) &&
    'actions' in value &&
    Array.isArray(value.actions)
  );
}
