import assert from 'node:assert/strict';
import { problemsOfQuery } from './graph-query.ts';
import { operationOf, type Operation, type Schema } from './graph-operations.ts';
import { problemsOf, schemaNamed, unknownProperties } from './graph-schemas.ts';

/**
 * Holds HTTP requests and answers to Microsoft's OpenAPI description of Graph v1.0 (the licensing part, see
 * `test/data/derive.ts`). Stricter than the description where its prose is: no property or query option that
 * Graph does not know, and `assignLicense` with both of its lists.
 */

/**
 * @param url absolute, or from `/v1.0` on
 * @param body the parsed JSON body, `undefined` for none
 * @throws AssertionError that lists what is wrong with the request
 */
export function checkRequest(method: string, url: string, body?: unknown): void {
  const operation = operationOf(method, url);
  const problems = [...problemsOfQuery(operation), ...problemsOfRequestBody(operation, body)];
  assert.deepEqual(problems, [], `${method} ${url} is not a Graph request`);
}

/**
 * @param url the request's, as for `checkRequest`
 * @param body the parsed JSON body, the text of a `$count`, or `undefined` for none
 * @throws AssertionError that lists what is wrong with the answer
 */
export function checkResponse(method: string, url: string, status: number, body: unknown): void {
  const operation = operationOf(method, url);
  assert.deepEqual(
    problemsOfResponse(operation, status, body),
    [],
    `${method} ${url} is not answered by Graph so`,
  );
}

function problemsOfRequestBody(operation: Operation, body: unknown): readonly string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['a body where none belongs'];
  if (typeof body !== 'object' || body === null) return ['no JSON object as a body'];
  const lists = operation.template.endsWith('/assignLicense') ? ['addLicenses', 'removeLicenses'] : [];
  return [
    ...lists.filter((list) => !(list in body)).map((list) => `without ${list}`),
    ...problemsOfBody(operation.body, body),
  ];
}

function problemsOfResponse(operation: Operation, status: number, body: unknown): readonly string[] {
  if (status === 302) return body === undefined ? [] : ['a body with 302'];
  if (status === 204) return body === undefined ? [] : ['a body with 204'];
  // Described with a body; the page of the Graph reference has none.
  if (status === 201 && operation.template.endsWith('/installedApps')) {
    return body === undefined ? [] : ['a body with 201'];
  }
  if (operation.counts && status < 300) {
    return typeof body === 'string' && /^\d+$/.test(body) ? [] : ['not a number as text'];
  }
  const schema = operation.answer(status);
  if (schema === undefined) return [`status ${status} is not described`];
  return status < 300
    ? [...problemsOfBody(schema, body), ...problemsOfMembers(body)]
    : problemsOf(schema, body);
}

function problemsOfBody(schema: Schema, body: unknown): readonly string[] {
  return [...problemsOf(schema, body), ...unknownProperties(schema, body, '')];
}

/** Members of a collection of directory objects say of which type they are; each is held to that type. */
function problemsOfMembers(body: unknown): readonly string[] {
  const value: unknown = typeof body === 'object' && body !== null && 'value' in body ? body.value : [];
  if (!Array.isArray(value)) return ['value is not a list'];
  return value.flatMap((member: unknown) => {
    if (typeof member !== 'object' || member === null || !('@odata.type' in member)) return [];
    const type = schemaNamed(String(member['@odata.type']).replace('#', ''));
    // The description has no administrative units; of those, what all directory objects share was checked.
    return type === undefined ? [] : problemsOfBody(type, member);
  });
}
