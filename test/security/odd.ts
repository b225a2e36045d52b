import fc from 'fast-check';

/** Stands in every text that a fuzz test sends, so that it can be looked for where it must not be. */
export const marker = 'Zanzibar-4711';

/** Written out as `__proto__` on the wire, which an object literal cannot hold as a key of its own. */
const prototypeKey = '@@proto@@';

const texts = [
  marker,
  `${marker}'; drop table swap; --`,
  `[${marker}](https://evil.example) <at>everybody</at>`,
  `=HYPERLINK("https://evil.example";"${marker}")`,
  `${marker}\u0000\u001b[2J\r\n\u2028\u202e`,
  `${marker}\ud800`,
  `\${${marker}} {{DATE(now)}}`,
  `../../${marker}%00%2e%2e/`,
  `http://127.0.0.1:1/${marker}`,
  `${marker}@contoso.com`,
  marker.repeat(5_000),
];

const words = [
  '',
  '0',
  '1',
  'true',
  'null',
  'NaN',
  '-1e999',
  'invoke',
  'adaptiveCard/action',
  'msteams',
  'add',
];

/** Shown by its name when a test fails, since it is too large or too deep to be shown. */
function named<Value extends object>(name: string, value: Value): Value {
  return Object.defineProperty(value, fc.toStringMethod, { value: () => name });
}

function nested(depth: number): object {
  let value: object = [marker];
  for (let level = 1; level < depth; level += 1) value = level % 2 === 0 ? [value] : { data: value };
  return named(`nested ${depth} deep`, value);
}

function longList(length: number): object {
  return named(
    `a list of ${length}`,
    Array.from({ length }, (_, index) => index),
  );
}

function manyFields(count: number): object {
  return named(
    `${count} fields`,
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${marker}${index}`, index])),
  );
}

/** A value of a type, size or depth that nobody expects there. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 2 ** 53, 0.1, [], {}, [[]], [null]),
  fc.constantFrom(...words),
  fc.constantFrom(...texts),
  fc.string({ unit: 'binary', maxLength: 50 }).map((text) => `${marker}${text}`),
  fc.constantFrom(100, 1_000).map(nested),
  fc.constantFrom(1_000, 20_000).map(longList),
  fc.constant(2_000).map(manyFields),
  fc.constant({ [prototypeKey]: { type: 'message', isAdmin: true }, constructor: { prototype: marker } }),
  fc.constant({ toString: marker, valueOf: 1, hasOwnProperty: null, toJSON: marker, length: 1e9 }),
);

/** One change: which of all places of a value, and what comes there; undefined takes away what is there. */
export const oddChange = fc.record({ place: fc.nat(), value: fc.option(oddValue, { nil: undefined }) });
export type OddChange = typeof oddChange extends fc.Arbitrary<infer Change> ? Change : never;

/** A copy of the activity with the changes made one after another. */
export function changed(activity: object, changes: readonly OddChange[]): object {
  const copy = structuredClone(activity);
  for (const { place, value } of changes) {
    const places = placesIn(copy);
    const at = places[place % places.length];
    if (at === undefined) continue;
    if (value === undefined) Reflect.deleteProperty(at.holder, at.key);
    else Reflect.set(at.holder, at.key, structuredClone(value));
  }
  return copy;
}

interface Place {
  readonly holder: object;
  readonly key: string;
}

/** Not of what has become very large by an earlier change. */
function placesIn(value: unknown, depth = 0): readonly Place[] {
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  return Object.entries(value)
    .slice(0, 60)
    .flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner, depth + 1)]);
}

export function wireText(value: unknown): string {
  return JSON.stringify(value).replaceAll(prototypeKey, '__proto__');
}

/** How often and with which seed: the same each time, unless `FUZZ_RUNS` and `FUZZ_SEED` say otherwise. */
export function runs(usual: number): { readonly seed: number; readonly numRuns: number } {
  const { FUZZ_SEED = '20261127', FUZZ_RUNS = String(usual) } = process.env;
  return { seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_RUNS) };
}
