/** An activity as it came in: JSON of which nothing is sure but that it is an object with a type. */
export interface IncomingActivity {
  readonly type: string;
  readonly [field: string]: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** The activity in a request's body, or undefined if it is none. */
export function readActivity(body: unknown): IncomingActivity | undefined {
  const { type, ...rest } = fieldsOf(body);
  return typeof type === 'string' && type !== '' ? { ...rest, type } : undefined;
}

/** An object's fields; none for anything else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The objects of a list; none for anything else. */
export function objectsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A string that is not empty. */
export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
