import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import openApi from '../data/graph/openapi.json' with { type: 'json' };

/** A JSON schema as OpenAPI 3.0 writes it. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly type?: string;
}

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(openApi, 'graph');

const schemas = openApi.components.schemas as Readonly<Record<string, Schema>>;

/** The type that the name of a schema component stands for, or `undefined` when the description has none. */
export function schemaNamed(name: string): Schema | undefined {
  return schemas[name];
}

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined
    ? schema
    : (schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {});
}

/** What breaks the schema, as sentences with the path of the value. */
export function problemsOf(schema: Schema, value: unknown): readonly string[] {
  // References are written relative to the document, which ajv knows by the name `graph`.
  const rooted = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/', '"graph#/components/'),
  ) as object;
  const validate = ajv.compile(rooted);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? error.keyword}`);
}

/** All properties that a type has, its base types' included. */
export function propertiesOf(schema: Schema): ReadonlyMap<string, Schema> {
  const { allOf = [], anyOf = [], properties = {} } = resolved(schema);
  return new Map([
    ...[...allOf, ...anyOf].flatMap((part) => [...propertiesOf(part)]),
    ...Object.entries(properties),
  ]);
}

/** Paths of properties that the type does not have. Annotations (`@odata.…`) belong to every type. */
export function unknownProperties(schema: Schema, value: unknown, path: string): readonly string[] {
  const { items } = resolved(schema);
  if (Array.isArray(value)) {
    return value.flatMap((entry, at) =>
      items === undefined ? [] : unknownProperties(items, entry, `${path}/${at}`),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  // A member that says its type is held to that type, which has more properties than the collection's.
  const type = '@odata.type' in value ? typeOf(value['@odata.type']) : schema;
  const known = propertiesOf(type ?? {});
  if (known.size === 0) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (key.includes('@')) return [];
    const property = known.get(key);
    return property === undefined
      ? [`${path}/${key} is unknown`]
      : unknownProperties(property, child, `${path}/${key}`);
  });
}

function typeOf(annotation: unknown): Schema | undefined {
  return typeof annotation === 'string' ? schemaNamed(annotation.replace('#', '')) : undefined;
}
